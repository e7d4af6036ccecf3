using System.Text.Json.Nodes;
using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Makes statuses of answers. Each keeps the answers among its sources, so that the checklist can be filled in from it again.</summary>
internal sealed class ChecklistStatuses(Checklist checklist, Language language)
{
    /// <summary>Where an answer was given.</summary>
    public static string ReferenceOf(Checklist checklist, ChecklistQuestion question, ChecklistRespondent respondent) => $"{checklist.Id}#{question.Id}/{respondent.Id}";

    /// <summary>A status that says what the answers come to; of the one before it stays what they do not speak of.</summary>
    public PracticeStatus Of((PracticeStatusValue Value, PartialDate? On) settled, IReadOnlyList<GivenAnswer> given, PracticeStatus? before) => new()
    {
        Value = settled.Value,
        On = settled.On,
        Actors = before?.Actors,
        Level = before?.Level,
        Evidence = before?.Evidence,
        Note = before?.Note,
        PlanEntry = settled.Value == PracticeStatusValue.Planned ? before?.PlanEntry : null,
        Missing = settled.Value == PracticeStatusValue.PartlyCarriedOut ? before?.Missing : null,
        MissingInWords = settled.Value == PracticeStatusValue.PartlyCarriedOut ? MissingIn(given) : null,
        Sources = SourcesOf(given, before),
    };

    /// <summary>The members of a status.</summary>
    public static JsonObject ContentOf(GuidelineId id, PracticeStatus status) => Questionnaire
        .ContentOf(SelfVerification.Of("one", "one") with { Statuses = new Dictionary<GuidelineId, PracticeStatus> { [id] = status } })["statuses"]![id.Text]!.DeepClone().AsObject();

    /// <summary>Puts the evidence and the remarks of rows in place of those of a status.</summary>
    /// <param name="status">The members of the status.</param>
    /// <param name="rows">The rows about its id, each with what the file says there.</param>
    public static void Overlay(JsonObject status, IReadOnlyList<(ChecklistRow Row, ChecklistRow OnFile)> rows)
    {
        var evidence = rows.Select(static one => one.Row.NewEvidence(one.OnFile)).Where(static list => list is not null).ToList();
        if (evidence.Count > 0)
        {
            status["evidence"] = Distinct(evidence.SelectMany(static list => list!));
        }

        var remarks = rows.Select(static one => one.Row.NewRemark(one.OnFile)).Where(static remark => remark is not null).Distinct(StringComparer.Ordinal).ToList();
        if (remarks.Count > 0)
        {
            status["note"] = string.Join('\n', remarks);
        }
    }

    /// <summary>The nodes as a list, each once.</summary>
    public static JsonArray Distinct(IEnumerable<JsonNode?> nodes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. nodes.Where(node => seen.Add(node!.ToJsonString())).Select(static node => node!.DeepClone())];
    }

    private IReadOnlyList<Source>? SourcesOf(IReadOnlyList<GivenAnswer> given, PracticeStatus? before)
    {
        List<Source> sources =
        [
            .. (before?.Sources ?? []).Where(source => !source.Reference.StartsWith(checklist.Id + "#", StringComparison.Ordinal)),
            .. given.Where(static one => one.Answer is not null).Select(one => one.Answer!.At(ReferenceOf(checklist, one.Question, one.Respondent), language)),
        ];
        return sources.Count > 0 ? sources : before?.Sources;
    }

    private string MissingIn(IReadOnlyList<GivenAnswer> given) => string.Join(
        language == Language.Japanese ? "；" : "; ",
        given.Where(static one => one.Answer is { IsYes: false }).Select(one => (one.Answer!.TargetOn, IsJapanese: language == Language.Japanese) switch
        {
            (null, true) => $"{one.Question.Id}（{one.Respondent.Title.Japanese}）",
            (null, false) => $"{one.Question.Id} ({one.Respondent.Title.English})",
            ({ } target, true) => $"{one.Question.Id}（{one.Respondent.Title.Japanese}）：{target}まで",
            ({ } target, false) => $"{one.Question.Id} ({one.Respondent.Title.English}): by {target}",
        }));
}
