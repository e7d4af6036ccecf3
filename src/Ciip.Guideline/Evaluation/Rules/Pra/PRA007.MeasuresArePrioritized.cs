using static Ciip.Guideline.Provisions.Composition;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>The operator has ranked its measures and carries them out in that order.</summary>
internal sealed class MeasuresArePrioritized() : PracticeRule(new(
    "PRA007", nameof(MeasuresArePrioritized),
    new("The operator has ranked its measures and carries them out in that order.", "対策に優先順位を付け、その順に実施している。"),
    new(
        "Rank what has no priority, or give the reason why something of lower priority came first.",
        "優先順位のないものに順位を付けるか、順位の低いものを先に実施した理由を記録する。"),
    [PlaceKind.Provision, PlaceKind.Measure, PlaceKind.Record], [FindingLevel.Gap], RuleBasis.Text, ["I.5 p2 s2"]),
    [.. Demand.EachByRecord([Prioritization]), .. Demand.EachInPractice([ImplementationByPriority])])
{
    private static readonly MessageTemplate Overtaken = new(
        "pra007.overtaken", "Overdue, while something of lower priority is done and no reason is given: {0}.", "優先順位の低いものを先に実施し、理由の記載がないまま期限を過ぎている：{0}。");

    private static readonly MessageTemplate InOrder = new("pra007.in-order", "Nothing of lower priority was done before it without a reason: {0}.", "理由なく後回しにされていない：{0}。");

    private static readonly MessageTemplate Unknown = new(
        "pra007.unknown", "Something of lower priority is done; the dates do not show whether this is overdue: {0}.", "優先順位の低いものが実施済みだが、日付から期限を過ぎたか判断できない：{0}。");

    private static readonly MessageTemplate Unranked = new("pra007.unranked", "Planned, without a priority: {0}.", "計画段階にあり、優先順位が付されていない：{0}。");

    private static readonly MessageTemplate Ranked = new("pra007.ranked", "Planned, with a priority: {0}.", "計画段階にあり、優先順位が付されている：{0}。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var lastDone = practice.Records.PlanEntries.Where(static entry => entry.Record.DoneOn is not null).Max(static entry => entry.Record.Priority);
        return PdcaMeasure.All.Where(measure => practice.StatusOn(measure)?.Value == PracticeStatusValue.Planned && practice.Verification.Priorities?.Ranking is not null)
            .Select(measure => OfPlanned(practice, measure))
            .Concat(practice.Records.PlanEntries.Where(static entry => RecordDates.IsOpen(entry.Record) && entry.Record.Priority is not null)
                .Select(entry => OfEntry(practice, entry, isOvertaken: lastDone > entry.Record.Priority)));
    }

    /// <summary>A planned measure stands in the ranking, or its entry of the plan has a priority of its own.</summary>
    private RuleOutcome OfPlanned(PracticeAnalysis practice, PdcaMeasure measure)
    {
        var place = Place.InPractice(measure);
        return practice.Verification.Priorities!.Ranking!.Contains(measure) || practice.Records.PlanEntries.Any(entry => entry.Record is { Priority: not null } ranked && Equals(ranked.Measure, measure))
            ? Pass(place, Ranked.With(measure.Item.Title))
            : Fail(place, FindingLevel.Gap, Unranked.With(measure.Item.Title), [Prioritization]);
    }

    private RuleOutcome OfEntry(PracticeAnalysis practice, PlacedEntry<PlanEntry> entry, bool isOvertaken)
    {
        var place = entry.At(ImplementationByPriority, "dueOn");
        var id = Arguments.Of(entry.Id);
        return !isOvertaken || TypedFields.IsFilled(entry.Record.OutOfOrderBecause) ? Pass(place, InOrder.With(id))
            : (practice.AsOf is { } asOf ? entry.Record.DueOn?.IsBefore(asOf) : null) switch
            {
                true => Fail(place, FindingLevel.Gap, Overtaken.With(id), [ImplementationByPriority]),
                false => Pass(place, InOrder.With(id)),
                null => Undetermined(place, Unknown.With(id), [ImplementationByPriority]),
            };
    }
}
