using static Ciip.Guideline.Crosswalks.CrosswalkConfidence;
using static Ciip.Guideline.Crosswalks.CrosswalkRelation;

namespace Ciip.Guideline.Crosswalks;

/// <content>II.1 to II.5.</content>
internal static partial class Csf20Table
{
    private static readonly Row[] Foundations =
    [
        new([GuidelineItem.Purpose], "GV.OC-01", IntersectsWith, Low, new(
            "The purpose ties measures to services that do not stop, which is the operator's mission; how the mission steers the management of risks is left open.",
            "目的を、サービスの継続という事業者の使命に結び付けている。使命をリスクマネジメントにどう反映するかには触れていない。")),
        new([GuidelineItem.Purpose], "GV.PO-01", IntersectsWith, Medium, new(
            "To say why measures matter is part of the intent that a policy states; the policy itself is asked for in another item.",
            "対策の重要性を述べることは、方針に示す意図の一部に当たる。方針自体の策定は、別の項目で求めている。")),
        new([GuidelineItem.Purpose], "GV.RR-01", NoRelationship, Medium, new(
            "That a document states the importance of measures makes nobody at the top answer for them.",
            "文書に対策の重要性を示しても、経営層の責任を定めたことにはならない。")),
        new([GuidelineItem.Scope], "GV.OC-04", IntersectsWith, Medium, new(
            "Both start from the services that others depend on; the item sets the limits of a document by them.",
            "いずれも他者が依存するサービスを起点とするが、本項目は文書の対象範囲を定めるものである。")),
        new([Provisions.Scope.Services, Provisions.Scope.ServiceLevelsUnderstood], "GV.OC-04", SubsetOf, Medium, new(
            "Which services there are, and at which level they have to be kept, is part of what is to be known there.",
            "どのサービスをどの水準で維持すべきかは、サブカテゴリーが把握を求める内容の一部である。")),
        new([Provisions.Scope.Systems, Provisions.Scope.InformationSystems], "ID.AM-02", IntersectsWith, Medium, new(
            "The systems within the scope are named; an inventory has all of them, and software and services as well.",
            "対象とするシステムを示すものであり、台帳は全てのシステムのほか、ソフトウェアやサービスも含む。")),
        new([Provisions.Scope.Data, Provisions.Scope.DataInInformationSystems], "ID.AM-07", IntersectsWith, Medium, new(
            "The data to be protected are named; an inventory also has what describes them.",
            "保護すべきデータを示すものであり、台帳はデータの属性情報も含む。")),
        new([Provisions.Scope.Depth], "GV.RM-02", NoRelationship, Medium, new(
            "How deep measures go says how much is done, not how much risk the operator is ready to bear.",
            "対策の深さは実施の程度を示すものであり、許容するリスクの大きさを示すものではない。")),
        new([Provisions.Scope.InvolvedConstituents], "GV.OC-05", IntersectsWith, Medium, new(
            "What the service depends on is within the scope; the subcategory looks mainly at what comes from others, and wants it made known.",
            "サービスが依存するものを範囲に含める点で重なるが、サブカテゴリーは主に外部への依存を扱い、その周知も求める。")),
        new([Provisions.Scope.Transactions, Provisions.Scope.BusinessProcesses], "ID.AM-03", IntersectsWith, Low, new(
            "Work that runs over networks shows as flows of data; a picture of the flows is not asked for.",
            "ネットワーク上の処理はデータの流れとして現れるが、その図示までは求めていない。")),
        new([Provisions.Scope.Development, Provisions.Scope.Operation, Provisions.Scope.Maintenance], "ID.AM-08", IntersectsWith, Medium, new(
            "A stage in the life of systems is within the scope; how it is managed is left to other items.",
            "システムのライフサイクルの一段階を範囲に含めるものであり、管理の方法は他の項目に委ねている。")),
        new([GuidelineItem.Causes], "ID.RA-03", IntersectsWith, High, new(
            "Both put on record what can go wrong from inside and outside; the item lists causes of malfunctions, those without an attacker included.",
            "内外の脅威を明らかにする点は共通であるが、本項目は攻撃者のいない場合も含めてIT障害の原因を列挙する。")),
        new([Provisions.Causes.LikelyMalfunctionsListed], "ID.RA-04", IntersectsWith, Medium, new(
            "Likelihood decides what is listed; impacts are not asked for here.",
            "発生可能性を列挙の基準とするが、影響の把握は求めていない。")),
        new([Provisions.IntentionalCauses.InternalFraud], "DE.CM-03", NoRelationship, Medium, new(
            "Fraud from within is named as a cause; nobody is asked to watch what personnel do.",
            "内部不正を原因として挙げるものであり、要員の行動の監視は求めていない。")),
        new([Provisions.AccidentalCauses.ContractorAdministrationErrors], "GV.SC-07", IntersectsWith, Low, new(
            "A risk that comes with contractors is named; to deal with it as long as the contract runs is asked for elsewhere.",
            "委託先に由来するリスクを挙げるにとどまり、契約期間を通じた管理は別の項目で求めている。")),
        new([Provisions.AccidentalCauses.SystemVulnerability], "ID.RA-01", IntersectsWith, Low, new(
            "Vulnerability is named as a cause; to find it asset by asset is another task.",
            "脆弱性を原因の一つとして挙げるにとどまり、資産ごとの特定は別の作業である。")),
        new([Provisions.AccidentalCauses.EffectsFromOtherAreas], "GV.OC-05", IntersectsWith, Medium, new(
            "Malfunctions elsewhere reach an operator by way of what it depends on; the dependencies are not listed here.",
            "他分野の障害は依存関係を通じて波及するが、依存関係自体の列挙は求めていない。")),
        new([Provisions.EnvironmentalCauses.Disasters], "PR.IR-02", NoRelationship, Medium, new(
            "Disasters are named as a cause; to shield equipment from them is not asked for here.",
            "災害を原因として挙げるものであり、設備の保護は求めていない。")),
        new([Provisions.EnvironmentalCauses.Epidemics], "PR.IR-02", NoRelationship, High, new(
            "An epidemic strikes people; the subcategory shields equipment from its surroundings.",
            "疫病は人に影響するものであり、サブカテゴリーは設備を周囲の環境から守ることを扱う。")),
        new([GuidelineItem.Roles], "GV.RR-02", IntersectsWith, High, new(
            "Roles are laid down in both; the item covers ministries and the sector too, the subcategory authorities.",
            "役割を定める点は共通であるが、本項目は所管省庁や分野全体も、サブカテゴリーは権限も対象とする。")),
        new([Provisions.Roles.RoleOfPresidingMinistries, Provisions.Roles.RoleOfSector], "GV.OC-02", IntersectsWith, Low, new(
            "Both look at bodies outside the operator; here at what they do, there at what they expect.",
            "事業者以外の主体に着目する点は共通であるが、ここではその役割を、サブカテゴリーではその期待を扱う。")),
        new([Provisions.Roles.ManagementEfforts], "GV.RR-01", IntersectsWith, High, new(
            "What management does is put into words; a culture to go with it is not asked for.",
            "経営層の取組を明文化するものであり、組織文化の醸成までは求めていない。")),
        new([GuidelineId.Parse("II.4(stakeholders)")], "GV.SC-02", NoRelationship, Low, new(
            "Stakeholders here are ministries, the sector and operators among themselves, not the suppliers of one of them.",
            "ここでいう関係主体は所管省庁、分野、事業者等の相互であり、一事業者の供給者ではない。")),
        new([Provisions.Stakeholders.ProgressChecked, Provisions.Stakeholders.CircumstancesRecognized], "GV.OV-03", IntersectsWith, Medium, new(
            "Both look at how things are going; here each stakeholder does so for itself.",
            "進捗や現状を確認する点は共通であるが、ここでは各関係主体が自ら行う。")),
        new([Provisions.Stakeholders.GoalsDetermined], "GV.RM-01", IntersectsWith, Medium, new(
            "Goals of activities and aims in managing risks overlap; that those concerned agree is asked for there.",
            "取組の目標とリスクマネジメントの目的は重なるが、サブカテゴリーは関係者の合意も求める。")),
        new([Provisions.Stakeholders.CooperationEnhanced, Provisions.Stakeholders.OthersConsidered], "GV.OC-02", IntersectsWith, Low, new(
            "Others are taken into account in both; here their activities, there their needs.",
            "他の主体を考慮する点は共通であるが、ここでは取組の状況、サブカテゴリーではニーズを対象とする。")),
        new([Provisions.Stakeholders.ResponseUnderstood], "ID.IM-04", IntersectsWith, Medium, new(
            "Whoever knows who does what in an outage has a plan at hand; to make the plan is asked for in another item.",
            "対応の5W1Hの理解は計画を前提とするが、計画の策定は別の項目で求めている。")),
        new([Provisions.Stakeholders.SignsAddressedCalmly], "DE.AE-02", IntersectsWith, Low, new(
            "Signs are taken seriously in both; analysis is not mentioned here.",
            "兆候に対処する点は重なるが、分析には触れていない。")),
        new([Provisions.Stakeholders.OutageAddressedCalmly], "RS.MA-01", IntersectsWith, Low, new(
            "An outage is dealt with in both; here as an ability, there by carrying out a plan.",
            "障害に対処する点は共通であるが、ここでは能力を、サブカテゴリーでは計画の実行を求める。")),
        new([Provisions.Stakeholders.Cooperation, Provisions.Stakeholders.ConcertedResponse], "RS.MA-01", IntersectsWith, Medium, new(
            "Response together with others is meant in both; here as an ability, there once an incident has been declared.",
            "他者と連携した対応を求める点は共通であるが、ここでは能力を、サブカテゴリーでは発生時の実行を求める。")),
        new([Provisions.Stakeholders.Communication], "RS.CO-03", IntersectsWith, Medium, new(
            "Stakeholders keep each other informed; here at all times, there in an incident.",
            "関係主体間で情報を伝える点は共通であるが、ここでは平時を含み、サブカテゴリーではインシデント時を対象とする。")),
        new([GuidelineId.Parse("II.4(executives)")], "GV.RR-01", IntersectsWith, High, new(
            "The duties make executives answer for security one by one; ethics and culture are not among them.",
            "経営層の責任を個別の責務として示すものであり、倫理や組織文化は含まれない。")),
        new([Provisions.Executives.RiskSourcesRecognized], "ID.RA-03", IntersectsWith, Medium, new(
            "Executives know the sources of risk; that threats are put on record is not asked for.",
            "リスク源の認識を経営層に求めるものであり、脅威の記録までは求めていない。")),
        new([Provisions.Executives.RiskSourcesAssessed], "ID.RA-05", IntersectsWith, Medium, new(
            "Both assess risk; what goes into the assessment is left open here.",
            "リスクを評価する点は共通であるが、評価に用いる要素は示していない。")),
        new([Provisions.Executives.MeasuresSetByPriority, Provisions.Executives.PrioritiesIdentified], "ID.RA-06", SubsetOf, High, new(
            "To choose measures and put them in order is one step there, to which planning, tracking and communication are added.",
            "対策の選択と優先順位付けは同じ段階で求められており、サブカテゴリーは計画、追跡及び周知も求める。")),
        new([Provisions.Executives.PlansForEstablishment, Provisions.Executives.PlansForOperation, Provisions.Executives.PlansForPolicies], "ID.RA-06", IntersectsWith, Low, new(
            "Plans are decided on in both; here for systems and policies, there in answer to risks.",
            "計画を定める点は共通であるが、ここではシステムや施策の計画、サブカテゴリーではリスクへの対応の計画である。")),
        new([Provisions.Executives.ResourcesSecured, Provisions.Executives.Budget, Provisions.Executives.HumanResources], "GV.RR-03", SubsetOf, High, new(
            "To secure resources is asked there too, and that they fit strategy, roles and policies.",
            "資源の確保は同様に求められており、サブカテゴリーは戦略、役割及び方針に見合うことも求める。")),
        new([Provisions.Executives.ImplementationChecked, Provisions.Executives.OperationMonitored], "GV.OV-03", IntersectsWith, Medium, new(
            "Results are looked at in both; here whether policies are carried out, there how well risks are managed.",
            "結果を確認する点は共通であるが、ここでは施策の実施状況を、サブカテゴリーではリスクマネジメントの成果を見る。")),
        new([Provisions.Executives.ResponseCapabilityChecked, Provisions.Executives.ExercisesConducted, Provisions.Executives.TrainingsConducted], "ID.IM-02", IntersectsWith, Medium, new(
            "Exercises show how well the organization can respond; what to improve is the point there.",
            "演習・訓練を通じて対応能力を確認する点は重なるが、サブカテゴリーは改善点の特定に主眼を置く。")),
        new([Provisions.Executives.InformationSharingChecked], "RS.CO-03", IntersectsWith, Low, new(
            "Executives check how information is shared; the subcategory wants it shared.",
            "情報共有の状況の確認を求めるものであり、サブカテゴリーは共有の実施を求める。")),
        new([GuidelineItem.Publication], "GV.PO-01", NoRelationship, Medium, new(
            "There a policy is made known to those who follow it; here the public is shown the effort.",
            "サブカテゴリーは方針に従う者への周知を、本項目は取組を社会に示すことを目的とする。")),
        new([GuidelineItem.Publication], "RC.CO-04", NoRelationship, High, new(
            "Standards are published in ordinary times; the subcategory informs the public about a recovery.",
            "「安全基準等」の公開は平時のものであり、サブカテゴリーは復旧に関する公表を扱う。")),
    ];
}
