using static Ciip.Guideline.Provisions.ItBcp;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of the IT-BCP, <c>II.6.1.2(2)</c>, shows.</summary>
internal static class ItBcpFields
{
    public static void Read(FieldReader fields, ItBcp record)
    {
        fields.Text(PriorityOfActions, record.PriorityOfActions, "priorityOfActions");
        fields.Text(DecisionProcess, record.DecisionProcess, "decisionProcess");
        fields.Text(ContinuityMethods, record.ContinuityMethods, "continuityMethods");
        fields.List(CooperatingDivisions, record.CooperatingDivisions, "cooperatingDivisions");
        fields.List(SocietalThreats, record.SocietalThreats, "societalThreats");
        fields.Text(DataConcentration, record.DataConcentration, "dataConcentration");
        fields.List(OrdinaryPrecautions, record.OrdinaryPrecautions, "ordinaryPrecautions");
        fields.List(EducationAndTraining, record.EducationAndTraining, "educationAndTraining");
        fields.Examples([WideAreaDisaster, MultipleFailures, NewInfluenza, SpreadFromInterdependentInfrastructures], record.SocietalThreats, "societalThreats");
    }
}
