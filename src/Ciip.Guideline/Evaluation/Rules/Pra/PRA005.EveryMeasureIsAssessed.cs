using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>What has and what has not been taken care of is assessed, measure by measure.</summary>
internal sealed class EveryMeasureIsAssessed() : PracticeRule(new(
    "PRA005", nameof(EveryMeasureIsAssessed),
    new("What has and what has not been taken care of is assessed, measure by measure.", "対応済みの事項と未対応の事項を、対策ごとに評価している。"),
    new("Give the measure a status, or record what is done.", "対策に実施状況を付すか、実施内容を記録する。"),
    [PlaceKind.Measure, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.4 p6 s1"]))
{
    private static readonly MessageTemplate Assessed = new("pra005.assessed", "Assessed: {0} ({1}).", "評価済み: {0}（{1}）。");

    private static readonly MessageTemplate Forgotten = new("pra005.forgotten", "Neither status nor record: {0} ({1}).", "実施状況も記録もない: {0}（{1}）。");

    private static readonly MessageTemplate Unknown = new(
        "pra005.unknown", "Not known, as it was not the operator who made the self-verification: {0} ({1}).", "事業者自身による検証ではないため不明: {0}（{1}）。");

    private static readonly MessageTemplate Decided = new(
        "pra005.decided", "Set aside in the documents it was verified against: {0} ({1}).", "自己検証の基準とした文書で対象外としている: {0}（{1}）。");

    private static readonly IReadOnlyList<Provision> Guides = Seq.Of(Provisions.RoleOfTheGuideline.DoneAssessed, Provisions.RoleOfTheGuideline.UndoneAssessed);

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) =>
        PdcaMeasure.All.Select(measure => Judge(practice, measure)).Concat(DemandEach(practice, Guides));

    private RuleOutcome Judge(PracticeAnalysis practice, PdcaMeasure measure)
    {
        var place = Place.InPractice(measure);
        LocalizedText[] name = [measure.Item.Title, Arguments.Of(measure.Item.Value)];
        var provisions = practice.Catalog.ProvisionsOf(measure).Where(provision => practice[provision] != PracticeOutcome.NotAsked).ToList();
        return practice.StatusOn(measure) is not null || provisions.Any(provision => practice.StatusOn(provision) is not null) || practice.IsRecorded(measure)
                ? Pass(place, Assessed.With(name))
            : provisions.Count > 0 && provisions.TrueForAll(practice.IsTakenOver) ? SetAside(place, Decided.With(name), () => provisions.All(practice.IsReasoned))
            : practice.Verification.MadeBy == VerificationOrigin.Operator ? Fail(place, FindingLevel.Gap, Forgotten.With(name), Guides)
            : Undetermined(place, Unknown.With(name), Guides);
    }
}
