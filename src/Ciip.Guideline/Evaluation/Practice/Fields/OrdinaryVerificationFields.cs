using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OrdinaryVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of identifying and analysing risks in ordinary times, <c>II.6.3.1</c>, shows.</summary>
internal static class OrdinaryVerificationFields
{
    private static readonly IReadOnlyList<Provision> OfRisks = Seq.Of(ServiceLevelImpact, Consequences);

    private static readonly IReadOnlyList<Provision> OfAnalyses = Seq.Of(ConcreteImpact, BusinessDamage);

    public static void Read(FieldReader fields, OrdinaryVerification record)
    {
        foreach (var source in VerificationSources.Of(record))
        {
            ReadSource(fields, source);
        }

        if (record.Risks is { Count: 0 })
        {
            ReadNoRisks(fields, record);
            return;
        }

        fields.List(RisksIdentified, record.Risks, "risks");
        fields.Each("risks", record.Risks, record.RisksAreComplete, OfRisks, static (reader, risk) =>
        {
            reader.Text(ServiceLevelImpact, risk.ServiceLevelImpact, "serviceLevelImpact");
            reader.Text(Consequences, risk.Consequences, "consequences");
        });
        fields.Each("analyses", record.Analyses, record.AnalysesAreComplete, OfAnalyses, static (reader, analysis) =>
        {
            reader.Text(ConcreteImpact, analysis.ConcreteImpact, "concreteImpact");
            reader.Text(BusinessDamage, analysis.BusinessDamage, "businessDamage");
        });
        ReadLinks(fields, record);
    }

    /// <summary>A source that was used says what it yielded; one time is enough, so that further ones leave nothing open.</summary>
    private static void ReadSource(FieldReader fields, VerificationSource source)
    {
        if (source.Activities is not { Count: > 0 })
        {
            fields.Claim(source.Provision, fields.StateOf(source.Activities), source.Member);
            return;
        }

        foreach (var (reader, activity) in fields.Elements(source.Member, source.Activities))
        {
            reader.Claim(source.Provision, activity.Issues is null ? reader.Absent : RecordState.Shown, "issues");
        }
    }

    /// <summary>Looking and finding no risk is an outcome too; without looking, none was identified.</summary>
    private static void ReadNoRisks(FieldReader fields, OrdinaryVerification record)
    {
        var isUsed = VerificationSources.Of(record).Any(static source => source.Activities is { Count: > 0 });
        fields.Claim(RisksIdentified, record.RisksAreComplete == false ? RecordState.Silent : isUsed ? RecordState.Shown : RecordState.Missing, "risks");
        fields.Claim(OfRisks.Concat(OfAnalyses).Append(RisksAnalysed), record.RisksAreComplete == false ? RecordState.Silent : RecordState.NotAsked, "risks");
    }

    /// <summary>Each risk has an analysis.</summary>
    private static void ReadLinks(FieldReader fields, OrdinaryVerification record)
    {
        if (record.Risks is not { } risks)
        {
            // An analysis shows that a risk was analysed, though the risk is not recorded.
            fields.Claim(RisksAnalysed, record.Analyses is { Count: > 0 } ? RecordState.Shown : fields.NothingToFollow(record.Risks), "analyses", record.Analyses);
            return;
        }

        foreach (var risk in risks)
        {
            var isAnalysed = record.Analyses?.Any(analysis => analysis.Risk == risk.Id) == true;
            fields.ClaimAbout(
                risk.Id,
                RisksAnalysed,
                isAnalysed ? RecordState.Shown : LinkStates.Missing(fields, record.Analyses, record.AnalysesAreComplete, static analysis => analysis.Risk is not null),
                "analyses");
        }

        fields.NoteIfOpen("risks", record.RisksAreComplete, [RisksAnalysed]);
    }
}
