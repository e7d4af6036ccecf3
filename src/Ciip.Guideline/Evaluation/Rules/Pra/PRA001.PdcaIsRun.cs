using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// The operator runs PDCA cycles of its own: in the period, each phase shows at least one measure carried out.
/// </summary>
internal sealed class PdcaIsRun() : PracticeRule(new(
    "PRA001", nameof(PdcaIsRun),
    new(
        "The operator runs PDCA cycles of its own: in the period, each phase shows at least one measure carried out.",
        "事業者が自らPDCAサイクルを回しており、対象期間中に各段階で少なくとも一つの対策を実施している。"),
    new("Carry out a measure of the phase that shows none, and record it.", "実施のない段階の対策を実施し、記録する。"),
    [PlaceKind.Phase, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.1 p2 s1", "I.2 p1 s1"]),
    Demand.EachInPractice(Cycles))
{
    private static readonly MessageTemplate Shown = new("pra001.shown", "{0}: a measure is carried out, at least in part.", "{0}：少なくとも一つの対策を、全部又は一部実施している。");

    private static readonly MessageTemplate None = new("pra001.none", "{0}: none of its measures is carried out.", "{0}：実施している対策がない。");

    private static readonly MessageTemplate Unknown = new(
        "pra001.unknown", "{0}: no measure is known to be carried out, and not all were assessed.", "{0}：実施が確認できた対策がなく、未評価のものがある。");

    private static readonly MessageTemplate NothingAsked = new("pra001.set-aside", "{0}: none of its measures is asked for here.", "{0}：求められる対策がない。");

    private static readonly IReadOnlyList<Provision> Cycles = Seq.Of(Provisions.Significance.PdcaCycles, Provisions.Necessity.PdcaCycles);

    /// <summary>Check and Action share their measures, so they are one phase here.</summary>
    private static readonly (string Token, PdcaPhase[] Phases)[] Phases =
        [("plan", [PdcaPhase.Plan]), ("do", [PdcaPhase.Do]), ("check-and-action", [PdcaPhase.Check, PdcaPhase.Action])];

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        into.Add(Phases.Select(phase => Judge(context.Practice!, phase.Token, phase.Phases)));
        base.Judge(context, into);
    }

    private RuleOutcome Judge(PracticeAnalysis practice, string token, PdcaPhase[] phases)
    {
        var place = Place.InPractice(part: token);
        var title = Arguments.Of(phases.Select(static phase => phase.Title));
        var provisions = practice.Catalog.ProvisionsOf(phases[0]);
        var outcomes = new HashSet<PracticeOutcome>(provisions.Select(provision => practice[provision]));
        return outcomes.Overlaps([PracticeOutcome.CarriedOut, PracticeOutcome.PartlyCarriedOut]) || PdcaMeasure.All.Any(IsDoneInPart) ? Pass(place, Shown.With(title))
            : outcomes.Overlaps([PracticeOutcome.NotAssessed, PracticeOutcome.Contradicted]) ? Undetermined(place, Unknown.With(title), Cycles)
            : outcomes.Overlaps([PracticeOutcome.NotCarriedOut, PracticeOutcome.Planned]) ? Fail(place, FindingLevel.Gap, None.With(title), Cycles)
            : outcomes.Overlaps([PracticeOutcome.NotRelevant, PracticeOutcome.NotAdopted]) ? SetAside(place, NothingAsked.With(title), () => provisions.All(practice.IsReasoned))
            : NotApplicable(place, NothingAsked.With(title));

        // Which of its provisions are carried out is not said, but some are.
        bool IsDoneInPart(PdcaMeasure measure) =>
            measure.Phases.Contains(phases[0]) && practice.StatusOn(measure)?.Value == PracticeStatusValue.PartlyCarriedOut;
    }
}
