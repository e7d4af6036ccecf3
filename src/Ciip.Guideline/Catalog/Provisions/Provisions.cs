using System.Runtime.CompilerServices;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// Every provision under a compile-time name: <c>Provisions.ItBcp.PriorityOfActions</c>. The groups are the items of
/// chapter II under their one name, and the sections of chapter I.
/// </summary>
public static partial class Provisions
{
    /// <summary>All provisions in text order.</summary>
    internal static IReadOnlyList<Provision> InTextOrder()
    {
        var all = new List<Provision>();
        foreach (var group in new[]
        {
            Significance.All, Necessity.All, Definition.All, RoleOfTheGuideline.All, Composition.All, ContinuousImprovement.All,
            Purpose.All, Scope.All, Causes.All, IntentionalCauses.All, AccidentalCauses.All, EnvironmentalCauses.All,
            Roles.All, Stakeholders.All, Executives.All, Publication.All, MeasuresToBeTaken.All,
            RiskAssessment.All, BasicPolicy.All, InternalRules.All, ItBcp.All, InformationHandling.All, RoadmapAndPlan.All,
            Resources.All, HumanResources.All, OutsideContractors.All, SecurityRequirements.All, TechnicalMeasures.All,
            OperationalProcedures.All, OperationalAssessment.All, ManagementAssessment.All, Monitoring.All,
            OrdinaryExplanation.All, ProtectionAndRecovery.All, MalfunctionExplanation.All, OrdinaryVerification.All,
            MalfunctionVerification.All,
        })
        {
            all.AddRange(group);
        }

        return Seq.From(all);
    }
}
