namespace Ciip.Guideline.Formats.Sarif;

/// <summary>A region of one of the files.</summary>
internal sealed record SourceRegion(int Source, TextRegion Region);

/// <summary>
/// Finds where in the files a place stands. What is missing has no place: then the nearest thing around it is taken, never
/// blindly the first line.
/// </summary>
internal sealed class SourcePlaces
{
    private readonly IReadOnlyList<SarifSource> sources;
    private readonly List<SubjectPlaces> documents = [];
    private readonly SubjectPlaces? practice;

    public SourcePlaces(IReadOnlyList<SarifSource> sources, SafetyStandardsSet standards)
    {
        this.sources = sources;
        foreach (var document in standards.Documents)
        {
            if (FindDocument(document.Id) is { } found)
            {
                documents.Add(found);
            }
        }

        var verification = IndexOf(static source => source.HoldsSelfVerification);
        practice = verification < 0 ? null : new SubjectPlaces(verification, sources[verification].Places, prefix: string.Empty, "statuses", id: string.Empty);
    }

    /// <summary>Where a place stands, the region to show first, then those related to it; empty where no file has it.</summary>
    public IReadOnlyList<SourceRegion> Find(Place place)
    {
        var regions = new List<SourceRegion>();
        if (place.IsInPractice)
        {
            regions.AddRange(practice is null ? [] : [practice.Nearest(place)]);
        }
        else if (place.Document is { } id)
        {
            regions.AddRange(OfDocument(id).Select(document => document.Nearest(place)));
        }
        else
        {
            regions.AddRange(OfSet(place));
        }

        if (place is { IsInPractice: false, Record: { } record })
        {
            regions.AddRange(OfDocument(record).Select(static document => document.Itself));
        }

        return regions;
    }

    private IEnumerable<SubjectPlaces> OfDocument(string id) => documents.Where(document => string.Equals(document.Id, id, StringComparison.Ordinal));

    /// <summary>What documents say of it, the nearest id first; where none says anything, the set itself or the first document.</summary>
    private IEnumerable<SourceRegion> OfSet(Place place)
    {
        var said = documents
            .Select(document => (Document: document, Depth: document.DepthOfEntry(place.On)))
            .Where(static entry => entry.Depth >= 0)
            .OrderBy(static entry => entry.Depth)
            .Select(entry => entry.Document.Nearest(place))
            .ToList();
        var set = IndexOf(static source => source.IsSet);
        return said.Count > 0 ? said
            : set >= 0 ? [new SourceRegion(set, sources[set].Places.Region("/documents"))]
            : documents.Take(1).Select(document => document.Nearest(place));
    }

    private SubjectPlaces? FindDocument(string id)
    {
        for (var source = 0; source < sources.Count; source++)
        {
            for (var at = 0; at < sources[source].Documents.Count; at++)
            {
                if (string.Equals(sources[source].Documents[at], id, StringComparison.Ordinal))
                {
                    return new SubjectPlaces(source, sources[source].Places, sources[source].PrefixOf(at), "treatments", id);
                }
            }
        }

        return null;
    }

    private int IndexOf(Func<SarifSource, bool> wanted)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (wanted(sources[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
