using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>What has and what has not been taken care of is assessed, measure by measure.</summary>
internal sealed class EveryMeasureIsAssessed() : PracticeRule(new(
    "PRA005", nameof(EveryMeasureIsAssessed),
    new("What has and what has not been taken care of is assessed, measure by measure.", "対応済みの事項と未対応の事項を、対策ごとに評価している。"),
    new("Give the measure a status, or record what is done.", "対策に実施状況を付すか、実施内容を記録する。"),
    [PlaceKind.Measure, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.4 p6 s1"]),
    Demand.EachInPractice(Guides))
{
    private static readonly MessageTemplate Assessed = new("pra005.assessed", "Assessed: {0} ({1}).", "評価済み：{0}（{1}）。");

    private static readonly MessageTemplate Forgotten = new("pra005.forgotten", "Neither status nor record: {0} ({1}).", "実施状況も記録もない：{0}（{1}）。");

    private static readonly MessageTemplate Unknown = new(
        "pra005.unknown", "Not known, as it was not the operator who made the self-verification: {0} ({1}).", "事業者自身による検証ではないため不明：{0}（{1}）。");

    private static readonly MessageTemplate Decided = new(
        "pra005.decided", "Set aside in the documents it was verified against: {0} ({1}).", "自己検証の基準とした文書で対象外としている：{0}（{1}）。");

    private const byte OfMeasure = 9;

    private static readonly IReadOnlyList<Provision> Guides = Seq.Of(Provisions.RoleOfTheGuideline.DoneAssessed, Provisions.RoleOfTheGuideline.UndoneAssessed);

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < PdcaMeasure.All.Count; i++)
        {
            into.Add(VerdictOf(context.Practice!, PdcaMeasure.All[i]), i, OfMeasure);
        }

        base.Judge(context, into);
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        if (verdict.Saying != OfMeasure)
        {
            return base.Show(context, verdict);
        }

        var (practice, measure) = (context.Practice!, PdcaMeasure.All[verdict.At]);
        var place = Place.InPractice(measure);
        LocalizedText[] name = [measure.Item.Title, Arguments.Of(measure.Item.Value)];
        return verdict.Verdict switch
        {
            Verdict.Pass => Pass(place, Assessed.With(name)),
            Verdict.NotApplicable => SetAside(place, Decided.With(name), () => Asked(practice, measure).All(practice.IsReasoned)),
            Verdict.Fail => Fail(place, FindingLevel.Gap, Forgotten.With(name), Guides),
            _ => Undetermined(place, Unknown.With(name), Guides),
        };
    }

    private static Verdict VerdictOf(PracticeAnalysis practice, PdcaMeasure measure) =>
        IsAssessed(practice, measure) ? Verdict.Pass
        : IsTakenOver(practice, measure) ? Verdict.NotApplicable
        : practice.Verification.MadeBy == VerificationOrigin.Operator ? Verdict.Fail
        : Verdict.Undetermined;

    private static bool IsAssessed(PracticeAnalysis practice, PdcaMeasure measure) =>
        practice.StatusOn(measure) is not null
        || (practice.Verification.Statuses is not null && Asked(practice, measure).Any(provision => practice.StatusOn(provision) is not null))
        || practice.IsRecorded(measure);

    /// <summary>Whether the documents decide against all that is asked of it, and something is.</summary>
    private static bool IsTakenOver(PracticeAnalysis practice, PdcaMeasure measure)
    {
        var isAny = false;
        foreach (var provision in Asked(practice, measure))
        {
            if (!practice.IsTakenOver(provision))
            {
                return false;
            }

            isAny = true;
        }

        return isAny;
    }

    private static IEnumerable<Provision> Asked(PracticeAnalysis practice, PdcaMeasure measure) =>
        practice.Catalog.ProvisionsOf(measure).Where(provision => practice[provision] != PracticeOutcome.NotAsked);
}
