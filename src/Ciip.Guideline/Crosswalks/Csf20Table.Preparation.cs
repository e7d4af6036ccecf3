using static Ciip.Guideline.Crosswalks.CrosswalkConfidence;
using static Ciip.Guideline.Crosswalks.CrosswalkRelation;

namespace Ciip.Guideline.Crosswalks;

/// <content>Planning, framework and structuring: II.6.1.3 to II.6.1.5.</content>
internal static partial class Csf20Table
{
    private static readonly Row[] Preparation =
    [
        new([GuidelineItem.RoadmapAndPlan], "ID.IM-04", NoRelationship, High, new(
            "A plan for introducing measures is not a plan for incidents.",
            "対策を進めるための計画であり、インシデントに備える計画ではない。")),
        new([GuidelineItem.RoadmapAndPlan], "ID.RA-06", IntersectsWith, Medium, new(
            "Both plan what to do and carry it out; here for goals, there in answer to risks.",
            "計画を立てて実施する点は共通であるが、ここでは目標の達成を、サブカテゴリーではリスクへの対応を目的とする。")),
        new([Provisions.RoadmapAndPlan.SpecificGoals, Provisions.RoadmapAndPlan.GoalsFromPolicy], "GV.RM-01", IntersectsWith, Medium, new(
            "Goals of measures and aims in managing risks overlap; that those concerned agree is asked for there.",
            "対策の目標とリスクマネジメントの目的は重なるが、サブカテゴリーは関係者の合意も求める。")),
        new([GuidelineItem.Resources], "GV.RR-03", IntersectsWith, High, new(
            "Resources are provided in both; a framework counts among them here, and there they have to fit the strategy.",
            "資源を確保する点は共通であるが、本項目は体制も資源に含め、サブカテゴリーは戦略に見合うことを求める。")),
        new([Provisions.Resources.Budget, Provisions.Resources.HumanResources], "GV.RR-03", SubsetOf, High, new(
            "Money and people are some of the resources meant there.",
            "予算と人員は、サブカテゴリーのいう資源の一部である。")),
        new([Provisions.Resources.Framework], "GV.RR-02", IntersectsWith, Medium, new(
            "A framework gives out roles; that they are understood and followed is not asked for here.",
            "体制は役割を割り当てるものであるが、その理解や徹底までは求めていない。")),
        new([GuidelineItem.HumanResources], "GV.RR-04", IntersectsWith, Medium, new(
            "To develop, assign and educate people is part of managing them; screening and leaving are not mentioned here.",
            "育成、配置及び教育は人事管理の一部であるが、採用時の確認や離職時の対応には触れていない。")),
        new([Provisions.HumanResources.ContinuousDevelopment, Provisions.HumanResources.EffectiveDesign], "PR.AT-02", IntersectsWith, Medium, new(
            "Those responsible learn what they need in both; the item joins it with their assignment.",
            "責任を担う者の育成を求める点は共通であるが、ここでは配置と併せて求めている。")),
        new([Provisions.HumanResources.ContinuousAssignment], "GV.RR-03", IntersectsWith, Low, new(
            "People in their places are a resource; money and means are not meant here.",
            "人員の配置は資源の一部であるが、予算等は対象としていない。")),
        new([Provisions.HumanResources.KnowHow], "ID.IM-03", NoRelationship, Medium, new(
            "Know-how is kept so that nothing is lost when people change; to find improvements is something else.",
            "ノウハウの蓄積は担当者の交代に備えるものであり、改善点の特定とは異なる。")),
        new([Provisions.HumanResources.EducationForAllEmployees, Provisions.HumanResources.EducationBeyondOperations, Provisions.HumanResources.PcUsers], "PR.AT-01", SubsetOf, High, new(
            "To educate employees is part of making everybody aware and able.",
            "従業員への教育は、要員全般の意識向上と能力付与の一部である。")),
        new([GuidelineItem.OutsideContractors], "DE.CM-06", NoRelationship, Medium, new(
            "Contractors are overseen by contract and management; that somebody watches what they do in systems is not asked for.",
            "監督は契約と業務管理によるものであり、システム上での委託先の行動の監視は求めていない。")),
        new([GuidelineItem.OutsideContractors], "GV.SC-05", IntersectsWith, High, new(
            "Demands go into contracts in both; oversight and selection are added here, suppliers of every kind there.",
            "契約に要求を盛り込む点は共通であるが、本項目は監督と選定を、サブカテゴリーは委託先以外の供給者も含む。")),
        new([Provisions.OutsideContractors.Oversight, Provisions.OutsideContractors.BusinessManagement], "GV.SC-07", IntersectsWith, High, new(
            "Contractors are overseen while they work; that their risks are recorded and ranked is added there.",
            "業務の期間を通じて委託先を監督する点は共通であるが、サブカテゴリーはリスクの記録と優先順位付けも求める。")),
        new([Provisions.OutsideContractors.TaskAdequacy, Provisions.OutsideContractors.TaskRange, Provisions.OutsideContractors.SelectionCriteria], "GV.SC-06", SubsetOf, Medium, new(
            "What is looked at before a contract is made is part of the care meant there.",
            "契約前に確認する事項は、サブカテゴリーのいう事前の調査・計画の一部である。")),
        new([Provisions.OutsideContractors.TaskRange], "GV.SC-02", IntersectsWith, Low, new(
            "How far the tasks reach says who does what; that roles are made known and agreed is asked for there.",
            "委託業務の範囲は分担を示すものであるが、サブカテゴリーは役割の周知と調整も求める。")),
        new([Provisions.OutsideContractors.SelectionCriteria], "ID.RA-10", IntersectsWith, Medium, new(
            "Contractors are judged beforehand in both; here by criteria, there where they are critical.",
            "事前に評価する点は共通であるが、ここでは選定基準により、サブカテゴリーでは重要な供給者を対象とする。")),
        new([Provisions.OutsideContractors.EqualMeasures, Provisions.OutsideContractors.EqualEducation], "GV.SC-05", SubsetOf, High, new(
            "What is agreed with contractors is one of the demands that go into contracts there.",
            "委託先との合意事項は、契約に盛り込む要求の一部である。")),
        new([Provisions.OutsideContractors.EqualEducation], "PR.AT-01", IntersectsWith, Medium, new(
            "Contractors are educated like employees; here as a term of the contract.",
            "従業員と同等の教育を求める点は共通であるが、ここでは契約上の合意事項である。")),
        new([Provisions.OutsideContractors.CooperationInMalfunction], "GV.SC-08", IntersectsWith, High, new(
            "Contractors help in a malfunction; the subcategory also lets them take part in planning.",
            "IT障害時に委託先の協力を得る点は共通であるが、サブカテゴリーは計画段階からの参画も求める。")),
        new([GuidelineItem.SecurityRequirements], "GV.SC-05", NoRelationship, Medium, new(
            "These are requirements for the operator's own systems, not for suppliers.",
            "事業者自身のシステムに対する要件であり、供給者に対する要求ではない。")),
        new([Provisions.SecurityRequirements.FunctionsForConfidentiality], "PR.AA-05", IntersectsWith, Medium, new(
            "Confidentiality means here that only the authorized get at information; rules of access are a way to that.",
            "ここでの機密性は許可された者のみがアクセスできることをいい、アクセス権限の管理はその手段の一つである。")),
        new([Provisions.SecurityRequirements.FunctionsForConfidentiality, Provisions.SecurityRequirements.FunctionsForIntegrity, Provisions.SecurityRequirements.FunctionsForAvailability], "PR.DS-01", IntersectsWith, Low, new(
            "The aspect is one of those meant there; here functions are chosen, there stored data are safe.",
            "観点は共通であるが、ここでは導入すべき機能を、サブカテゴリーでは保存データの保護を扱う。")),
        new([Provisions.SecurityRequirements.FunctionsForAvailability], "PR.IR-04", IntersectsWith, Low, new(
            "Capacity is one of the things that availability can need.",
            "容量の確保は、可用性のために必要となり得る事項の一つである。")),
        new([Provisions.SecurityRequirements.SecurityHoles], "PR.PS-02", IntersectsWith, Low, new(
            "To close security holes, software is kept up to date; that it is replaced and removed is added there.",
            "セキュリティホールへの対処はソフトウェアの更新と重なるが、サブカテゴリーは交換や削除も求める。")),
        new([Provisions.SecurityRequirements.MaliciousPrograms], "DE.CM-09", IntersectsWith, Low, new(
            "A function that finds malicious programs is meant in both; the subcategory watches for much more.",
            "不正プログラムの検知は共通するが、サブカテゴリーはより広い事象を監視の対象とする。")),
        new([Provisions.SecurityRequirements.MaliciousPrograms], "PR.PS-05", IntersectsWith, Medium, new(
            "Malicious programs are software that nobody has authorized; the subcategory keeps all such software out.",
            "不正プログラムは許可されていないソフトウェアの一つであり、サブカテゴリーはその全般を排除する。")),
        new([Provisions.SecurityRequirements.DenialOfServiceAttacks], "PR.IR-04", IntersectsWith, Medium, new(
            "Capacity is what a flood of traffic uses up; other functions against it are meant here too.",
            "容量はDoS攻撃により消費されるものであるが、ここでは他の対抗機能も対象とする。")),
        new([Provisions.SecurityRequirements.DamageLimitingFunctions], "RS.MI-01", IntersectsWith, Medium, new(
            "A function that limits damage is specified; the subcategory wants the incident kept from growing.",
            "被害の拡大を抑える機能を明確にするものであり、サブカテゴリーは封じ込めの実施を求める。")),
        new([Provisions.SecurityRequirements.QuickRecoveryFunctions], "PR.IR-03", IntersectsWith, Medium, new(
            "Functions for quick recovery are mechanisms of resilience; others keep an outage from happening.",
            "迅速な復旧のための機能はレジリエンスの仕組みの一つであり、サブカテゴリーは停止を避ける仕組みも含む。")),
        new([Provisions.SecurityRequirements.MeasuresAgainstInvasion], "PR.IR-01", IntersectsWith, High, new(
            "Intruders are kept out; here the measures are specified, there they are in effect.",
            "侵入を防ぐ点は共通であるが、ここでは対策を明確にし、サブカテゴリーではその効果を求める。")),
        new([Provisions.SecurityRequirements.MeasuresAgainstTangibleDamage], "PR.AA-06", NoRelationship, High, new(
            "The damage comes from an intrusion into systems, not into premises.",
            "システムへの侵入による損害であり、施設への立入りによるものではない。")),
        new([Provisions.SecurityRequirements.MeasuresAgainstTangibleDamage], "PR.DS-01", IntersectsWith, Low, new(
            "Theft of information after an intrusion is one of the damages; the subcategory keeps stored data safe at all times.",
            "侵入後の情報窃取は損害の一例であるが、サブカテゴリーは常時の保存データの保護を求める。")),
        new([Provisions.TechnicalMeasures.MeasuresBuiltIn, Provisions.TechnicalMeasures.RequirementsFollowed], "PR.PS-06", IntersectsWith, Low, new(
            "Security is built in where software is made; systems that are bought are meant here too.",
            "開発時にセキュリティを組み込む点は共通であるが、ここでは調達したシステムも対象となる。")),
        new([Provisions.TechnicalMeasures.PerformanceUndisturbed], "PR.IR-04", IntersectsWith, Low, new(
            "Performance is not to suffer; capacity is one way to see to it.",
            "性能を損なわない点で重なるが、容量の確保はその手段の一つにすぎない。")),
        new([Provisions.TechnicalMeasures.DesignDocuments], "PR.PS-01", IntersectsWith, Low, new(
            "How systems are set up is put on record; here in order to keep know-how.",
            "システムの構成を記録する点は共通であるが、ここではノウハウの蓄積を目的とする。")),
        new([Provisions.OperationalProcedures.ProceduresDesigned, Provisions.OperationalProcedures.ManualCompiled], "GV.PO-01", NoRelationship, Medium, new(
            "A manual for running a system stands far below a policy.",
            "システムの運用手順書は、方針とは階層が異なる。")),
        new([Provisions.OperationalProcedures.ProceduresDesigned, Provisions.OperationalProcedures.ManualCompiled], "PR.PS-01", IntersectsWith, Low, new(
            "Systems are run in an orderly way; here by procedures, there by settings that are kept under control.",
            "秩序ある運用を図る点は共通であるが、ここでは手順により、サブカテゴリーでは構成の管理による。")),
        new([Provisions.OperationalProcedures.Maintenance], "PR.PS-02", IntersectsWith, Low, new(
            "Measures are kept effective; the subcategory looks after the software they run on.",
            "対策の有効性を保つ点で重なるが、サブカテゴリーはソフトウェアの保守を対象とする。")),
        new([Provisions.OperationalProcedures.UserRegistration], "PR.AA-01", SubsetOf, High, new(
            "To register users is part of managing identities.",
            "利用者の登録は、識別情報の管理の一部である。")),
    ];
}
