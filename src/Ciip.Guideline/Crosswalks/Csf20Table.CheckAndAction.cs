using static Ciip.Guideline.Crosswalks.CrosswalkConfidence;
using static Ciip.Guideline.Crosswalks.CrosswalkRelation;

namespace Ciip.Guideline.Crosswalks;

/// <content>The phases Check and Action: II.6.3.</content>
internal static partial class Csf20Table
{
    private static readonly Row[] CheckAndAction =
    [
        new([GuidelineItem.OrdinaryVerification], "ID.RA-05", IntersectsWith, High, new(
            "Risks are understood from threats, vulnerabilities and impacts; likelihoods are not named here.",
            "脅威、脆弱性及び影響からリスクを把握する点は共通であるが、ここでは発生可能性に触れていない。")),
        new([Provisions.OrdinaryVerification.ConductOfMeasures, Provisions.OrdinaryVerification.InternalAudits, Provisions.OrdinaryVerification.ExternalAudits, Provisions.OrdinaryVerification.EnvironmentResearch, Provisions.OrdinaryVerification.EnvironmentAnalyses], "ID.RA-01", IntersectsWith, Medium, new(
            "Vulnerabilities from this source are taken into account; that they are confirmed and put on record is added there.",
            "この情報源で判明した脆弱性を考慮する点は共通であるが、サブカテゴリーは検証と記録も求める。")),
        new([Provisions.OrdinaryVerification.ConductOfMeasures, Provisions.OrdinaryVerification.InternalAudits, Provisions.OrdinaryVerification.ExternalAudits, Provisions.OrdinaryVerification.EnvironmentResearch, Provisions.OrdinaryVerification.EnvironmentAnalyses], "ID.RA-03", IntersectsWith, Medium, new(
            "Threats from this source are taken into account; that they are put on record is added there.",
            "この情報源で判明した脅威を考慮する点は共通であるが、サブカテゴリーは記録も求める。")),
        new([Provisions.OrdinaryVerification.InternalAudits, Provisions.OrdinaryVerification.ExternalAudits], "ID.IM-01", IntersectsWith, Medium, new(
            "Audits are evaluations; here they show risks, there improvements.",
            "監査は評価の一つであるが、ここではリスクを、サブカテゴリーでは改善点を見いだす。")),
        new([Provisions.OrdinaryVerification.EnvironmentResearch], "ID.RA-02", IntersectsWith, Low, new(
            "Both learn from outside; here by research, there from sources that share.",
            "外部から知見を得る点は共通であるが、ここでは調査により、サブカテゴリーでは共有された情報による。")),
        new([Provisions.OrdinaryVerification.ExerciseIssues, Provisions.OrdinaryVerification.TrainingIssues], "ID.IM-02", IntersectsWith, High, new(
            "Issues come up in both; here they lead to risks, there to improvements.",
            "課題を把握する点は共通であるが、ここではリスクの特定に、サブカテゴリーでは改善点の特定につなげる。")),
        new([Provisions.OrdinaryVerification.ServiceLevelImpact, Provisions.OrdinaryVerification.Consequences, Provisions.OrdinaryVerification.ConcreteImpact, Provisions.OrdinaryVerification.BusinessDamage], "ID.RA-04", SubsetOf, Medium, new(
            "Impacts are determined there too, and likelihoods with them.",
            "影響の把握は同様に求められており、サブカテゴリーは発生可能性も求める。")),
        new([Provisions.OrdinaryVerification.RisksAnalyzed], "GV.RM-06", NoRelationship, Medium, new(
            "In words or in figures: the way of analysis is left open, and a common method not asked for.",
            "定性的か定量的かを問わず分析を求めるものであり、統一した手法は求めていない。")),
        new([Provisions.OrdinaryVerification.ResultsInActions], "ID.RA-06", IntersectsWith, Medium, new(
            "Results lead to actions; to choose them is asked for in II.6.1.1(1).",
            "結果を対応に用いる点は重なるが、対応の決定はII.6.1.1(1)で求めている。")),
        new([GuidelineItem.MalfunctionVerification], "ID.IM-03", IntersectsWith, Medium, new(
            "Both learn from what was done; here about risks, there about improvements.",
            "対応の経験から学ぶ点は共通であるが、ここではリスクを、サブカテゴリーでは改善点を見いだす。")),
        new([GuidelineItem.MalfunctionVerification], "ID.RA-05", IntersectsWith, Medium, new(
            "Risks are understood in both; here from a malfunction that has happened.",
            "リスクを把握する点は共通であるが、ここでは発生したIT障害に基づく。")),
        new([GuidelineItem.MalfunctionVerification], "RC.RP-06", NoRelationship, Medium, new(
            "To look back for risks does not declare a recovery over or complete its records.",
            "事後のリスクの特定であり、復旧の完了の宣言や記録の完成を求めるものではない。")),
        new([Provisions.MalfunctionVerification.ThreatsAndVulnerability], "ID.RA-01", IntersectsWith, Medium, new(
            "Vulnerabilities that the response brought to light are taken up; that they are confirmed and put on record is added there.",
            "対応を通じて判明した脆弱性を参照する点は共通であるが、サブカテゴリーは検証と記録も求める。")),
        new([Provisions.MalfunctionVerification.ThreatsAndVulnerability], "ID.RA-03", IntersectsWith, Medium, new(
            "Threats that the response brought to light are taken up; that they are put on record is added there.",
            "対応を通じて判明した脅威を参照する点は共通であるが、サブカテゴリーは記録も求める。")),
        new([Provisions.MalfunctionVerification.AffectedServiceLevels, Provisions.MalfunctionVerification.Consequences], "ID.RA-04", IntersectsWith, Medium, new(
            "What has happened is taken up here, what could happen there.",
            "影響を扱う点は共通であるが、ここでは実際に生じたものを、サブカテゴリーでは生じ得るものを対象とする。")),
        new([Provisions.MalfunctionVerification.AffectedServiceLevels, Provisions.MalfunctionVerification.DamageAsAnalysisResult], "RS.AN-08", IntersectsWith, Low, new(
            "How large the damage was counts in both; here afterwards, to analyze the risk.",
            "被害の大きさを把握する点は共通であるが、ここでは事後のリスク分析を目的とする。")),
        new([Provisions.MalfunctionVerification.DamageDealtWith, Provisions.MalfunctionVerification.ResultsInActions], "ID.RA-06", IntersectsWith, Medium, new(
            "What was learned leads to action; to choose it is asked for in II.6.1.1(1).",
            "把握した事項を対応につなげる点は重なるが、対応の決定はII.6.1.1(1)で求めている。")),
    ];
}
