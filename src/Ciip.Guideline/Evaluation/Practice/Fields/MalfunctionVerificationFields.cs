using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.MalfunctionVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of identifying and analysing risks after an IT malfunction, <c>II.6.3.2</c>, shows.</summary>
internal static class MalfunctionVerificationFields
{
    private static readonly IReadOnlyList<Provision> OfRisks = Seq.Of(ThreatsAndVulnerability, AffectedServiceLevels, Consequences);

    public static void Read(FieldReader phase, MalfunctionVerification? record, PracticeAnalysis practice)
    {
        // Without a malfunction nothing is asked; whether there was one is read where malfunctions are recorded.
        if (practice.Records.FellShort.Count == 0)
        {
            return;
        }

        var fields = phase.WithinOrPart("malfunctionVerification", record);
        var followed = Links.Named((record?.Risks ?? []).Select(static risk => risk.Malfunction));
        var missing = record is null ? fields.Absent : LinkStates.Missing(fields, record.Risks, record.RisksAreComplete, static risk => risk.Malfunction is not null);
        foreach (var malfunction in practice.Records.FellShort)
        {
            // A malfunction leads to a risk; while the response runs, it need not have yet.
            fields.ClaimAbout(
                malfunction.Id,
                RisksIdentified,
                followed.Contains(malfunction.Id) ? RecordState.Shown : IsRunning(malfunction.Record, practice.AsOf) ? RecordState.Unclear : missing,
                "risks");
        }

        ReadRisks(fields, record, practice);
        var analyses = practice.Records.AfterMalfunction;
        if (analyses.Count == 0 && record?.Analyses is { Count: > 0 })
        {
            fields.Claim(DamageDealtWith, fields.IsListComplete(record.AnalysesAreComplete) ? RecordState.NotAsked : RecordState.Silent, "analyses");
        }
        else
        {
            fields.Each("analyses", analyses.Count > 0 ? [.. analyses.Select(static one => one.Record)] : record?.Analyses, record?.AnalysesAreComplete, [DamageDealtWith], static (reader, analysis) =>
                reader.Text(DamageDealtWith, analysis.DamageDealtWith, "damageDealtWith"));
        }
    }

    private static void ReadRisks(FieldReader fields, MalfunctionVerification? record, PracticeAnalysis practice)
    {
        var risks = practice.Records.RisksAfterMalfunction;
        if (risks.Count == 0)
        {
            fields.Claim(
                OfRisks.Append(DamageAsAnalysisResult),
                record?.Risks is { Count: > 0 } ? fields.NotIn(record.RisksAreComplete) : fields.StateOf(record?.Risks, record?.RisksAreComplete),
                "risks");
            return;
        }

        var analyses = (record!.Analyses ?? []).ToLookup(static analysis => analysis.Risk, StringComparer.Ordinal);
        var missing = LinkStates.Missing(fields, record.Analyses, record.AnalysesAreComplete, static analysis => analysis.Risk is not null);
        foreach (var (reader, risk) in risks)
        {
            reader.Text(ThreatsAndVulnerability, risk.ThreatsAndVulnerability, "threatsAndVulnerability");
            reader.Text(AffectedServiceLevels, risk.AffectedServiceLevels, "affectedServiceLevels");
            reader.Text(Consequences, risk.Consequences, "consequences");
            var damages = analyses[risk.Id].Select(analysis => fields.StateOf(analysis.Damage)).ToList();
            fields.ClaimAbout(
                risk.Id,
                DamageAsAnalysisResult,
                damages.Contains(RecordState.Shown) ? RecordState.Shown
                    : damages.Count > 0 ? damages[0]
                    : missing,
                "analyses");
        }

        fields.NoteIfOpen("risks", record.RisksAreComplete, OfRisks.Append(DamageAsAnalysisResult));
    }

    /// <summary>Whether the response runs, or may still, at the as-of date.</summary>
    private static bool IsRunning(Malfunction malfunction, PartialDate? asOf) =>
        malfunction.ResponseEndedOn is not { } ended || asOf is null || ended.IsAfter(asOf) != false;
}
