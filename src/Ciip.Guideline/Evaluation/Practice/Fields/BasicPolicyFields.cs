using static Ciip.Guideline.Provisions.BasicPolicy;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of the basic policy, <c>II.6.1.1(2)</c>, shows.</summary>
internal static class BasicPolicyFields
{
    public static void Read(FieldReader fields, BasicPolicy record)
    {
        fields.Text(ProtectionPurpose, record.ProtectionPurpose, "protectionPurpose");
        fields.Text(DirectionOfEfforts, record.DirectionOfEfforts, "directionOfEfforts");
        fields.Text(ProtectedTargets, record.ProtectedTargets, "protectedTargets");
        fields.Text(ConductOfEfforts, record.ConductOfEfforts, "conductOfEfforts");
        fields.Text(ControllingOrganization, record.ControllingOrganization, "controllingOrganization");
        // Two purposes are asked for: what the policy says of its own does not tell what it is made and revised for.
        fields.Claim(
            RevisionPurpose,
            record.RevisionPurpose is { } purpose && purpose == record.ProtectionPurpose ? RecordState.Missing : fields.StateOf(record.RevisionPurpose),
            "revisionPurpose");
        fields.Text(RevisionAuthorities, record.RevisionAuthorities, "revisionAuthorities");
        fields.Text(RevisionMembers, record.RevisionMembers, "revisionMembers");
        fields.Text(RevisionCriteria, record.RevisionCriteria, "revisionCriteria");
    }
}
