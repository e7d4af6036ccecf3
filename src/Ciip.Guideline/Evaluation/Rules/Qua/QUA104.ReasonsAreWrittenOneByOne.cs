namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>Decisions are justified one by one.</summary>
internal sealed class ReasonsAreWrittenOneByOne() : Rule(new(
    "QUA104", nameof(ReasonsAreWrittenOneByOne),
    new("Decisions are justified one by one.", "判断の理由を個別に記載している。"),
    new("Write for each decision why it holds there.", "判断ごとに、そこで当てはまる理由を記載する。"),
    [PlaceKind.Reason, PlaceKind.Set, PlaceKind.Operator], [FindingLevel.Suggestion], RuleBasis.Assessment, ["I.4 b1"]))
{
    /// <summary>From this number of items on, one reason for all of them is not a reason for each.</summary>
    private const int Many = 5;

    private static readonly MessageTemplate OneByOne = new("qua104.one-by-one", "Number of items it is given for: {0}.", "{0}項目の理由として用いられている。");

    private static readonly MessageTemplate ForMany = new("qua104.for-many", "One and the same reason for {0} items of different groups: {1}.", "異なる区分の{0}項目に同一の理由が用いられている：{1}。");

    private static readonly MessageTemplate Few = new("qua104.few", "Fewer than {0} decisions.", "判断が{0}件に満たない。");

    private static readonly RuleMessage TooFew = Few.With(Arguments.Of(Many));

    protected override bool HasSubject(EvaluationContext context) => true;

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        if (context.Treatments.Decisions.Count < Many && context.Practice is null)
        {
            return [NotApplicable(Place.Set, TooFew)];
        }

        var outcomes = Decisions(context)
            .GroupBy(static decision => decision.IsInPractice)
            .Where(static subject => subject.Count() >= Many)
            .SelectMany(subject => subject.GroupBy(static decision => decision.Reason.Trim(), StringComparer.Ordinal).Select(same => Judge(subject.Key, same.Key, [.. same.Select(static decision => decision.On)])))
            .ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable(context.HasStandards ? Place.Set : Place.Operator, TooFew)];
    }

    private RuleOutcome Judge(bool isInPractice, string reason, List<GuidelineId> on)
    {
        var place = isInPractice ? Place.InPractice(part: reason) : new Place(part: reason);
        var items = on.Select(static id => id.Item).OfType<GuidelineItem>().Distinct().ToList();
        var groups = items.Select(static item => item.Measure is { } measure ? measure.Group.Value : item.Value).Distinct(StringComparer.Ordinal).Count();
        return items.Count >= Many && groups > 1
            ? Fail(place, FindingLevel.Suggestion, ForMany.With(Arguments.Of(items.Count), Arguments.Of(items.Select(static item => item.Value))))
            : Pass(place, OneByOne.With(Arguments.Of(items.Count)));
    }

    private static IEnumerable<(bool IsInPractice, string Reason, GuidelineId On)> Decisions(EvaluationContext context) =>
        context.Treatments.Decisions.Select(static placed => (IsInPractice: false, placed.Treatment.Decision?.Reason, placed.On))
            .Concat((context.Practice?.Verification.Statuses).OrEmpty()
                .Where(static entry => entry.Value.Value == PracticeStatusValue.NotRelevant)
                .Select(static entry => (IsInPractice: true, entry.Value.Decision?.Reason, entry.Key)))
            .Where(static decision => TypedFields.IsFilled(decision.Reason))
            .Select(static decision => (decision.IsInPractice, decision.Reason!, decision.Item3));
}
