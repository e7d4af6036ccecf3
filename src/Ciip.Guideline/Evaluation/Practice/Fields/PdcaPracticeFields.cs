namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of the PDCA practice shows.</summary>
internal static class PdcaPracticeFields
{
    public static void Read(FieldReader fields, PdcaPractice record)
    {
        fields.Text(Provisions.Significance.Implementation, record.ContinuousImplementation, "continuousImplementation");
        fields.Text(Provisions.Significance.Improvement, record.ContinuousImprovement, "continuousImprovement");
        fields.Text(Provisions.Significance.OwnResponsibility, record.OwnResponsibility, "ownResponsibility");
        fields.Text(Provisions.Significance.PdcaCycles, record.PdcaCycles, "pdcaCycles");
        fields.Text(Provisions.Necessity.PdcaCycles, record.PdcaCycles, "pdcaCycles");
        fields.Text(Provisions.Significance.SectorCharacteristics, record.SectorCharacteristics, "sectorCharacteristics");
        fields.Text(Provisions.Significance.OperatorCharacteristics, record.OperatorCharacteristics, "operatorCharacteristics");
        fields.Text(Provisions.Necessity.ConditionsAcknowledged, record.ConditionsAcknowledged, "conditionsAcknowledged");
        fields.Text(Provisions.Necessity.Implementation, record.PeriodicImplementation, "periodicImplementation");
        fields.Text(Provisions.Necessity.Improvement, record.PeriodicImprovement, "periodicImprovement");
        fields.Text(Provisions.RoleOfTheGuideline.DesignFromOwnDetermination, record.DesignFromOwnDetermination, "designFromOwnDetermination");
        fields.Text(Provisions.RoleOfTheGuideline.ImplementationAsDesigned, record.ImplementationAsDesigned, "implementationAsDesigned");
        fields.Text(Provisions.RoleOfTheGuideline.ContinuousImprovement, record.ImprovementOfPractice, "improvementOfPractice");
        fields.Text(Provisions.RoleOfTheGuideline.DoneAssessed, record.DoneAssessed, "doneAssessed");
        fields.Text(Provisions.RoleOfTheGuideline.UndoneAssessed, record.UndoneAssessed, "undoneAssessed");
        fields.Text(Provisions.ContinuousImprovement.Arrangements, record.Arrangements, "arrangements");
        fields.Text(Provisions.ContinuousImprovement.Promotion, record.Promotion, "promotion");
    }
}
