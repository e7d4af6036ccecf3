namespace Ciip.Guideline.Semantics;

/// <summary>What documents claim, each of each provision, and what takes the place of references.</summary>
/// <remarks>What typed fields show, and what mirrors it, is taken from the library: the laws of the tests hold it.</remarks>
internal sealed class ClaimCheck
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private static readonly GuidelineId[][] Paths = [.. Catalog.Provisions.Select(Catalog.TreatmentPath)];
    private readonly ReadingOracle reading = new();
    private readonly ReferenceOracle references = new();

    /// <summary>For each document and provision what counts; null where a reference is dropped.</summary>
    public ClaimValue?[][] Check(SetAnalysis analysis, Differences differences)
    {
        var documents = analysis.Set.Documents;
        var claims = new ClaimValue[documents.Count][];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = Read(analysis, i, differences);
        }

        var effective = claims.Select(static document => document.Select(static value => (ClaimValue?)value).ToArray()).ToArray();
        for (var provision = 0; provision < Catalog.Provisions.Count && claims.Length is > 0 and <= ReferenceOracle.Most; provision++)
        {
            if (Array.Exists(claims, document => document[provision] == ClaimValue.SpecifiedElsewhere))
            {
                Follow(analysis, claims, effective, provision, differences);
            }
        }

        return effective;
    }

    private ClaimValue[] Read(SetAnalysis analysis, int index, Differences differences)
    {
        var document = analysis.Set.Documents[index];
        var treated = new int[Catalog.IdCount];
        foreach (var (id, treatment) in document.Treatments ?? new Dictionary<GuidelineId, Treatment>())
        {
            treated[id.Order] = ReadingOracle.DigitOf(treatment.Value);
        }

        Span<byte> lent = stackalloc byte[Catalog.Provisions.Count];
        lent.Clear();
        var fields = new DocumentFieldClaims(lent);
        TypedFields.Read(document, fields, analysis.AsOf);
        var result = new ClaimValue[Catalog.Provisions.Count];
        var claims = analysis.Claims[index];
        for (var i = 0; i < result.Length; i++)
        {
            if (claims.SourceOf(i) is DocumentClaims.Mirror or DocumentClaims.Depth)
            {
                result[i] = claims.ValueOf(i);
                continue;
            }

            result[i] = reading.Read(PathOf(document, treated, i), Paths[i].Length, fields[i], FlagsOf(document, Catalog.Provisions[i]));
            differences.Same("claims", result[i], claims.ValueOf(i), $"{document.Id} {Catalog.Provisions[i].Id}");
        }

        return result;
    }

    private static ulong PathOf(SafetyStandardsDocument document, int[] treated, int provision)
    {
        var (path, digits) = (Paths[provision], 0ul);
        for (var i = 0; i < path.Length; i++)
        {
            var digit = treated[path[i].Order];
            if (digit == ReadingOracle.PartlyInWords && document.Treatments![path[i]].Missing is { Count: > 0 } missing)
            {
                digit = missing.Any(id => Array.IndexOf(path, id) >= 0) ? ReadingOracle.PartlyAmong : ReadingOracle.PartlyNotAmong;
            }

            digits |= (ulong)digit << (i * ReadingOracle.Digit);
        }

        return digits;
    }

    /// <summary>Causes that are listed, all of them, are read to the end as far as they go.</summary>
    private static int FlagsOf(SafetyStandardsDocument document, Provision provision)
    {
        var isListed = document.Causes is { CausesAreComplete: true, Causes: not null } && provision.Section.StartsWith("II.3(", StringComparison.Ordinal);
        var isRead = document.Examination is { } examination && (examination.Extent == ExaminationExtent.Complete
            || examination.ItemsReadCompletely?.Any(item => item == provision.Item || item.Value == provision.Section) == true);
        var proves = provision.Kind == ProvisionKind.Content && provision != Provisions.Publication.EffortsShownByPublication;
        return (provision.MayBeDeclined ? 1 : 0) | (isRead || isListed ? 2 : 0) | (proves || isListed ? 4 : 0);
    }

    private void Follow(SetAnalysis analysis, ClaimValue[][] claims, ClaimValue?[][] effective, int provision, Differences differences)
    {
        var documents = 0ul;
        for (var i = 0; i < claims.Length; i++)
        {
            var said = claims[i][provision] == ClaimValue.SpecifiedElsewhere ? TargetOf(analysis, i, provision) : ReferenceOracle.Telling(claims[i][provision]);
            documents |= (ulong)((said * 4) + analysis.Set.Documents[i].Tier.Order) << (8 * i);
        }

        var followed = references.Follow(documents, claims.Length);
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i][provision] != ClaimValue.SpecifiedElsewhere)
            {
                continue;
            }

            effective[i][provision] = followed[i].Effective;
            var id = analysis.Set.Documents[i].Id;
            differences.Same("references: what counts", followed[i].Effective, analysis.Effective(i, provision), $"{id} {Catalog.Provisions[provision].Id}");
            differences.Same("references: where they end", followed[i].Status, Alike(analysis.References[(i, provision)].Status), $"{id} {Catalog.Provisions[provision].Id}");
        }
    }

    private static int TargetOf(SetAnalysis analysis, int document, int provision)
    {
        var target = analysis.Claims[document][provision].Treatment?.Target;
        return target?.Document is { } id ? (analysis.Index.Find(id) is { } found ? ReferenceOracle.ToDocument(found) : ReferenceOracle.ToUnknownId)
            : target?.Tier is { } tier ? ReferenceOracle.ToTier(tier)
            : ReferenceOracle.ToCitation;
    }

    private static ReferenceStatus Alike(ReferenceStatus status) =>
        status is ReferenceStatus.OutsideTheSet or ReferenceStatus.UnknownDocument ? ReferenceStatus.TargetNotExamined : status;
}
