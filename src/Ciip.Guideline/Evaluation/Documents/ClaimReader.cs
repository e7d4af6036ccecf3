namespace Ciip.Guideline.Evaluation;

/// <summary>Turns a document's treatments, typed fields and examination into one claim per provision.</summary>
internal static class ClaimReader
{
    public static DocumentClaims Read(SafetyStandardsDocument document, GuidelineCatalog catalog, PartialDate? asOf = null)
    {
        Span<bool> isTreated = stackalloc bool[catalog.IdCount];
        isTreated.Clear();
        foreach (var entry in document.Treatments.OrEmpty())
        {
            // A clue claims nothing: its parent, or a field, counts as if it were not there.
            isTreated[entry.Key.Order] = entry.Value.Value != TreatmentValue.Mentioned;
        }

        Span<byte> lent = stackalloc byte[catalog.Provisions.Count];
        lent.Clear();
        var fields = new DocumentFieldClaims(lent);
        TypedFields.Read(document, fields, asOf);
        var claims = new DocumentClaims(document, catalog, asOf);
        var silenceMayTell = document.Examination is { Extent: ExaminationExtent.Complete } or { ItemsReadCompletely.Count: > 0 } || document.Causes?.CausesAreComplete == true;
        for (var i = 0; i < lent.Length; i++)
        {
            var provision = catalog.Provisions[i];
            var path = catalog.TreatmentPath(provision);
            if (isTreated[path[0].Order])
            {
                claims.Set(i, OnProvision(document.Treatments![path[0]].Value, provision), path[0].Order);
            }
            else if (fields[i] is { } filled)
            {
                claims.Set(i, filled, DocumentClaims.Field);
            }
            else if (Nearest(path, isTreated) is { } around)
            {
                claims.Set(i, FromAround(document.Treatments![around], provision), around.Order);
            }
            else
            {
                claims.Set(i, silenceMayTell ? OfSilence(document, provision) : ClaimValue.NotExamined, DocumentClaims.Silence);
            }
        }

        Mirrors.Reflect(claims);
        return claims;
    }

    /// <summary>Whether silence of the document on this provision means that it is not there.</summary>
    public static bool IsClosed(SafetyStandardsDocument document, Provision provision)
    {
        if (document.Examination is not { } examination)
        {
            return false;
        }

        if (examination.Extent == ExaminationExtent.Complete)
        {
            return true;
        }

        var read = examination.ItemsReadCompletely;
        for (var i = 0; i < read?.Count; i++)
        {
            if (read[i].Value == provision.Section || read[i] == provision.Item)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a treatment of the provision itself claims.</summary>
    public static ClaimValue OnProvision(TreatmentValue value, Provision provision) => value switch
    {
        TreatmentValue.Specified => ClaimValue.Specified,
        TreatmentValue.PartlySpecified => ClaimValue.PartlySpecified,
        TreatmentValue.Addressed => ClaimValue.Addressed,
        TreatmentValue.SpecifiedElsewhere => ClaimValue.SpecifiedElsewhere,
        TreatmentValue.NotRelevant => ClaimValue.NotRelevant,
        TreatmentValue.DiscussedNotAdopted when provision.MayBeDeclined => ClaimValue.DiscussedNotAdopted,
        _ => ClaimValue.NotSpecified,
    };

    /// <summary>How a document was made it does not usually record, and whether it is published is not a matter of its text.</summary>
    private static bool SilenceProves(Provision provision) =>
        provision.Kind == ProvisionKind.Content && provision != Provisions.Publication.EffortsShownByPublication;

    /// <summary>Whether the document lists all its causes, and this one is not among them: read or not, it is not there.</summary>
    private static bool IsLeftOutOfList(SafetyStandardsDocument document, Provision provision) =>
        document.Causes is { CausesAreComplete: true, Causes: not null } && provision.Section.StartsWith("II.3(", StringComparison.Ordinal);

    private static ClaimValue OfSilence(SafetyStandardsDocument document, Provision provision) =>
        (IsClosed(document, provision) && SilenceProves(provision)) || IsLeftOutOfList(document, provision)
            ? ClaimValue.NotSpecified
            : ClaimValue.NotExamined;

    /// <summary>The id nearest around the provision that is treated; null where none is.</summary>
    private static GuidelineId? Nearest(GuidelineId[] path, ReadOnlySpan<bool> isTreated)
    {
        for (var i = 1; i < path.Length; i++)
        {
            if (isTreated[path[i].Order])
            {
                return path[i];
            }
        }

        return null;
    }

    private static ClaimValue FromAround(Treatment treatment, Provision provision) =>
        treatment.Value != TreatmentValue.PartlySpecified ? OnProvision(treatment.Value, provision)
        : treatment.Missing is not { Count: > 0 } missing ? ClaimValue.Addressed
        : IsAmong(missing, provision) ? ClaimValue.NotSpecified
        : ClaimValue.Specified;

    /// <summary>Whether the provision, or something around it, is among what is missing.</summary>
    private static bool IsAmong(IReadOnlyList<GuidelineId> missing, Provision provision)
    {
        var path = GuidelineCatalog.FourthEdition.TreatmentPath(provision);
        for (var i = 0; i < missing.Count; i++)
        {
            if (Array.IndexOf(path, missing[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
