using System.Globalization;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Output;

/// <summary>What was read of a file, so that nobody takes an empty or another file for the one that was meant.</summary>
internal static class ReadFile
{
    public static string Says(object read) => read switch
    {
        SafetyStandardsDocument document => $"a document of {document.Tier.Value}, \"{document.Title}\" by {document.Issuer}; {Count(document.Treatments?.Count, "treatment")}.",
        SafetyStandardsSet set => $"a set of {Count(set.Documents.Count, "document")}{Of(set.Operator)}; {Count(set.Documents.Sum(document => document.Treatments?.Count ?? 0), "treatment")}.",
        SelfVerification practice => $"a self-verification{Of(practice.Operator)}; {Count(practice.Statuses?.Count, "status", "statuses")}, {Records(practice)}.",
        ReportFile report => $"a report on {Count(report.Standards.Documents.Count, "document")} and {(report.Practice is { } verified ? $"the self-verification {verified.Id}" : "no self-verification")}.",
        Crosswalk crosswalk => $"a crosswalk to {crosswalk.Framework}; {Count(crosswalk.Mappings.Count, "mapping")}.",
        CarryOver carryOver => $"a carry-over to {Count(carryOver.Editions.Count, "edition")}; {Count(carryOver.Rows.Count, "row")}.",
        Checklist checklist => $"the description of a checklist, \"{checklist.Title.English}\"; {Count(checklist.Groups.Count, "group")}, {Count(checklist.Groups.Sum(static group => group.Questions.Count), "question")}.",
        PortfolioSubject subject => $"a subject{Of(subject.Operator)}; {Count(subject.Documents?.Count, "document")}, {(subject.Practice is null ? "no self-verification" : "a self-verification")}.",
        CoverageSummary summary => $"a summary{(summary.Publication is null ? string.Empty : " for publication")}: {summary}.",
        RollUpCheckpoint checkpoint => $"a checkpoint of {Count(checkpoint.Sources.Count, "file")}: {checkpoint.Summary}.",
        _ => throw new ArgumentOutOfRangeException(nameof(read)),
    };

    /// <summary>What was read of a file of JSON lines.</summary>
    public static string SaysOf(int subjects) => $"JSON lines of {Count(subjects, "subject")}.";

    private static string Of(string? name) => name is null ? string.Empty : " of " + name;

    private static string Records(SelfVerification practice) =>
        (practice.Plan, practice.Do, practice.CheckAndAction) is (null, null, null) ? "no records" : "with records";

    private static string Count(int? count, string one, string? many = null) => count switch
    {
        null or 0 => $"no {many ?? one + "s"}",
        1 => $"1 {one}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {many ?? one + "s"}"),
    };
}
