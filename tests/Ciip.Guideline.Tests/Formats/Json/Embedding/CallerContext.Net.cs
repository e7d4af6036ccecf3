namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <content>What only net10.0 has.</content>
public sealed partial record Everything
{
    public NumberedSubject? NumberedSubject { get; init; }

    public SubjectResult? Result { get; init; }

    public RefusedSubject? Refused { get; init; }

    public PortfolioEvaluator? PortfolioEvaluator { get; init; }

    public PortfolioOptions? PortfolioOptions { get; init; }

    public RollUp? RollUp { get; init; }

    public RollUpProgress? Progress { get; init; }
}
