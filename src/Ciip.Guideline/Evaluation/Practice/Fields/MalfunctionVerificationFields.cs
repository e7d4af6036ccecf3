using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.MalfunctionVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of identifying and analyzing risks after an IT malfunction, <c>II.6.3.2</c>, shows.</summary>
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
        var missing = record is null ? fields.Absent : LinkStates.Missing(fields, RecordLists.MalfunctionRisks.Of(record), static risk => risk.Malfunction is not null);
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
        var (analyses, all) = (practice.Records.AfterMalfunction, RecordLists.DamageAnalyses.Of(record));
        if (analyses.Count == 0 && all.HasAny)
        {
            fields.Claim(DamageDealtWith, fields.IsListComplete(all) ? RecordState.NotAsked : RecordState.Silent, "analyses");
        }
        else
        {
            fields.Each(analyses.Count > 0 ? all.With([.. analyses.Select(static one => one.Record)]) : all, [DamageDealtWith], static (reader, analysis) =>
                reader.Text(DamageDealtWith, analysis.DamageDealtWith, "damageDealtWith"));
        }
    }

    private static void ReadRisks(FieldReader fields, MalfunctionVerification? record, PracticeAnalysis practice)
    {
        var (risks, all) = (practice.Records.RisksAfterMalfunction, RecordLists.MalfunctionRisks.Of(record));
        if (risks.Count == 0)
        {
            fields.Claim(
                OfRisks.Append(DamageAsAnalysisResult),
                all.HasAny ? fields.NotIn(all.IsComplete) : fields.StateOf(all),
                "risks");
            return;
        }

        var analyses = (record!.Analyses ?? []).ToLookup(static analysis => analysis.Risk, StringComparer.Ordinal);
        var missing = LinkStates.Missing(fields, RecordLists.DamageAnalyses.Of(record), static analysis => analysis.Risk is not null);
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

        fields.NoteIfOpen(all, OfRisks.Append(DamageAsAnalysisResult));
    }

    /// <summary>Whether the response runs, or may still, at the as-of date.</summary>
    private static bool IsRunning(Malfunction malfunction, PartialDate? asOf) =>
        malfunction.ResponseEndedOn is not { } ended || asOf is null || ended.IsAfter(asOf) != false;
}
