using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.Executives;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of what executives do shows.</summary>
internal static class ManagementConductFields
{
    private static readonly (Provision Provision, string Member, Func<ManagementConduct, PerformedDuty?> Field)[] Duties =
    [
        (NeedRecognized, "needRecognized", static record => record.NeedRecognized),
        (ImplementationEnsured, "implementationEnsured", static record => record.ImplementationEnsured),
        (RiskSourcesRecognized, "riskSourcesRecognized", static record => record.RiskSourcesRecognized),
        (RiskSourcesAssessed, "riskSourcesAssessed", static record => record.RiskSourcesAssessed),
        (MeasuresSetByPriority, "measuresSetByPriority", static record => record.MeasuresSetByPriority),
        (PlansForEstablishment, "plansForEstablishment", static record => record.PlansForEstablishment),
        (PlansForOperation, "plansForOperation", static record => record.PlansForOperation),
        (PlansForPolicies, "plansForPolicies", static record => record.PlansForPolicies),
        (ResourcesSecured, "resourcesSecured", static record => record.ResourcesSecured),
        (ImplementationChecked, "implementationChecked", static record => record.ImplementationChecked),
        (ResponseCapabilityChecked, "responseCapabilityChecked", static record => record.ResponseCapabilityChecked),
        (InformationSharingChecked, "informationSharingChecked", static record => record.InformationSharingChecked),
        (PrioritiesIdentified, "prioritiesIdentified", static record => record.PrioritiesIdentified),
        (OperationMonitored, "operationMonitored", static record => record.OperationMonitored),
        (ExercisesConducted, "exercisesConducted", static record => record.ExercisesConducted),
        (TrainingsConducted, "trainingsConducted", static record => record.TrainingsConducted),
    ];

    /// <summary>The kinds that the quoted sentence names; the framework is not among them.</summary>
    private static readonly (Provision Provision, ManagementResource Kind)[] Kinds =
        [(Budget, ManagementResource.Budget), (Provisions.Executives.HumanResources, ManagementResource.HumanResources)];

    public static void Read(FieldReader fields, ManagementConduct record, PracticeAnalysis practice)
    {
        foreach (var (provision, member, field) in Duties)
        {
            fields.Duty(provision, field(record), member, practice.StateOf(field(record)?.Actors ?? record.Actors, Actor.ManagementLayer));
        }

        foreach (var (provision, kind) in Kinds)
        {
            fields.Claim(
                provision,
                fields.StateOfSet(record.SecuredResources, kind.Equals),
                "securedResources");
        }
    }

    /// <summary>The duties that are recorded, by their members.</summary>
    public static IEnumerable<(string Member, PerformedDuty? Duty)> Of(ManagementConduct record) => Duties.Select(duty => (duty.Member, duty.Field(record)));
}
