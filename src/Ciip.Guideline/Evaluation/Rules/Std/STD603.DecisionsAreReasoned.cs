namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each decision carries its reason, who decided, and when.</summary>
internal sealed class DecisionsAreReasoned() : StandardsRule(new(
    "STD603", nameof(DecisionsAreReasoned),
    new("Each decision carries its reason, who decided, and when.", "各判断に、理由、判断した者及び日付を付している。"),
    new("Complete the decision: its reason, who decided, and when.", "判断に、理由、判断した者及び日付を補う。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["II.6 p1 s1", "I.4 b1", "I.4 p8 s1"]))
{
    private static readonly MessageTemplate Reasoned = new("std603.reasoned", "Decided by {0} on {1}.", "{0}が{1}に判断している。");

    private static readonly MessageTemplate Lacks = new("std603.lacks", "The decision does not state: {0}.", "判断に次の記載がない：{0}。");

    private static readonly MessageTemplate InFuture = new(
        "std603.in-future", "The decision is dated {0}, after {1}.", "判断の日付{0}が基準日{1}より後である。");

    private static readonly MessageTemplate DateUnclear = new(
        "std603.date-unclear", "The decision is dated {0}, which can be before or after {1}.", "判断の日付{0}が基準日{1}の前か後か判断できない。");

    private static readonly MessageTemplate None = new("std603.none", "No decision in the set.", "一式に採否等の判断がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var decisions = context.Treatments.Decisions;
        return decisions.Count == 0
            ? [Nothing(None)]
            : decisions.Select(placed => Judge(placed, context.AsOf));
    }

    private RuleOutcome Judge(PlacedTreatment placed, PartialDate? asOf)
    {
        var decision = placed.Treatment.Decision;
        var cites = Cited(placed.Treatment.Value == TreatmentValue.NotRelevant ? "I.4 b1" : "II.6 p1 s1", "I.4 p8 s1");
        var lacking = DecisionParts.Lacking(decision).ToList();
        if (lacking.Count > 0 || decision?.DecidedOn is not { } on)
        {
            return Fail(placed.Place, FindingLevel.Weakness, Lacks.With(Arguments.Of(lacking)), cites: cites);
        }

        if (asOf is null)
        {
            return Undetermined(placed.Place, CommonMessages.NoAsOfDate.With(), cites: cites);
        }

        var dates = new[] { Arguments.Of(on.ToString()), Arguments.Of(asOf.ToString()) };
        return on.IsAfter(asOf) switch
        {
            true => Fail(placed.Place, FindingLevel.Weakness, InFuture.With(dates), cites: cites),
            false => Pass(placed.Place, Reasoned.With(Arguments.Of(decision.Decider), dates[0]), cites),
            null => Undetermined(placed.Place, DateUnclear.With(dates), cites: cites),
        };
    }
}
