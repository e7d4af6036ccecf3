namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Contractors are overseen through contracts, made with the adequacy and range of the tasks and selection criteria in
/// view; equal measures, equal education and cooperation in a malfunction are agreed upon.
/// </summary>
internal sealed class OutsideContractorsAreOverseen() : PracticeRule(new(
    "PRA609", nameof(OutsideContractorsAreOverseen),
    new(
        "Contractors are overseen through contracts and through their business management; the contracts are made after evaluating whether the tasks are fit for outsourcing, clarifying their range and choosing by selection criteria, and agree on equal measures, equal education and cooperation in a malfunction.",
        "委託業務の適性の評価、範囲の明確化及び選定基準に基づく選定を経た契約並びに委託先の業務管理を通じて外部委託先を監督し、従業員と同等の対策・教育の実施及びIT障害発生時の協力を取り決めている。"),
    new(
        "Complete the contract, or record the contract by which the task is outsourced.",
        "契約に欠けている事項を補い、又は委託の根拠となる契約を記録する。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.4(3) p2 s1", "II.6.1.4(3) p2 s2"]),
    Demand.EachByRecord(Provisions.OutsideContractors.All));
