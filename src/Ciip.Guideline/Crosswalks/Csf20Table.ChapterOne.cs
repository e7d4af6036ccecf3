using static Ciip.Guideline.Crosswalks.CrosswalkConfidence;
using static Ciip.Guideline.Crosswalks.CrosswalkRelation;

namespace Ciip.Guideline.Crosswalks;

/// <content>Chapter I: what stands before the items, where it matters.</content>
internal static partial class Csf20Table
{
    private static readonly Row[] ChapterOne =
    [
        new([Provisions.Significance.ConsistencyWithRiskManagement, Provisions.Significance.ImportantPartOfRiskManagement, Provisions.Significance.PartOfManagementsRiskManagement], "GV.RM-03", IntersectsWith, High, new(
            "Security belongs to managing the risks of the whole company; here as a way of thinking, there as part of the processes.",
            "情報セキュリティを全社的なリスクマネジメントの一部とする点は共通であるが、ここでは考え方として、サブカテゴリーではプロセスへの組込みとして求める。")),
        new([Provisions.Significance.CompanyWideFramework, Provisions.Significance.ResponsiblePersonnelInvolved], "GV.RR-02", IntersectsWith, Medium, new(
            "Who takes part across the company is a matter of roles; authorities are not mentioned here.",
            "全社的な体制での関与者は役割に関わるが、権限には触れていない。")),
        new([Provisions.Significance.ManagementLayerInvolved], "GV.RR-01", IntersectsWith, High, new(
            "Management takes part in both; that it answers for the risks is said there.",
            "経営層が関与する点は共通であるが、サブカテゴリーはリスクに対する責任まで求める。")),
        new([Provisions.Necessity.MeasuresReviewed], "ID.IM-01", IntersectsWith, Medium, new(
            "Operators look at their own measures; that improvements come of it is asked for there.",
            "自らの対策を点検する点は共通であるが、サブカテゴリーは改善点の特定まで求める。")),
        new([Provisions.Necessity.AppropriateLevel], "GV.RM-02", NoRelationship, Medium, new(
            "A level of measures is not a level of risk that somebody accepts.",
            "対策の水準であり、許容するリスクの水準ではない。")),
        new([Provisions.Definition.Role], "GV.RR-02", IntersectsWith, Medium, new(
            "A document says who has which role; authorities are not mentioned here.",
            "文書に役割を示す点は共通であるが、権限には触れていない。")),
        new([Provisions.RoleOfTheGuideline.MonitoringInEachProcess, Provisions.RoleOfTheGuideline.ReviewInEachProcess], "GV.OV-03", IntersectsWith, Low, new(
            "Results are looked at in both; here in each process, there as a whole.",
            "結果を確認する点は共通であるが、ここでは各過程で、サブカテゴリーでは全体として行う。")),
        new([Provisions.RoleOfTheGuideline.DoneAssessed, Provisions.RoleOfTheGuideline.UndoneAssessed], "ID.IM-01", IntersectsWith, High, new(
            "An evaluation shows what to improve; here with Figure 1 at hand.",
            "評価により改善点を見いだす点は共通であるが、ここでは図1を参照して行う。")),
        new([Provisions.Composition.Prioritization, Provisions.Composition.ImplementationByPriority], "ID.RA-06", IntersectsWith, Medium, new(
            "What comes first is decided and done first; here for measures of any kind, there in answer to risks.",
            "優先順位に従って進める点は共通であるが、ここでは対策全般を、サブカテゴリーではリスクへの対応を対象とする。")),
        new([Provisions.ContinuousImprovement.SelfVerification], "ID.IM-01", IntersectsWith, High, new(
            "Operators evaluate themselves; that improvements come of it is asked for there.",
            "自ら検証する点は共通であるが、サブカテゴリーは改善点の特定まで求める。")),
        new([Provisions.ContinuousImprovement.Review, Provisions.ContinuousImprovement.LatestTechnologies, Provisions.ContinuousImprovement.NewRisks], "GV.PO-02", IntersectsWith, Medium, new(
            "Documents are reviewed in the light of what is new; there it is policy, which is made known as well.",
            "新たな状況に応じて文書を見直す点は共通であるが、サブカテゴリーは方針を対象とし、周知も求める。")),
        new([Provisions.ContinuousImprovement.ManagementStandards], "GV.OC-03", NoRelationship, Medium, new(
            "The standards for the central government are consulted where needed; they bind no operator.",
            "必要に応じて参照する政府機関の基準であり、事業者に義務を課すものではない。")),
    ];
}
