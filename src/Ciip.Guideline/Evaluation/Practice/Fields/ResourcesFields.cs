using static Ciip.Guideline.Provisions.Resources;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of management resources, <c>II.6.1.4(1)</c>, shows.</summary>
internal static class ResourcesFields
{
    private static readonly (Provision Provision, ResourcePurpose Purpose)[] Purposes =
        [(ForConstruction, ResourcePurpose.Construction), (ForOperation, ResourcePurpose.Operation), (ForPlanExecution, ResourcePurpose.PlanExecution)];

    private static readonly (Provision Provision, ManagementResource Kind)[] Kinds =
        [(Budget, ManagementResource.Budget), (Framework, ManagementResource.Framework), (Provisions.Resources.HumanResources, ManagementResource.HumanResources)];

    public static void Read(FieldReader fields, Resources record)
    {
        foreach (var (provision, purpose) in Purposes)
        {
            fields.Claim(provision, StateOf(fields, record, resource => resource.Purposes?.Contains(purpose)), "secured", record.Secured);
        }

        foreach (var (provision, kind) in Kinds)
        {
            fields.Claim(provision, StateOf(fields, record, resource => resource.Kind is null ? null : Equals(resource.Kind, kind)), "secured", record.Secured);
        }
    }

    /// <summary>Whether a resource that is secured is such a one; it stays open where one may be, or may be secured.</summary>
    private static RecordState StateOf(FieldReader fields, Resources record, Func<SecuredResource, bool?> isSuch)
    {
        if (record.Secured is not { Count: > 0 } secured)
        {
            return fields.StateOf(RecordLists.SecuredResources.Of(record));
        }

        var states = secured.Select(resource => (Such: isSuch(resource), resource.IsSecured)).ToList();
        return states.Exists(static state => state is { Such: true, IsSecured: true }) ? RecordState.Shown
            : states.Exists(static state => state is { Such: true, IsSecured: null }) ? RecordState.Unclear
            : states.Exists(state => state is { Such: null, IsSecured: not false } && fields.Absent == RecordState.Silent) ? RecordState.Silent
            : fields.NotIn(record.SecuredAreComplete);
    }
}
