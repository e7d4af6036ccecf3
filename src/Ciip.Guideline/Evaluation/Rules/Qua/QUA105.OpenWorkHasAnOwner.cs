namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>What is planned or not carried out has a responsible actor and a date.</summary>
internal sealed class OpenWorkHasAnOwner() : PracticeRule(new(
    "QUA105", nameof(OpenWorkHasAnOwner),
    new("What is planned or not carried out has a responsible actor and a date.", "計画中又は未実施の事項に、責任を負う者と期日がある。"),
    new("Name who sees to it, and by when.", "担当と期日を定める。"),
    [PlaceKind.Provision, PlaceKind.Measure, PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Suggestion], RuleBasis.Assessment,
    ["II.4 p1 s1", "I.3 p3 s2"]))
{
    private static readonly MessageTemplate Owned = new("qua105.owned", "Has an owner and a date: {0}.", "担当と期日あり：{0}。");

    private static readonly MessageTemplate Lacks = new("qua105.lacks", "{0}: not stated {1}.", "{0}：{1}の記載がない。");

    private static readonly MessageTemplate None = new("qua105.none", "Nothing is stated to be open.", "未了の事項がない。");

    private static readonly LocalizedText Owner = new("who sees to it", "担当");

    private static readonly LocalizedText Date = new("by when", "期日");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var outcomes = practice.Verification.Statuses.OrEmpty()
            .Where(static entry => entry.Value.Value is PracticeStatusValue.Planned or PracticeStatusValue.NotCarriedOut)
            .Select(entry => Judge(PracticePlaces.OfStatus(entry.Key), Arguments.Of(entry.Key), entry.Value.Actors ?? Planned(practice, entry.Value)?.Actors, (entry.Value.On ?? Planned(practice, entry.Value)?.DueOn) is not null))
            .Concat(practice.Records.PlanEntries
                .Where(static entry => RecordDates.IsOpen(entry.Record))
                .Select(entry => Judge(entry.At(Provisions.RoadmapAndPlan.Plan, "actors"), Arguments.Of(entry.Id), entry.Record.Actors, entry.Record.DueOn is not null)))
            .ToList();
        return outcomes.Count > 0 ? OnePerPlace(outcomes) : [NotApplicable(Place.Operator, None.With())];
    }

    private RuleOutcome Judge(Place place, LocalizedText title, IReadOnlyList<Actor>? actors, bool hasDate)
    {
        var lacking = new List<LocalizedText>();
        if (actors is not { Count: > 0 })
        {
            lacking.Add(Owner);
        }

        if (!hasDate)
        {
            lacking.Add(Date);
        }

        return lacking.Count == 0 ? Pass(place, Owned.With(title)) : Fail(place, FindingLevel.Suggestion, Lacks.With(title, Arguments.Of(lacking)));
    }

    /// <summary>The plan's entry for a status; null where it names none.</summary>
    private static PlanEntry? Planned(PracticeAnalysis practice, PracticeStatus status) =>
        practice.Records.PlanEntries.FirstOrDefault(entry => entry.Id == status.PlanEntry).Record;
}
