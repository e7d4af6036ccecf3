namespace Ciip.Guideline.Formats;

/// <summary>One place of one rule that a <see cref="ReportFile"/> and a report judge differently. One of the two is never null.</summary>
/// <param name="InFile">What the file says; null where it does not have this place.</param>
/// <param name="InReport">What the report says; null where it does not have this place.</param>
public sealed record OutcomeDifference(ReportedOutcome? InFile, RuleOutcome? InReport)
{
    /// <summary>The id of the rule.</summary>
    public string Rule => InReport?.Rule.Id ?? InFile!.Rule;

    /// <summary>Rule and verdicts.</summary>
    public override string ToString() => $"{Rule} {InReport?.Place.Key ?? InFile!.Place.Key}: {InFile?.Verdict.ToString() ?? "–"} -> {InReport?.Verdict.ToString() ?? "–"}";
}
