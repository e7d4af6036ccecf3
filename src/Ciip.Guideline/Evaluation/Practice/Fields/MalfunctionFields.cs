using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.MalfunctionExplanation;
using static Ciip.Guideline.Provisions.ProtectionAndRecovery;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What the records show of how each IT malfunction was met and explained, and whether there was one: <c>II.6.2.3</c>. An event
/// above the service maintenance level (<c>fn2</c>) asks for nothing.
/// </summary>
internal static class MalfunctionFields
{
    /// <summary>What is asked of an IT malfunction and of nothing else.</summary>
    private static readonly IReadOnlyList<Provision> All = Seq.From(
        Provisions.ProtectionAndRecovery.All.Concat(Provisions.MalfunctionExplanation.All).Concat(Provisions.MalfunctionVerification.All));

    public static void Read(FieldReader fields, DoPhase? phase)
    {
        var protection = fields.Within("protectionAndRecovery", phase?.ProtectionAndRecovery);
        var explanation = fields.Within("malfunctionExplanation", phase?.MalfunctionExplanation);
        if (protection is null)
        {
            // Information on a malfunction of which nothing else is recorded: whether it was one is not known.
            explanation?.Claim(Provisions.MalfunctionExplanation.All, RecordState.Unclear, "informationActions");
            return;
        }

        var record = phase!.ProtectionAndRecovery!;
        if (record.Malfunctions is not { Count: > 0 } malfunctions)
        {
            // Only a list that is complete says that there was none in the period.
            var isNone = record.Malfunctions is not null && protection.IsListComplete(record.MalfunctionsAreComplete);
            protection.Claim(All, isNone ? RecordState.NoOccasion : RecordState.Silent, "malfunctions");
            return;
        }

        foreach (var (reader, malfunction) in protection.Elements("malfunctions", malfunctions))
        {
            if (malfunction.FellShort == true)
            {
                ReadResponse(reader, malfunction);
                ReadExplanation(explanation ?? fields, phase.MalfunctionExplanation, malfunction);
            }
            else
            {
                reader.Claim(All, malfunction.FellShort is null ? RecordState.Unclear : RecordState.NoOccasion, "fellShort");
            }
        }

        protection.NoteIfOpen("malfunctions", record.MalfunctionsAreComplete, All);
    }

    private static void ReadResponse(FieldReader fields, Malfunction malfunction)
    {
        fields.Text(ItBcpPutInMotion, malfunction.ItBcpPutInMotion, "itBcpPutInMotion");
        fields.Text(OperationsMaintained, malfunction.OperationsMaintained, "operationsMaintained");
        fields.Text(RulesFollowed, malfunction.RulesFollowed, "rulesFollowed");
        fields.Text(QuickRecovery, malfunction.QuickRecovery, "quickRecovery");
        fields.Text(RecordsCollected, malfunction.RecordsCollected, "recordsCollected");
        fields.Text(Journals, malfunction.Journals, "journals");
        fields.Text(Logs, malfunction.Logs, "logs");
        fields.Text(CauseAnalysed, malfunction.CauseAnalysed, "causeAnalysed");
        fields.Claim(MeasuresAgainstCause, fields.StateOf(malfunction.MeasuresAgainstCause), "measuresAgainstCause");
    }

    private static readonly (Provision Provision, Func<InformationAction, string?> Field)[] Explained =
    [
        (StatusInformation, static action => action.StatusInformation),
        (RecoveryInformation, static action => action.RecoveryInformation),
        (ServiceAvailability, static action => action.ServiceAvailability),
        (ItBcpFollowed, static action => action.ItBcpFollowed),
        (When, static action => action.When),
        (Where, static action => action.Where),
        (Who, static action => action.Who),
        (Why, static action => action.Why),
        (What, static action => action.What),
        (How, static action => action.How),
        (ConcertWithOrganizations, static action => action.ConcertWithOrganizations),
    ];

    /// <summary>What the information actions on a malfunction show, all taken together.</summary>
    private static void ReadExplanation(FieldReader fields, MalfunctionExplanation? record, Malfunction malfunction)
    {
        var actions = (record?.InformationActions ?? []).Where(action => action.Malfunction == malfunction.Id).ToList();
        var none = record is null ? fields.Absent
            : LinkStates.Missing(fields, record.InformationActions, record.InformationActionsAreComplete, static action => action.Malfunction is not null);
        foreach (var (provision, field) in Explained)
        {
            var given = actions.Select(field).OfType<string>().ToList();
            fields.ClaimAbout(
                malfunction.Id,
                provision,
                given.Exists(TypedFields.IsFilled) ? RecordState.Shown : given.Count > 0 ? RecordState.Missing : actions.Count > 0 ? fields.Absent : none,
                record is null ? "malfunctionExplanation" : "informationActions");
        }
    }
}
