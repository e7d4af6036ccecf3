using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OrdinaryVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of identifying and analyzing risks in ordinary times, <c>II.6.3.1</c>, shows.</summary>
internal static class OrdinaryVerificationFields
{
    private static readonly IReadOnlyList<Provision> OfRisks = Seq.Of(ServiceLevelImpact, Consequences);

    private static readonly IReadOnlyList<Provision> OfAnalyses = Seq.Of(ConcreteImpact, BusinessDamage);

    public static void Read(FieldReader fields, OrdinaryVerification record)
    {
        foreach (var source in VerificationSources.All)
        {
            ReadSource(fields, source.Provision, source.List.Of(record));
        }

        if (record.Risks is { Count: 0 })
        {
            ReadNoRisks(fields, record);
        }
        else
        {
            fields.One(RisksIdentified, RecordLists.IdentifiedRisks.Of(record));
            fields.Each(RecordLists.IdentifiedRisks.Of(record), OfRisks, static (reader, risk) =>
            {
                reader.Text(ServiceLevelImpact, risk.ServiceLevelImpact, "serviceLevelImpact");
                reader.Text(Consequences, risk.Consequences, "consequences");
            });
            ReadLinks(fields, record);
        }

        if (record is { Risks.Count: 0, RisksAreComplete: not false, Analyses: not { Count: > 0 } })
        {
            // Without a risk there is nothing to analyze.
            fields.Claim(OfAnalyses, RecordState.NotAsked, "analyses");
            return;
        }

        fields.Each(RecordLists.RiskAnalyses.Of(record), OfAnalyses, static (reader, analysis) =>
        {
            reader.Text(ConcreteImpact, analysis.ConcreteImpact, "concreteImpact");
            reader.Text(BusinessDamage, analysis.BusinessDamage, "businessDamage");
        });
    }

    /// <summary>One activity of which it is stated what it yielded is enough; "no issue" is stated, too.</summary>
    private static void ReadSource(FieldReader fields, Provision provision, HeldRecords<VerificationActivity> source)
    {
        var activities = fields.Elements(source).ToList();
        fields.Claim(
            provision,
            activities.Exists(static one => one.Record.Issues is not null) ? RecordState.Shown
                : activities.Exists(static one => one.Fields.NotIn(one.Record.IssuesAreComplete) == RecordState.Silent) ? RecordState.Silent
                : activities.Count > 0 ? fields.NotIn(source.IsComplete)
                : fields.StateOf(source),
            source.Member,
            [.. activities.Where(static one => one.Record.Issues is not null).Select(static one => one.Record)]);
    }

    /// <summary>Looking and finding no risk is an outcome too, which leaves nothing to be asked; without looking, none was identified.</summary>
    private static void ReadNoRisks(FieldReader fields, OrdinaryVerification record)
    {
        var isUsed = VerificationSources.All.Any(source => source.List.Of(record).HasAny);
        var isOpen = record.RisksAreComplete == false;
        fields.Claim(RisksIdentified, isOpen ? RecordState.Silent : isUsed ? RecordState.Shown : RecordState.Missing, "risks");
        fields.Claim(OfRisks.Append(RisksAnalyzed), isOpen ? RecordState.Silent : isUsed ? RecordState.NotAsked : RecordState.Missing, "risks");
    }

    /// <summary>Each risk has an analysis.</summary>
    private static void ReadLinks(FieldReader fields, OrdinaryVerification record)
    {
        if (record.Risks is not { } risks)
        {
            // An analysis shows that a risk was analyzed, though the risk is not recorded and there may be others.
            fields.Claim(
                RisksAnalyzed,
                record.Analyses is { Count: > 0 } ? RecordState.ShownSoFar : fields.NotIn(record.RisksAreComplete),
                "analyses",
                record.Analyses);
            return;
        }

        var analyzed = Links.Named((record.Analyses ?? []).Select(static analysis => analysis.Risk));
        var missing = LinkStates.Missing(fields, RecordLists.RiskAnalyses.Of(record), static analysis => analysis.Risk is not null);
        foreach (var risk in risks)
        {
            fields.ClaimAbout(risk.Id, RisksAnalyzed, analyzed.Contains(risk.Id) ? RecordState.Shown : missing, "analyses");
        }

        fields.NoteIfOpen(RecordLists.IdentifiedRisks.Of(record), [RisksAnalyzed]);
    }
}
