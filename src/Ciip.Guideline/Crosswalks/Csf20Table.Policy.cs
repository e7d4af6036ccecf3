using static Ciip.Guideline.Crosswalks.CrosswalkConfidence;
using static Ciip.Guideline.Crosswalks.CrosswalkRelation;

namespace Ciip.Guideline.Crosswalks;

/// <content>Policy making and rulemaking: II.6.1.1 and II.6.1.2.</content>
internal static partial class Csf20Table
{
    private static readonly Row[] Policy =
    [
        new([GuidelineItem.RiskAssessment], "GV.RM-06", NoRelationship, Medium, new(
            "Risks have to be assessed; one and the same method for all of them is not asked for.",
            "リスク評価は求めるが、統一した手法は求めていない。")),
        new([GuidelineItem.RiskAssessment], "ID.RA-05", IntersectsWith, High, new(
            "Both let assessed risks decide what comes first; the item does not name likelihoods, the subcategory no revision of documents.",
            "評価したリスクに基づき優先順位を決める点は共通であるが、本項目は発生可能性に、サブカテゴリーは文書の改定に触れていない。")),
        new([Provisions.RiskAssessment.PriorityOfActions, Provisions.RiskAssessment.DecisionOnMeasures], "ID.RA-06", SubsetOf, High, new(
            "To decide on measures and their order is asked there too, with planning, tracking and communication.",
            "対策とその優先順位の決定は同様に求められており、サブカテゴリーは計画、追跡及び周知も求める。")),
        new([Provisions.RiskAssessment.SafetyStandardsRevision], "GV.PO-02", IntersectsWith, Medium, new(
            "Documents are revised where risks call for it; there it is policy, and other reasons count as well.",
            "リスクに応じて文書を改定する点は共通であるが、サブカテゴリーは方針を対象とし、他の理由による見直しも含む。")),
        new([Provisions.RiskAssessment.RequiredLevelOfSecurity], "GV.RM-02", IntersectsWith, Low, new(
            "A level that has to be reached does what a tolerance does; that somebody states it is not asked for here.",
            "求められる水準は許容度に相当する役割を果たすが、その明示までは求めていない。")),
        new([Provisions.RiskAssessment.SignificanceOfRisks, Provisions.RiskAssessment.PossibilityOfSpread], "ID.RA-04", IntersectsWith, Medium, new(
            "How grave a risk is, or how far it spreads, is a question of impact; likelihoods are not named.",
            "リスクの重大性や拡大の可能性は影響に関わるが、発生可能性には触れていない。")),
        new([Provisions.RiskAssessment.FeasibilityOfMeasures], "ID.RA-06", IntersectsWith, Medium, new(
            "Feasibility is a ground on which to choose; the subcategory chooses without naming grounds.",
            "実現可能性は対応を選ぶ際の判断材料であるが、サブカテゴリーは判断材料を示していない。")),
        new([GuidelineItem.BasicPolicy], "GV.PO-01", IntersectsWith, High, new(
            "A policy is made in both; the item adds who makes and revises it, the subcategory that it is known and followed.",
            "方針を策定する点は共通であるが、本項目は策定・改定の主体等を、サブカテゴリーは周知と徹底を加えている。")),
        new([Provisions.BasicPolicy.ProtectionPurpose], "GV.OC-01", IntersectsWith, Medium, new(
            "What protection is for follows from the mission; how the mission steers the management of risks is left open.",
            "防護の目的は使命に由来するが、リスクマネジメントへの反映には触れていない。")),
        new([Provisions.BasicPolicy.DirectionOfEfforts], "GV.RM-04", IntersectsWith, Low, new(
            "A direction is given in both; which answers to risk are acceptable is not asked for here.",
            "方向性を示す点は共通であるが、リスク対応の選択肢までは求めていない。")),
        new([Provisions.BasicPolicy.ProtectedTargets], "ID.AM-05", IntersectsWith, Low, new(
            "What is worth protecting is singled out; an order among assets is not asked for.",
            "防護の対象を選び出すものであり、資産間の優先順位は求めていない。")),
        new([Provisions.BasicPolicy.ControllingOrganization, Provisions.BasicPolicy.RevisionAuthorities, Provisions.BasicPolicy.RevisionMembers], "GV.RR-02", SubsetOf, High, new(
            "Who controls, decides and takes part is a matter of roles and authorities, here for one document.",
            "主管、権限及び関与者は役割と権限の一部であり、ここでは一つの文書に関するものである。")),
        new([Provisions.BasicPolicy.RevisionCriteria], "GV.PO-02", IntersectsWith, High, new(
            "Criteria say when to revise; the subcategory wants the revision, and names what can call for it.",
            "改定の基準を定めるものであり、サブカテゴリーは改定の実施を求め、その契機を挙げている。")),
        new([GuidelineItem.InternalRules], "GV.PO-01", IntersectsWith, Medium, new(
            "Rules below the policy put it into effect; the subcategory speaks of the policy itself.",
            "方針の下で実施の規則を定めるものであり、サブカテゴリーは方針自体を扱う。")),
        new([Provisions.InternalRules.ControllingOrganization, Provisions.InternalRules.RevisionAuthorities, Provisions.InternalRules.RevisionMembers], "GV.RR-02", SubsetOf, High, new(
            "Who controls, decides and takes part is a matter of roles and authorities, here for the internal rules.",
            "主管、権限及び関与者は役割と権限の一部であり、ここでは内規に関するものである。")),
        new([Provisions.InternalRules.RevisionCriteria], "GV.PO-02", IntersectsWith, Medium, new(
            "Criteria say when to revise the rules; the subcategory revises policy.",
            "内規の改定基準を定めるものであり、サブカテゴリーは方針の改定を扱う。")),
        new([GuidelineItem.ItBcp], "ID.IM-04", IntersectsWith, High, new(
            "A plan for continuity is one of the plans meant there; the item says more on what is in it, and nothing on making it known.",
            "事業継続計画はサブカテゴリーのいう計画の一つである。本項目は計画の内容を詳しく示す一方、周知には触れていない。")),
        new([GuidelineItem.ItBcp], "RC.RP-01", NoRelationship, High, new(
            "Here the plan is made; to put it in motion is asked for in II.6.2.3(1).",
            "本項目は計画の策定を求める。計画の発動はII.6.2.3(1)で求めている。")),
        new([Provisions.ItBcp.PriorityOfActions, Provisions.ItBcp.DecisionProcess], "RC.RP-02", IntersectsWith, Medium, new(
            "How actions are chosen and put in order is laid down beforehand; the subcategory wants it done in the recovery.",
            "対応の選択と順序をあらかじめ定めるものであり、サブカテゴリーは復旧時の実施を求める。")),
        new([Provisions.ItBcp.ContinuityMethods], "PR.IR-03", IntersectsWith, Medium, new(
            "Both keep services going in adversity; here by methods in a plan, there by mechanisms that are in place.",
            "困難な状況でサービスを継続する点は共通であるが、ここでは計画上の方法、サブカテゴリーでは実装された仕組みによる。")),
        new([Provisions.ItBcp.CooperatingDivisions], "GV.RR-02", IntersectsWith, Low, new(
            "Which divisions work together in a malfunction is a question of roles; other roles are not meant.",
            "IT障害時に連携する部門は役割の一部であるが、その他の役割は対象としていない。")),
        new([Provisions.ItBcp.SocietalThreats, Provisions.ItBcp.WideAreaDisaster, Provisions.ItBcp.MultipleFailures, Provisions.ItBcp.NewInfluenza], "ID.RA-03", IntersectsWith, Low, new(
            "A threat is considered for one plan; a record of all threats is not asked for.",
            "一つの計画のために脅威を考慮するものであり、脅威全般の記録は求めていない。")),
        new([Provisions.ItBcp.WideAreaDisaster], "PR.IR-02", NoRelationship, Medium, new(
            "A disaster is considered in a plan; to shield equipment from it is not asked for here.",
            "計画策定に当たり災害を考慮するものであり、設備の保護は求めていない。")),
        new([Provisions.ItBcp.NewInfluenza], "PR.IR-02", NoRelationship, High, new(
            "Influenza strikes people; the subcategory shields equipment from its surroundings.",
            "新型インフルエンザは人に影響するものであり、サブカテゴリーは設備を周囲の環境から守ることを扱う。")),
        new([Provisions.ItBcp.SpreadFromInterdependentInfrastructures], "GV.OC-05", IntersectsWith, Medium, new(
            "Other infrastructures are something to depend on; here their failures are considered, and only for the plan.",
            "他の重要インフラは依存先に当たるが、ここでは計画のためにその障害を考慮するにとどまる。")),
        new([Provisions.ItBcp.DataConcentration], "PR.DS-11", NoRelationship, Low, new(
            "That data are concentrated in few places is considered; copies elsewhere are not asked for.",
            "データの集中を考慮するものであり、他の場所での複製の保管は求めていない。")),
        new([Provisions.ItBcp.EducationAndTraining], "PR.AT-02", IntersectsWith, Medium, new(
            "Training is part of the plan; the subcategory gives it to all who have special tasks.",
            "計画に教育・訓練を盛り込むものであり、サブカテゴリーは専門的な役割を担う者全般を対象とする。")),
        new([GuidelineItem.InformationHandling], "ID.AM-08", IntersectsWith, High, new(
            "Rules follow information through its life; systems, hardware and services are covered there only.",
            "情報のライフサイクルを通じた取扱いを定める点は共通であるが、システム、機器及びサービスはサブカテゴリーのみが対象とする。")),
        new([GuidelineItem.InformationHandling], "PR.DS-11", NoRelationship, Medium, new(
            "No step of the lifecycle asks for a backup.",
            "ライフサイクルのいずれの段階でも、バックアップは求めていない。")),
        new([Provisions.InformationHandling.InformationRated], "ID.AM-05", SubsetOf, Medium, new(
            "To rate information by its importance is part of putting all assets in order.",
            "情報の重要度による格付けは、資産全般の優先順位付けの一部である。")),
        new([Provisions.InformationHandling.RatingForConfidentiality, Provisions.InformationHandling.RatingForIntegrity, Provisions.InformationHandling.RatingForAvailability], "ID.AM-05", IntersectsWith, Medium, new(
            "Importance is rated in both; the three aspects are not told apart there.",
            "重要度を評価する点は共通であるが、サブカテゴリーは三つの観点を区別していない。")),
        new([Provisions.InformationHandling.InformationRated], "ID.AM-07", IntersectsWith, Low, new(
            "A rank is something that an inventory of data can record; the inventory is not asked for here.",
            "格付けはデータの台帳に記録し得る事項であるが、台帳自体は求めていない。")),
        new([Provisions.InformationHandling.AcquisitionStep], "ID.RA-09", NoRelationship, High, new(
            "Here information is acquired, there hardware and software.",
            "ここでは情報の入手を、サブカテゴリーでは機器及びソフトウェアの調達を扱う。")),
        new([Provisions.InformationHandling.UtilizationStep], "PR.DS-10", IntersectsWith, Low, new(
            "Measures for information in use are laid down, on paper too; the subcategory means data that systems are working on.",
            "紙を含め、利用時の対策を定めるものであり、サブカテゴリーはシステムで処理中のデータを対象とする。")),
        new([Provisions.InformationHandling.StorageStep], "PR.DS-01", IntersectsWith, Medium, new(
            "Measures for stored information are laid down; the subcategory wants stored data to be safe.",
            "保存時の対策を定めるものであり、サブカテゴリーは保存データが保護されることを求める。")),
        new([Provisions.InformationHandling.TransferenceStep, Provisions.InformationHandling.ProvisionStep], "PR.DS-02", IntersectsWith, Medium, new(
            "Measures for information that is passed on are laid down, by any means; the subcategory means data on their way.",
            "手段を問わず、移送・提供時の対策を定めるものであり、サブカテゴリーは伝送中のデータを対象とする。")),
        new([Provisions.InformationHandling.PersonalData], "GV.OC-03", IntersectsWith, Medium, new(
            "Both care for personal data; here for how secure the public feels, there for obligations.",
            "個人に関する情報に配慮する点は共通であるが、ここでは国民の安心感を、サブカテゴリーでは義務を対象とする。")),
    ];
}
