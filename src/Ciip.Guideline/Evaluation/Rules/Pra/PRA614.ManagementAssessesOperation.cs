using static Ciip.Guideline.Provisions.ManagementAssessment;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>The management layer assesses how measures operate.</summary>
internal sealed class ManagementAssessesOperation() : PracticeRule(new(
    "PRA614", nameof(ManagementAssessesOperation),
    new("The management layer assesses how measures operate.", "経営層が、対策の運用状況を把握している。"),
    new("Have the management layer make the assessment itself, and record it with its date.", "経営層が自ら運用状況を把握し、日付とともに記録する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.2.1(2) p1 s1"]))
{
    private static readonly MessageTemplate OutsidePeriod = new("pra614.outside-period", "Carried out on {0}, not in the period.", "実施は{0}であり、対象期間中ではない。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var demand = OfBearer(practice, OperationAssessed, Actor.ManagementLayer);
        yield return practice[OperationAssessed] == PracticeOutcome.NotCarriedOut && BorneDemands.OfStatus(practice, OperationAssessed) == RecordState.Missing
            ? Fail(
                demand.Place, FindingLevel.Gap, OutsidePeriod.With(Arguments.Of(practice.Stated(OperationAssessed).Status!.On!)), [OperationAssessed], demand.Citations)
                .Judging(OperationAssessed)
            : demand;
    }
}
