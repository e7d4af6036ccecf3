namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Decisions keep to what the text leaves open.</summary>
internal sealed class DecisionsKeepToTheFreedoms() : StandardsRule(new(
    "STD604", nameof(DecisionsKeepToTheFreedoms),
    new(
        "\"Discussed and not adopted\" is used only where the text leaves that choice; \"not relevant\" rests on the manner of business, not on cost or effort.",
        "「検討の上不採用」は指針がその余地を認める箇所に限り、「該当なし」は費用や手間ではなく事業の態様に基づいている。"),
    new(
        "Specify what the text does not leave open; where cost or effort is the reason, record the measure as discussed and not adopted.",
        "指針が採否を委ねていない事項は規定する。費用や手間が理由であれば「検討の上不採用」として記録する。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived,
    ["I.4 b1", "II.6 p1 s1", "II.5 p1 s1", "II.2 p2 s2", "II.3 p2 s1"]))
{
    private static readonly MessageTemplate Free = new("std604.free", "The text leaves this open.", "指針が採否を委ねている。");

    private static readonly MessageTemplate NotFree = new(
        "std604.not-free", "The text does not leave it open not to adopt: {0}.", "指針は次の事項の採否を委ねていない：{0}。");

    private static readonly MessageTemplate ByBusiness = new(
        "std604.by-business", "Not relevant because of the manner of business.", "事業の態様を理由に該当なしとしている。");

    private static readonly MessageTemplate ByEffort = new(
        "std604.by-effort", "Held not relevant because of {0}, which is a reason not to adopt, not one of the manner of business.", "{0}を理由に該当なしとしている。これは不採用の理由であり、事業の態様によるものではない。");

    private static readonly MessageTemplate KindUnknown = new(
        "std604.kind-unknown", "Not stated whether it is not relevant because of the manner of business.", "該当なしとする理由が事業の態様によるものか示されていない。");

    private static readonly MessageTemplate None = new("std604.none", "No decision in the set.", "一式に採否等の判断がない。");

    private static readonly LocalizedText Cost = new("cost", "費用");

    private static readonly LocalizedText Effort = new("effort", "手間");

    private static readonly LocalizedText Priority = new("priority", "優先順位");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var decisions = context.Treatments.Decisions;
        return decisions.Count == 0
            ? [Nothing(None)]
            : decisions.Select(placed => placed.Treatment.Value == TreatmentValue.NotRelevant ? OfRelevance(placed) : OfAdoption(context, placed));
    }

    private RuleOutcome OfAdoption(EvaluationContext context, PlacedTreatment placed)
    {
        var cites = Freedoms(placed.On);
        var spokenFor = context.Treatments.SpokenForBy(placed).ToList();
        if (spokenFor.Count == 0)
        {
            return NotApplicable(placed.Place, CommonMessages.DecidesNothing.With(), cites);
        }

        var bound = spokenFor.FindAll(static provision => !provision.MayBeDeclined);
        return bound.Count == 0
            ? Pass(placed.Place, Free.With(), cites)
            : Fail(placed.Place, FindingLevel.Weakness, NotFree.With(Arguments.Of(bound)), bound, cites);
    }

    private RuleOutcome OfRelevance(PlacedTreatment placed)
    {
        var cites = Cited("I.4 b1");
        return placed.Treatment.Decision?.ReasonKind switch
        {
            DecisionReasonKind.MannerOfBusiness => Pass(placed.Place, ByBusiness.With(), cites),
            DecisionReasonKind.Cost => By(Cost),
            DecisionReasonKind.Effort => By(Effort),
            DecisionReasonKind.Priority => By(Priority),
            _ => Undetermined(placed.Place, KindUnknown.With(), cites: cites),
        };

        RuleOutcome By(LocalizedText kind) => Fail(placed.Place, FindingLevel.Weakness, ByEffort.With(kind), cites: cites);
    }

    /// <summary>The sentences that leave a freedom in the section, and all of them where it has none.</summary>
    private List<Locator> Freedoms(GuidelineId on)
    {
        var all = Description.Citations.Where(static cited => cited.Section.StartsWith("II.", StringComparison.Ordinal)).ToList();
        var own = all.FindAll(cited => on.Text.StartsWith(cited.Section, StringComparison.Ordinal));
        return own.Count > 0 ? own : all;
    }
}
