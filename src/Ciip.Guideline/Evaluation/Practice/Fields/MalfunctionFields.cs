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
    /// <summary>What is asked of each IT malfunction.</summary>
    private static readonly IReadOnlyList<Provision> OfEach = Seq.From(
        Provisions.ProtectionAndRecovery.All.Concat(Provisions.MalfunctionExplanation.All).Append(Provisions.MalfunctionVerification.RisksIdentified));

    /// <summary>What is asked of the risks identified after one, so that it arises only with one.</summary>
    private static readonly IReadOnlyList<Provision> OfRisks = Seq.From(
        Provisions.MalfunctionVerification.All.Where(static provision => provision != Provisions.MalfunctionVerification.RisksIdentified));

    public static void Read(FieldReader fields, DoPhase? phase)
    {
        var protection = fields.Within("protectionAndRecovery", phase?.ProtectionAndRecovery);
        var record = phase?.ProtectionAndRecovery;
        var malfunctions = RecordLists.Malfunctions.Of(record);
        if (!malfunctions.HasAny)
        {
            ReadNone(fields, protection, malfunctions);
            return;
        }

        var explanation = fields.Within("malfunctionExplanation", phase!.MalfunctionExplanation);
        var actions = (phase.MalfunctionExplanation?.InformationActions ?? []).ToLookup(static action => action.Malfunction, StringComparer.Ordinal);
        var none = phase.MalfunctionExplanation is not { } informing ? fields.Absent
            : LinkStates.Missing(explanation!, RecordLists.InformationActions.Of(informing), static action => action.Malfunction is not null);
        var isOne = malfunctions.Records!.Any(static malfunction => malfunction.FellShort == true);
        foreach (var (reader, malfunction) in protection!.Elements(malfunctions))
        {
            if (malfunction.FellShort == true)
            {
                ReadResponse(reader, malfunction);
                ReadExplanation(explanation ?? fields, malfunction, [.. actions[malfunction.Id]], none, explanation is null ? "malfunctionExplanation" : "informationActions");
            }
            else
            {
                var state = malfunction.FellShort is null ? RecordState.Unclear : RecordState.NoOccasion;
                reader.Claim(isOne ? OfEach : OfEach.Concat(OfRisks), state, "fellShort");
            }
        }

        protection.NoteIfOpen(malfunctions, isOne ? OfEach : OfEach.Concat(OfRisks));
    }

    /// <summary>Only a list that is stated to be complete says that there was none in the period; whatever else is left out does not.</summary>
    private static void ReadNone(FieldReader fields, FieldReader? protection, HeldRecords<Malfunction> malfunctions)
    {
        var isNone = malfunctions.IsComplete == true || (malfunctions.Records is not null && protection!.IsListComplete(malfunctions));
        (protection ?? fields).Claim(
            OfEach.Concat(OfRisks),
            isNone ? RecordState.NoOccasion : RecordState.Silent,
            protection is null ? "protectionAndRecovery" : malfunctions.Member,
            Questions.WasThereAny);
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
        fields.Text(CauseAnalyzed, malfunction.CauseAnalyzed, "causeAnalyzed");
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
    private static void ReadExplanation(FieldReader fields, Malfunction malfunction, List<InformationAction> actions, RecordState none, string member)
    {
        foreach (var (provision, field) in Explained)
        {
            var given = actions.Select(field).OfType<string>().ToList();
            fields.ClaimAbout(
                malfunction.Id,
                provision,
                given.Exists(TypedFields.IsFilled) ? RecordState.Shown : given.Count > 0 ? RecordState.Missing : actions.Count > 0 ? fields.Absent : none,
                member);
        }
    }
}
