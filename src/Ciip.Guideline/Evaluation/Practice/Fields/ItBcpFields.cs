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
        fields.One(CooperatingDivisions, record.CooperatingDivisions, "cooperatingDivisions");
        fields.Claim(SocietalThreats, fields.StateOfSet(record.SocietalThreats, static _ => true), "societalThreats");
        fields.Text(DataConcentration, record.DataConcentration, "dataConcentration");
        fields.One(OrdinaryPrecautions, record.OrdinaryPrecautions, "ordinaryPrecautions");
        fields.One(EducationAndTraining, RecordLists.TrainingPrograms.Of(record));
        fields.Examples([WideAreaDisaster, MultipleFailures, NewInfluenza, SpreadFromInterdependentInfrastructures], record.SocietalThreats, "societalThreats");
    }
}
