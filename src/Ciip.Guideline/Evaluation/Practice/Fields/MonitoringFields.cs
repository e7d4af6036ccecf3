using static Ciip.Guideline.Provisions.Monitoring;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of monitoring, upkeep and education, <c>II.6.2.2(1)</c>, shows.</summary>
internal static class MonitoringFields
{
    public static void Read(FieldReader fields, Monitoring record, PracticeAnalysis practice, FieldReader root)
    {
        new SystemFields<MonitoredSystem>(practice.Verification, fields, root, RecordLists.MonitoredSystems.Of(record), static monitored => monitored.System is { } system ? [system] : null)
            .Read(
                static _ => true,
                (SystemsMonitored, static _ => true),
                (DeviationFromOrdinary, static monitored => monitored.DeviationFromOrdinary is { } text ? TypedFields.IsFilled(text) : null),
                (DeviationFromThresholds, static monitored => monitored.DeviationFromThresholds is { } text ? TypedFields.IsFilled(text) : null));
        fields.Text(LevelMaintained, record.LevelMaintained, "levelMaintained");
        fields.Text(RegisteredData, record.RegisteredData, "registeredData");
        fields.Text(OrganizationData, record.OrganizationData, "organizationData");
        fields.Text(SystemUserData, record.SystemUserData, "systemUserData");
        fields.Text(SystemOptimization, record.SystemOptimization, "systemOptimization");
        fields.Claim(EducationForAllEmployees, OfEducation(fields, record, practice.Verification.Period), "education");
    }

    /// <summary>One session for all in the period is enough; of sessions that say nothing of their audience nothing is known.</summary>
    private static RecordState OfEducation(FieldReader fields, Monitoring record, VerificationPeriod? period)
    {
        var sessions = RecordLists.EducationSessions.Of(record);
        if (!sessions.HasAny)
        {
            return fields.StateOf(sessions);
        }

        var states = fields.Elements(sessions)
            .Where(one => one.Record.On is null || RecordDates.IsIn(one.Record.On, period) != false)
            .Select(static one => Audiences.AllEmployees(one.Record.Audience, one.Fields.Absent))
            .ToList();
        return states.Contains(RecordState.Shown) ? RecordState.Shown
            : states.Contains(RecordState.Silent) || !fields.IsListComplete(sessions) ? RecordState.Unclear
            : states.Count == 0 || states.Contains(RecordState.Missing) ? RecordState.Missing
            : RecordState.LeftOut;
    }
}
