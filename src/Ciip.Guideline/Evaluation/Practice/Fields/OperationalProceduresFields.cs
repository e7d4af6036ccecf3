using static Ciip.Guideline.Provisions.OperationalProcedures;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of operating procedures and maintenance, <c>II.6.1.5(3)</c>, shows.</summary>
internal static class OperationalProceduresFields
{
    public static void Read(FieldReader fields, OperationalProcedures record, PracticeAnalysis practice, FieldReader root)
    {
        var (procedures, maintenance) = (RecordLists.Procedures.Of(record), RecordLists.Maintenance.Of(record));
        new SystemFields<OperatingProcedure>(practice.Verification, fields, root, procedures, static procedure => procedure.Systems)
            .Read(procedure => !RecordDates.IsWithdrawn(procedure.WithdrawnOn, practice.AsOf), (ProceduresDesigned, static _ => true));
        fields.Each(procedures, [ManualCompiled], (reader, procedure) =>
            reader.Claim(
                ManualCompiled,
                RecordDates.IsWithdrawn(procedure.WithdrawnOn, practice.AsOf) ? RecordState.NotAsked : reader.StateOf(procedure.Manual),
                "manual"));
        new SystemFields<MaintenanceActivity>(practice.Verification, fields, root, maintenance, static activity => activity.Systems)
            .Read(static _ => true, (Maintenance, static _ => true));
        fields.Claim(
            UserRegistration,
            record.Maintenance?.Any(static activity => TypedFields.IsFilled(activity.UserRegistration)) == true ? RecordState.Shown
                : LinkStates.Missing(fields, maintenance, static activity => activity.UserRegistration is not null),
            "maintenance");
    }
}
