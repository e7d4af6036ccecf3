using static Ciip.Guideline.Provisions.InternalRules;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of the internal rules, <c>II.6.1.2(1)</c>, shows.</summary>
internal static class InternalRulesFields
{
    public static void Read(FieldReader fields, InternalRules record)
    {
        fields.Text(BasicPolicyAsBasis, record.BasicPolicy, "basicPolicy");
        fields.Text(WayOfThinking, record.WayOfThinking, "wayOfThinking");
        fields.Text(ImplementationRules, record.ImplementationRules, "implementationRules");
        fields.Text(SystematicArrangement, record.SystematicArrangement, "systematicArrangement");
        fields.Text(ControllingOrganization, record.ControllingOrganization, "controllingOrganization");
        fields.Text(RevisionPurpose, record.RevisionPurpose, "revisionPurpose");
        fields.Text(RevisionAuthorities, record.RevisionAuthorities, "revisionAuthorities");
        fields.Text(RevisionMembers, record.RevisionMembers, "revisionMembers");
        fields.Text(RevisionCriteria, record.RevisionCriteria, "revisionCriteria");
    }
}
