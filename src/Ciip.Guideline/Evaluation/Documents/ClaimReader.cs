namespace Ciip.Guideline.Evaluation;

/// <summary>Turns a document's treatments, typed fields and examination into one claim per provision.</summary>
internal static class ClaimReader
{
    public static Claim[] Read(SafetyStandardsDocument document, GuidelineCatalog catalog, PartialDate? asOf = null)
    {
        var treatments = new Treatment?[catalog.IdCount];
        foreach (var entry in document.Treatments.OrEmpty())
        {
            // A clue claims nothing: what stands around it, or a field, counts as if it were not there.
            treatments[entry.Key.Order] = entry.Value.Value == TreatmentValue.Mentioned ? null : entry.Value;
        }

        var fields = TypedFields.Claims(document, catalog, asOf);
        var claims = new Claim[catalog.Provisions.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = Read(document, catalog, catalog.Provisions[i], treatments, fields);
        }

        Mirrors.Reflect(claims, catalog);
        return claims;
    }

    /// <summary>Whether silence of the document on this provision means that it is not there.</summary>
    public static bool IsClosed(SafetyStandardsDocument document, Provision provision)
    {
        if (document.Examination is not { } examination)
        {
            return false;
        }

        return examination.Extent == ExaminationExtent.Complete
            || (examination.ItemsReadCompletely is { } read
                && read.Any(item => item.Value == provision.Section || item == provision.Item));
    }

    /// <summary>How a document was made it does not usually record, and whether it is published is no matter of its text.</summary>
    private static bool SilenceProves(Provision provision) =>
        provision.Kind == ProvisionKind.Content && provision != Provisions.Publication.EffortsShownByPublication;

    /// <summary>Whether the document lists all its causes, and this one is not among them: read or not, it is not there.</summary>
    private static bool IsLeftOutOfList(SafetyStandardsDocument document, Provision provision) =>
        document.Causes is { CausesAreComplete: true, Causes: not null } && provision.Section.StartsWith("II.3(", StringComparison.Ordinal);

    private static Claim Read(
        SafetyStandardsDocument document, GuidelineCatalog catalog, Provision provision, Treatment?[] treatments, ClaimValue?[] fields)
    {
        var path = catalog.TreatmentPath(provision);
        if (treatments[path[0].Order] is { } own)
        {
            return new Claim(OnProvision(own.Value, provision), path[0], own);
        }

        if (fields[provision.Index] is { } filled)
        {
            return new Claim(filled, fromField: true);
        }

        for (var i = 1; i < path.Count; i++)
        {
            if (treatments[path[i].Order] is { } around)
            {
                return new Claim(FromAround(around, provision), path[i], around);
            }
        }

        if (Mirrors.ProvisionBehind(provision) is { } same && FromMirrored(Read(document, catalog, same, treatments, fields)) is { } told)
        {
            return told;
        }

        return new Claim((IsClosed(document, provision) && SilenceProves(provision)) || IsLeftOutOfList(document, provision)
            ? ClaimValue.NotSpecified
            : ClaimValue.NotExamined);
    }

    private static ClaimValue OnProvision(TreatmentValue value, Provision provision) => value switch
    {
        TreatmentValue.Specified => ClaimValue.Specified,
        TreatmentValue.PartlySpecified => ClaimValue.PartlySpecified,
        TreatmentValue.Addressed => ClaimValue.Addressed,
        TreatmentValue.SpecifiedElsewhere => ClaimValue.SpecifiedElsewhere,
        TreatmentValue.NotRelevant => ClaimValue.NotRelevant,
        TreatmentValue.DiscussedNotAdopted when provision.MayBeDeclined => ClaimValue.DiscussedNotAdopted,
        _ => ClaimValue.NotSpecified,
    };

    private static ClaimValue FromAround(Treatment treatment, Provision provision) =>
        treatment.Value != TreatmentValue.PartlySpecified ? OnProvision(treatment.Value, provision)
        : treatment.Missing is not { Count: > 0 } missing ? ClaimValue.Addressed
        : missing.Any(id => id == provision || IsAbove(id, provision)) ? ClaimValue.NotSpecified
        : ClaimValue.Specified;

    /// <summary>
    /// What the mirrored provision tells: a part of it, or something of unknown extent, only that silence proves nothing;
    /// its absence, nothing.
    /// </summary>
    private static Claim? FromMirrored(Claim claim) => claim.Value switch
    {
        ClaimValue.Specified or ClaimValue.SpecifiedElsewhere => claim,
        ClaimValue.PartlySpecified or ClaimValue.Addressed => new Claim(ClaimValue.NotExamined, Provisions.Scope.Depth, claim.Treatment),
        _ => null,
    };

    private static bool IsAbove(GuidelineId id, Provision provision) =>
        id.Provision is null && GuidelineCatalog.FourthEdition.TreatmentPath(provision).Contains(id);
}
