using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.MalfunctionVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of identifying and analysing risks after an IT malfunction, <c>II.6.3.2</c>, shows.</summary>
internal static class MalfunctionVerificationFields
{
    private static readonly IReadOnlyList<Provision> OfRisks = Seq.Of(ThreatsAndVulnerability, AffectedServiceLevels, Consequences);

    public static void Read(FieldReader phase, MalfunctionVerification? record, PracticeAnalysis practice)
    {
        var fields = phase.WithinOrPart("malfunctionVerification", record);
        var malfunctions = practice.Records.Malfunctions.Select(static malfunction => malfunction.Record).Where(static malfunction => malfunction.FellShort == true).ToList();
        foreach (var malfunction in malfunctions)
        {
            fields.ClaimAbout(malfunction.Id, RisksIdentified, OfMalfunction(fields, record, malfunction, practice.AsOf), "risks");
        }

        // Without a malfunction nothing is asked; whether there was one is read where malfunctions are recorded.
        if (malfunctions.Count > 0 && record?.Risks is not { Count: > 0 })
        {
            fields.Claim(OfRisks, record is null ? fields.Absent : fields.StateOf(record.Risks), "risks");
            fields.Claim(DamageAsAnalysisResult, record is null ? fields.Absent : fields.NothingToFollow(record.Risks), "risks");
        }

        if (record?.Risks is { Count: > 0 })
        {
            ReadRisks(fields, record);
        }

        if (record?.Analyses is { Count: > 0 } || malfunctions.Count > 0 || record?.Risks is { Count: > 0 })
        {
            fields.Each("analyses", record?.Analyses, record?.AnalysesAreComplete, [DamageDealtWith], static (reader, analysis) =>
                reader.Text(DamageDealtWith, analysis.DamageDealtWith, "damageDealtWith"));
        }
    }

    private static void ReadRisks(FieldReader fields, MalfunctionVerification record)
    {
        fields.Each("risks", record.Risks, record.RisksAreComplete, OfRisks, static (reader, risk) =>
        {
            reader.Text(ThreatsAndVulnerability, risk.ThreatsAndVulnerability, "threatsAndVulnerability");
            reader.Text(AffectedServiceLevels, risk.AffectedServiceLevels, "affectedServiceLevels");
            reader.Text(Consequences, risk.Consequences, "consequences");
        });
        foreach (var risk in record.Risks!)
        {
            var damages = (record.Analyses ?? []).Where(analysis => analysis.Risk == risk.Id).Select(analysis => fields.StateOf(analysis.Damage)).ToList();
            fields.ClaimAbout(
                risk.Id,
                DamageAsAnalysisResult,
                damages.Contains(RecordState.Shown) ? RecordState.Shown
                    : damages.Count > 0 ? damages[0]
                    : LinkStates.Missing(fields, record.Analyses, record.AnalysesAreComplete, static analysis => analysis.Risk is not null),
                "analyses");
        }

        fields.NoteIfOpen("risks", record.RisksAreComplete, [DamageAsAnalysisResult]);
    }

    /// <summary>A malfunction leads to a risk; while the response runs, it need not have yet.</summary>
    private static RecordState OfMalfunction(FieldReader fields, MalfunctionVerification? record, Malfunction malfunction, PartialDate? asOf) =>
        record?.Risks?.Any(risk => risk.Malfunction == malfunction.Id) == true ? RecordState.Shown
        : IsRunning(malfunction, asOf) ? RecordState.Unclear
        : record is null ? fields.Absent
        : LinkStates.Missing(fields, record.Risks, record.RisksAreComplete, static risk => risk.Malfunction is not null);

    /// <summary>Whether the response runs, or may still, at the as-of date.</summary>
    private static bool IsRunning(Malfunction malfunction, PartialDate? asOf) =>
        malfunction.ResponseEndedOn is not { } ended || asOf is null || ended.IsAfter(asOf) != false;
}
