using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OrdinaryVerification;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// In ordinary times risks are identified from what the measures showed, audits, research, exercises and training, with
/// service levels and consequences considered; they are analyzed down to concrete impact.
/// </summary>
internal sealed class RisksAreIdentified() : PracticeRule(new(
    "PRA619", nameof(RisksAreIdentified),
    new(
        "In ordinary times risks are identified from what the measures showed, audits, research, exercises and training, with service levels and consequences considered; they are analyzed down to concrete impact.",
        "平時に、対策の実施、内部・外部監査、IT環境の変化の調査・分析、演習・訓練からリスクを特定し、維持すべきサービスレベルへの影響と結果を考慮し、具体的な影響まで分析している。"),
    new(
        "Use the source, or state that it yielded nothing; complete the risk or its analysis.",
        "当該の情報源を用いるか、得られた課題がないことを記録し、リスク又はその分析を補う。"),
    [PlaceKind.Provision, PlaceKind.Record, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.3.1 p1 s1", "II.6.3.1 p2 s1"]),
    [
        .. Demand.EachByRecord([.. VerificationSources.Provisions, RisksIdentified, ServiceLevelImpact, Consequences, ConcreteImpact]),
        Demand.OfMembers(Place.InPractice(GuidelineItem.OrdinaryVerification, part: "p2 s1"), [BusinessDamage]),
    ]);
