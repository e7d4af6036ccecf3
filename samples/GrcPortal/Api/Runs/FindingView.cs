using Ciip.Guideline.Catalog;
using GrcPortal.Runs;

namespace GrcPortal.Api;

/// <summary>Something that is missing, with what it cites and what repairs it.</summary>
/// <param name="Level">How much weight the text gives to it.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Basis">On what the rule rests.</param>
/// <param name="Place">About what.</param>
/// <param name="MessageId">Which message of the rule it is; it stays when the words change.</param>
/// <param name="Message">What is missing.</param>
/// <param name="Repair">What repairs it.</param>
/// <param name="Provisions">The provisions that are missing; empty where it is about something else.</param>
/// <param name="Citations">The statements it rests on.</param>
/// <param name="Line">Where in the files it is; null where it is about no line of theirs.</param>
/// <param name="RuleLink">Where the rule is.</param>
/// <param name="GuidelineLinks">Where what it cites is, in the order of `citations`.</param>
internal sealed record FindingView(
    FindingLevel Level,
    string Rule,
    RuleBasis Basis,
    PlaceView Place,
    string MessageId,
    LocalizedText Message,
    LocalizedText Repair,
    IReadOnlyList<GuidelineId> Provisions,
    IReadOnlyList<Locator> Citations,
    LineView? Line,
    string RuleLink,
    IReadOnlyList<string> GuidelineLinks)
{
    public static FindingView Of(Finding finding, RunLines lines) => new(
        finding.Level,
        finding.Rule.Id,
        finding.Basis,
        PlaceView.Of(finding.Place),
        finding.Message.Id,
        finding.Message.Text,
        finding.Repair,
        [.. finding.Missing],
        finding.Citations,
        LineView.Of(lines.Find(finding.Place)),
        ApiLinks.Rule(finding.Rule.Id),
        [.. finding.Citations.Select(static one => ApiLinks.Guideline(one.Text))]);
}

/// <summary>What an outcome is about: ids, never positions, so that it stays the same when a file is edited.</summary>
/// <param name="Key">All the ids in one text.</param>
/// <param name="IsInPractice">Whether it is in the self-verification; otherwise it is in the documents.</param>
/// <param name="Document">The id of the document; null for all together and in the self-verification.</param>
/// <param name="On">The item, section or provision; null when it is about none in particular.</param>
/// <param name="Record">The id of the record, such as a service or a contract; null where there is none.</param>
/// <param name="Part">The token of a class, category, body, duty or phase, or the name of a list; null where there is none.</param>
/// <param name="Text">The place in words.</param>
internal sealed record PlaceView(string Key, bool IsInPractice, string? Document, GuidelineId? On, string? Record, string? Part, LocalizedText Text)
{
    public static PlaceView Of(Place place) => new(place.Key, place.IsInPractice, place.Document, place.On, place.Record, place.Part, new(place.In(Language.English), place.In(Language.Japanese)));
}

/// <summary>A line of a stored version.</summary>
/// <param name="FileId">The file.</param>
/// <param name="Number">The number of the version.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Link">Where the bytes are.</param>
internal sealed record LineView(Guid FileId, int Number, int Line, string Link)
{
    public static LineView? Of(FileLink? at) => at is null ? null : new(at.FileId, at.Number, at.Line, ApiLinks.Version(at.FileId, at.Number) + "/content");
}
