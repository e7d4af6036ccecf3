using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OperationalProcedures;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Operating procedures are designed for each system and a manual is compiled; maintenance, such as user registration, is
/// done thoroughly.
/// </summary>
internal sealed class OperationsAreDesignedAndMaintained() : PracticeRule(new(
    "PRA612", nameof(OperationsAreDesignedAndMaintained),
    new(
        "Operating procedures are designed for each system and a manual is compiled; maintenance, such as user registration, is done thoroughly.",
        "システムごとに運用手順を設計して手順書を作成し、利用者登録等の保守を確実に行っている。"),
    new(
        "Design the procedure, compile the manual, or provide for the maintenance of the system.",
        "手順を設計し、手順書を作成し、又は当該システムの保守を整える。"),
    [PlaceKind.System, PlaceKind.Record, PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Weakness, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.1.5(3) p1 s1", "II.6.1.5(3) p1 s2"]),
    [
        .. Demand.EachByRecord([ProceduresDesigned, ManualCompiled, Maintenance]),
        Demand.OfMembers(Place.InPractice(GuidelineItem.OperationalProcedures, part: "p1 s2"), [UserRegistration]),
    ]);
