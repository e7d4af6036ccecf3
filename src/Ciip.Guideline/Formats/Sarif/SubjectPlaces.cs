namespace Ciip.Guideline.Formats.Sarif;

/// <summary>The places of one document, or of the self-verification, in its file.</summary>
/// <param name="source">Which file it is in.</param>
/// <param name="places">Where everything stands in that file.</param>
/// <param name="prefix">What its pointers start with.</param>
/// <param name="map">The member that says something by ids: treatments or statuses.</param>
/// <param name="id">Its id.</param>
internal sealed class SubjectPlaces(int source, JsonPlaces places, string prefix, string map, string id)
{
    public string Id => id;

    /// <summary>The document itself: its id, which every one has.</summary>
    public SourceRegion Itself => At(places.Has(prefix + "/id") ? "/id" : string.Empty);

    /// <summary>
    /// What stands at the place; else what the file says of its id or around it; else the nearest member there is; else the map
    /// in which it would stand; else the document itself.
    /// </summary>
    public SourceRegion Nearest(Place place)
    {
        var pointer = place.Pointer ?? string.Empty;
        if (pointer.Length > 0 && places.Has(prefix + pointer))
        {
            return At(pointer);
        }

        var entry = DepthOfEntry(place.On);
        return entry >= 0 ? At(Entry(PathOf(place.On!)[entry]))
            : places.Depth(prefix + pointer) > places.Depth(prefix) ? At(pointer)
            : place.On is not null && places.Has(prefix + "/" + map) ? At("/" + map)
            : Itself;
    }

    /// <summary>How far out an entry of the map that counts for an id stands, 0 being on the id itself; -1 where there is none.</summary>
    public int DepthOfEntry(GuidelineId? on) => on is null ? -1 : PathOf(on).FindIndex(around => places.Has(prefix + Entry(around)));

    private static List<string> PathOf(GuidelineId on)
    {
        var path = new List<string>();
        if (on.Provision is not null)
        {
            path.Add(on.Text);
        }

        for (var at = on.Section; at is not null; at = at.Parent)
        {
            path.Add(at.Id);
        }

        return path;
    }

    private string Entry(string around) => "/" + map + "/" + around;

    private SourceRegion At(string pointer) => new(source, places.Region(prefix + pointer));
}
