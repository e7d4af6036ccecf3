using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.SecurityRequirements;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// For each system, the functions to install are clear for the three aspects, against threats, for prevention, for limiting
/// damage and for quick recovery, with measures against invasion and against damage by a successful one.
/// </summary>
/// <remarks>Recurrence prevention is not asked for here.</remarks>
internal sealed class SecurityRequirementsAreClarified() : PracticeRule(new(
    "PRA610", nameof(SecurityRequirementsAreClarified),
    new(
        "For each system, the functions to install are clear for the three aspects, against threats, for prevention, for limiting damage and for quick recovery, with measures against invasion and against damage by a successful one.",
        "システムごとに、三つの観点、脅威への対抗、未然防止、被害の拡大防止及び迅速な復旧のための機能と、不正侵入及び侵入による実害への対策を明確にしている。"),
    new("Specify the function that the system lacks.", "当該システムに欠けている機能を要件として定める。"),
    [PlaceKind.System, PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.1.5(1) p1 s1", "II.6.1.5(1) p2 s1"]),
    [
        .. Demand.EachByRecord(Provisions.SecurityRequirements.All.Except(Examples)),
        Demand.OfMembers(Place.InPractice(GuidelineItem.SecurityRequirements, part: "p2 s1"), Examples),
    ])
{
    private static readonly IReadOnlyList<Provision> Examples = Seq.Of(SecurityHoles, MaliciousPrograms, DenialOfServiceAttacks);
}
