namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// What the quoted Basic Policy asks of stakeholders is carried out, by the operator and by its executives, who share it.
/// </summary>
internal sealed class StakeholderDutiesAreCarriedOut() : PracticeRule(new(
    "PRA402", nameof(StakeholderDutiesAreCarriedOut),
    new(
        "What the quoted Basic Policy asks of stakeholders is carried out, by the operator and by its executives, who share it.",
        "引用された行動計画が関係主体に求める事項を、事業者及びこれを共有する経営層が実施している。"),
    new("Perform the duty, record it, and say whether the management layer takes part.", "当該事項を実施し、経営層の関与の有無を含めて記録する。"),
    [PlaceKind.Duty], [FindingLevel.Weakness], RuleBasis.Text,
    ["II.4(stakeholders) b1 s1", "II.4(stakeholders) b1 s2", "II.4(stakeholders) b2 s1", "II.4(stakeholders) b2 s2", "II.4(executives) p1 s1"]))
{
    private static readonly MessageTemplate NotDoneAtAll = new(
        "pra402.not-done", "Asked of the executives only once the operator does it: {0}.", "事業者として未実施のため、経営層の関与は問わない：{0}。");

    private const byte ByOperator = 0;
    private const byte ByExecutives = 1;

    /// <inheritdoc/>
    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var (practice, provision) = (context.Practice!, Provisions.Stakeholders.All[verdict.At]);
        return verdict.Saying == ByOperator
            ? OfProvision(practice, provision, Place.InPractice(provision, part: Actor.Operator.Value))
            : OfExecutives(practice, provision, PracticeVerdicts.Of(practice[provision]));
    }

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < Provisions.Stakeholders.All.Count; i++)
        {
            var provision = Provisions.Stakeholders.All[i];
            var operators = PracticeVerdicts.Of(context.Practice![provision]);
            into.Add(operators, i, ByOperator);
            into.Add(VerdictOnExecutives(context.Practice, provision, operators), i, ByExecutives);
        }
    }

    private static Verdict VerdictOnExecutives(PracticeAnalysis practice, Provision provision, Verdict operators) =>
        operators == Verdict.Fail ? Verdict.NotApplicable
        : operators != Verdict.Pass ? operators
        : practice.StateOf(ActorsOf(practice, provision), Actor.ManagementLayer) switch
        {
            RecordState.Shown => Verdict.Pass,
            RecordState.ByOthers => Verdict.Fail,
            _ => Verdict.Undetermined,
        };

    private RuleOutcome OfExecutives(PracticeAnalysis practice, Provision provision, Verdict operators)
    {
        var place = Place.InPractice(provision, part: Actor.ManagementLayer.Value);
        var cites = Cited(provision.Statement.Text, "II.4(executives) p1 s1");
        var title = Arguments.Of(provision);
        return operators == Verdict.Fail ? NotApplicable(place, NotDoneAtAll.With(title), cites)
            : operators != Verdict.Pass ? OfProvision(practice, provision, place).Judging([])
            : practice.StateOf(ActorsOf(practice, provision), Actor.ManagementLayer) switch
            {
                RecordState.Shown => Pass(place, PracticeMessages.CarriedOut.With(title), cites),
                RecordState.ByOthers => Fail(place, ProvisionLevels.InPractice(provision), PracticeMessages.ByOthers.With(title, Actor.ManagementLayer.Title), [provision], cites),
                _ => Undetermined(place, PracticeMessages.ActorNotStated.With(title, Actor.ManagementLayer.Title), [provision], cites),
            };
    }

    /// <summary>Those named for the duty, else for the record, else for the status.</summary>
    private static IReadOnlyList<Actor>? ActorsOf(PracticeAnalysis practice, Provision provision) =>
        (practice.Verification.StakeholderConduct is { } record && StakeholderConductFields.Of(record, provision) is { } duty ? duty.Actors ?? record.Actors : null)
            ?? practice.Stated(provision).Status?.Actors;
}
