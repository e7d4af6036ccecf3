using static Ciip.Guideline.Crosswalks.CrosswalkConfidence;
using static Ciip.Guideline.Crosswalks.CrosswalkRelation;

namespace Ciip.Guideline.Crosswalks;

/// <content>The phase Do: II.6.2.</content>
internal static partial class Csf20Table
{
    private static readonly Row[] Do =
    [
        new([GuidelineItem.OperationalAssessment], "DE.CM", NoRelationship, High, new(
            "How measures operate is assessed; events are watched for in II.6.2.2(1).",
            "対策の運用状況を把握するものであり、事象の監視はII.6.2.2(1)で求めている。")),
        new([GuidelineItem.OperationalAssessment], "GV.OV-03", IntersectsWith, Medium, new(
            "Both look at results; here staff at how measures operate, there the organization at how well risks are managed.",
            "結果を評価する点は共通であるが、ここでは担当者が対策の運用を、サブカテゴリーでは組織がリスクマネジメントの成果を見る。")),
        new([GuidelineItem.OperationalAssessment], "ID.IM-01", IntersectsWith, Medium, new(
            "Measures are evaluated in both; that improvements come of it is asked for there.",
            "対策を評価する点は共通であるが、サブカテゴリーは改善点の特定まで求める。")),
        new([GuidelineItem.ManagementAssessment], "GV.OV-03", IntersectsWith, High, new(
            "Results are looked at in both; here by management and for measures, there for the management of risks as a whole.",
            "結果を把握する点は共通であるが、ここでは経営層が対策を、サブカテゴリーではリスクマネジメント全体を対象とする。")),
        new([GuidelineItem.ManagementAssessment], "GV.RR-01", IntersectsWith, Medium, new(
            "To know how measures operate is part of answering for them.",
            "対策の運用状況の把握は、経営層が責任を果たすことの一部である。")),
        new([Provisions.Monitoring.SystemsMonitored, Provisions.Monitoring.DeviationFromOrdinary, Provisions.Monitoring.DeviationFromThresholds], "DE.CM-09", IntersectsWith, High, new(
            "Systems are monitored in both; here for signs of any malfunction, there for what may be an attack.",
            "システムを監視する点は共通であるが、ここではIT障害全般の兆候を、サブカテゴリーでは攻撃の疑いのある事象を対象とする。")),
        new([Provisions.Monitoring.SystemsMonitored], "DE.CM-01", IntersectsWith, Medium, new(
            "Networks are part of information systems; the item does not name them.",
            "ネットワークは情報システムの一部であるが、本項目は個別に挙げていない。")),
        new([Provisions.Monitoring.DeviationFromOrdinary], "ID.AM-03", IntersectsWith, Low, new(
            "What deviates shows against what is usual; the subcategory keeps the usual for networks.",
            "平常時との差異の把握には平常時の把握が必要であり、サブカテゴリーはネットワークについてこれを扱う。")),
        new([Provisions.Monitoring.DeviationFromThresholds], "DE.AE-08", IntersectsWith, Medium, new(
            "Both use values that were laid down before; here going beyond them is a sign, there it makes an incident.",
            "あらかじめ定めた基準を用いる点は共通であるが、ここでは兆候の検知に、サブカテゴリーではインシデントの判定に用いる。")),
        new([Provisions.Monitoring.LevelMaintained, Provisions.Monitoring.SystemOptimization], "PR.PS-02", IntersectsWith, Low, new(
            "Maintenance keeps systems secure; that software is replaced and removed is not mentioned here.",
            "保守によりセキュリティを保つ点で重なるが、ソフトウェアの交換や削除には触れていない。")),
        new([Provisions.Monitoring.RegisteredData], "PR.AA-01", IntersectsWith, Medium, new(
            "Data of users are some of the registered data; credentials are covered there.",
            "登録データには利用者の情報が含まれるが、認証情報はサブカテゴリーで扱う。")),
        new([Provisions.Monitoring.SystemUserData], "PR.AA-01", SubsetOf, High, new(
            "To keep the data of users up to date is part of managing identities.",
            "利用者の情報の更新は、識別情報の管理の一部である。")),
        new([Provisions.Monitoring.OrganizationData], "PR.AA-05", IntersectsWith, Low, new(
            "When the organization changes, permissions follow; only the data are mentioned here.",
            "組織の変更に応じて権限も見直されるが、ここではデータの変更のみに触れている。")),
        new([Provisions.Monitoring.EducationForAllEmployees], "PR.AT-01", SubsetOf, High, new(
            "To educate employees is part of making everybody aware and able.",
            "従業員への教育は、要員全般の意識向上と能力付与の一部である。")),
        new([GuidelineItem.OrdinaryExplanation], "GV.OC-02", NoRelationship, Medium, new(
            "What the public expects is answered here, and found out there.",
            "国民の期待に応える説明であり、期待の把握を求めるものではない。")),
        new([GuidelineItem.OrdinaryExplanation], "RS.CO-03", NoRelationship, High, new(
            "Efforts are explained in ordinary times; information on an incident is something else.",
            "平時の取組の説明であり、インシデントに関する情報の共有とは異なる。")),
        new([GuidelineItem.OrdinaryExplanation], "RC.CO-04", NoRelationship, High, new(
            "Efforts are explained in ordinary times; the subcategory informs about a recovery.",
            "平時の取組の説明であり、サブカテゴリーは復旧に関する公表を扱う。")),
        new([Provisions.ProtectionAndRecovery.ItBcpPutInMotion], "RC.RP-01", IntersectsWith, High, new(
            "A plan is put in motion in both; here it also keeps the business going.",
            "計画を発動する点は共通であるが、ここでは業務の継続も目的とする。")),
        new([Provisions.ProtectionAndRecovery.ItBcpPutInMotion, Provisions.ProtectionAndRecovery.RulesFollowed], "RS.MA-01", IntersectsWith, Medium, new(
            "What was laid down is carried out in both; work with others is added there.",
            "定めたことを実行する点は共通であるが、サブカテゴリーは第三者との連携も求める。")),
        new([Provisions.ProtectionAndRecovery.OperationsMaintained], "PR.IR-03", IntersectsWith, Low, new(
            "The business goes on in adversity; here by following rules, there by mechanisms.",
            "困難な状況で業務を継続する点は共通であるが、ここでは規程に基づく行動、サブカテゴリーでは仕組みによる。")),
        new([Provisions.ProtectionAndRecovery.QuickRecovery], "RC.RP-02", IntersectsWith, Medium, new(
            "Both act to recover; here speed counts, there choice and order.",
            "復旧を進める点は共通であるが、ここでは迅速さを、サブカテゴリーでは対応の選択と順序を重視する。")),
        new([Provisions.ProtectionAndRecovery.QuickRecovery], "RC.RP-05", IntersectsWith, Low, new(
            "Services are back at the end of both; that they are verified is added there.",
            "サービスを回復する点は共通であるが、サブカテゴリーは健全性の検証も求める。")),
        new([Provisions.ProtectionAndRecovery.RecordsCollected, Provisions.ProtectionAndRecovery.Journals, Provisions.ProtectionAndRecovery.Logs], "RS.AN-07", IntersectsWith, High, new(
            "Records are collected in both; here whatever caused the malfunction, there so that they stay unaltered and traceable.",
            "記録を収集する点は共通であるが、ここでは原因を問わずIT障害を対象とし、サブカテゴリーは完全性と来歴の保全も求める。")),
        new([Provisions.ProtectionAndRecovery.Logs], "PR.PS-04", NoRelationship, Medium, new(
            "Logs are collected after the event; that systems write them is not asked for.",
            "事後のログの収集を求めるものであり、ログの生成は求めていない。")),
        new([Provisions.ProtectionAndRecovery.CauseAnalyzed], "RS.AN-03", IntersectsWith, High, new(
            "The cause is looked for in both; here of malfunctions of any kind, there together with what happened.",
            "原因を究明する点は共通であるが、ここではIT障害全般を対象とし、サブカテゴリーは発生した事象の解明も求める。")),
        new([Provisions.ProtectionAndRecovery.MeasuresAgainstCause], "RS.MI-02", IntersectsWith, Medium, new(
            "To act on the cause and to remove the incident overlap; the cause can lie outside the systems.",
            "原因への対処と排除は重なるが、原因はシステムの外にあることもある。")),
        new([GuidelineItem.MalfunctionExplanation], "DE.AE-06", NoRelationship, High, new(
            "Information goes outside here, to own staff and tools there.",
            "ここでは社外への、サブカテゴリーでは組織内の要員とツールへの情報提供を扱う。")),
        new([GuidelineItem.MalfunctionExplanation], "RS.CO-02", IntersectsWith, High, new(
            "Those affected are told what has happened; here of malfunctions whatever their cause.",
            "影響を受ける者に知らせる点は共通であるが、ここでは原因を問わずIT障害を対象とする。")),
        new([GuidelineItem.MalfunctionExplanation], "RS.CO-03", IntersectsWith, Medium, new(
            "Others are informed in the course of events; here users above all, there those agreed on.",
            "対応中に情報を提供する点は共通であるが、ここでは主に利用者を、サブカテゴリーではあらかじめ定めた相手を対象とする。")),
        new([Provisions.MalfunctionExplanation.RecoveryInformation], "RC.CO-03", IntersectsWith, High, new(
            "How the recovery goes is made known; here to users above all, there to those agreed on.",
            "復旧の状況を伝える点は共通であるが、ここでは主に利用者を、サブカテゴリーではあらかじめ定めた相手を対象とする。")),
        new([Provisions.MalfunctionExplanation.RecoveryInformation, Provisions.MalfunctionExplanation.ServiceAvailability], "RC.CO-04", IntersectsWith, Medium, new(
            "People learn how far services are back; how this is said, and by whom it is approved, is added there.",
            "サービスの回復状況を知らせる点は共通であるが、サブカテゴリーは承認された方法と内容によることも求める。")),
        new([Provisions.MalfunctionExplanation.ConcertWithOrganizations], "RS.MA-01", IntersectsWith, Medium, new(
            "Organizations act together; here in giving information, there in the whole response.",
            "他の組織と連携する点は共通であるが、ここでは情報提供を、サブカテゴリーでは対応全体を対象とする。")),
    ];
}
