using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.MalfunctionVerification;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// After a malfunction risks are identified from threats and vulnerabilities, service levels affected and consequences; the
/// damage done is dealt with.
/// </summary>
internal sealed class RisksAreIdentifiedAfterMalfunction() : PracticeRule(new(
    "PRA620", nameof(RisksAreIdentifiedAfterMalfunction),
    new(
        "After a malfunction risks are identified from threats and vulnerabilities, service levels affected and consequences; the damage done is dealt with.",
        "IT障害の後、脅威・脆弱性、影響を受けたサービスレベル及び結果からリスクを特定し、生じた損害への対応を行っている。"),
    new(
        "Complete the risk by what it was identified from, or say where the damage is dealt with.",
        "リスクに特定の根拠を補い、又は損害への対応を記録する。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap, FindingLevel.Weakness], RuleBasis.Text, ["II.6.3.2 p1 s1", "II.6.3.2 p2 s1"]),
    Demand.EachByRecord([
        ThreatsAndVulnerability, AffectedServiceLevels, Consequences, DamageDealtWith,
    ]));
