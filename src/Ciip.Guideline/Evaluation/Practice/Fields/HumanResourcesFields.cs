using static Ciip.Guideline.Provisions.HumanResources;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of people, know-how and education, <c>II.6.1.4(2)</c>, shows.</summary>
internal static class HumanResourcesFields
{
    public static void Read(FieldReader fields, HumanResources record)
    {
        fields.Text(ContinuousDevelopment, record.ContinuousDevelopment, "continuousDevelopment");
        fields.Text(ContinuousAssignment, record.ContinuousAssignment, "continuousAssignment");
        fields.Text(EffectiveDesign, record.EffectiveDesign, "effectiveDesign");
        fields.Text(KnowHow, record.KnowHow, "knowHow");
        fields.Text(ConstantLevel, record.ConstantLevel, "constantLevel");

        var audience = fields.Part("education");
        audience.Claim(EducationForAllEmployees, Audiences.AllEmployees(record.Education, audience.Absent), "allEmployees");
        audience.Flag(EducationBeyondOperations, record.Education?.BeyondOperations, "beyondOperations");
        audience.Flag(PcUsers, record.Education?.PcUsers, "pcUsers");
    }
}
