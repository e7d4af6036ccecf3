using Ciip.Guideline.Amendments;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Two versions of the reference operator's security rules, with each kind of change, a decision, and something that gets worse.</summary>
internal static class FullAmendment
{
    private const string Rules = "kasumigaura-security-rules";

    public static SafetyStandardsDocument Before { get; } = Document.WithTreatment(PdcaMeasure.Monitoring, Treatment.Of(TreatmentValue.Addressed, "第９条")) with
    {
        AdditionalItems = [new() { Id = "own", Title = "独自の項目", Clauses = ["第百条"] }, new() { Id = "without", Title = "条項のない項目" }],
        Version = "1",
    };

    public static SafetyStandardsDocument After { get; } = Document
        .WithTreatment(PdcaMeasure.Monitoring, Treatment.Of(TreatmentValue.Specified, "第９条", "第十条の二"))
        .WithTreatment(PdcaMeasure.ItBcp, new Treatment
        {
            Value = TreatmentValue.DiscussedNotAdopted,
            Clauses = ["第11条"],
            Decision = new() { Reason = "別の計画に定める。", ReasonKind = DecisionReasonKind.Priority, Decider = "委員会", DecidedOn = PartialDate.Parse("2026-03-01") },
        }) with
    {
        AdditionalItems = [new() { Id = "own", Title = "独自の項目", Clauses = ["第百一条"] }],
        Version = "2",
        Scope = null,
    };

    public static Amendment Value { get; } = Amendment.Between(before: Before, after: After, Options);

    public static AmendmentOptions Options => new()
    {
        AsOf = ReferenceOperator.AsOf,
        Set = ReferenceOperator.Standards(),
        Practice = ReferenceOperator.Read(),
        Reasons = new Dictionary<string, string> { ["第９条"] = "演習の結果による。" },
    };

    private static SafetyStandardsDocument Document => ReferenceOperator.Standards().Documents.Single(static one => one.Id == Rules);
}
