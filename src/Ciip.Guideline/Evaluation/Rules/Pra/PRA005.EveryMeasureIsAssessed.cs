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
            Verdict.NotApplicable => SetAside(place, Decided.With(name), () => practice.Catalog.ProvisionsOf(measure).All(provision => practice[provision] == PracticeOutcome.NotAsked || practice.IsReasoned(provision))),
            Verdict.Fail => Fail(place, FindingLevel.Gap, Forgotten.With(name), Guides),
            _ => Undetermined(place, Unknown.With(name), Guides),
        };
    }

    private static Verdict VerdictOf(PracticeAnalysis practice, PdcaMeasure measure)
    {
        var (asked, withStatus, takenOver) = Count(practice, practice.Catalog.ProvisionsOf(measure));
        return practice.StatusOn(measure) is not null || withStatus > 0 || practice.IsRecorded(measure) ? Verdict.Pass
            : asked > 0 && takenOver == asked ? Verdict.NotApplicable
            : practice.Verification.MadeBy == VerificationOrigin.Operator ? Verdict.Fail
            : Verdict.Undetermined;
    }

    /// <summary>How many provisions are asked, and of these, how many have a status of their own and against how many the documents decide.</summary>
    private static (int Asked, int WithStatus, int TakenOver) Count(PracticeAnalysis practice, IReadOnlyList<Provision> provisions)
    {
        var (asked, withStatus, takenOver) = (0, 0, 0);
        for (var i = 0; i < provisions.Count; i++)
        {
            if (practice[provisions[i]] != PracticeOutcome.NotAsked)
            {
                asked++;
                withStatus += practice.StatusOn(provisions[i]) is null ? 0 : 1;
                takenOver += practice.IsTakenOver(provisions[i]) ? 1 : 0;
            }
        }

        return (asked, withStatus, takenOver);
    }
}
