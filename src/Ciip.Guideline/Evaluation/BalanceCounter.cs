namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Counts positive treatments of measures and additional items by class of countermeasures. The class is the user's tag;
/// without one it is what the text itself names for the provisions the treatment speaks for.
/// </summary>
internal static class BalanceCounter
{
    public static ClassBalance Count(SetAnalysis analysis)
    {
        var counts = new int[CountermeasureClass.All.Count];
        var unclassified = 0;
        var measures = 0;
        foreach (var classes in Measures(analysis))
        {
            measures++;
            unclassified += classes.Count == 0 ? 1 : 0;
            foreach (var countermeasureClass in classes)
            {
                counts[countermeasureClass.Order]++;
            }
        }

        return new ClassBalance(counts, unclassified, measures);
    }

    /// <summary>The classes of each positive treatment of a measure and of each additional item.</summary>
    private static IEnumerable<IReadOnlyCollection<CountermeasureClass>> Measures(SetAnalysis analysis)
    {
        for (var i = 0; i < analysis.Set.Documents.Count; i++)
        {
            var document = analysis.Set.Documents[i];
            foreach (var entry in document.Treatments.OrEmpty())
            {
                if (entry.Value.Value.IsPositive() && IsMeasure(entry.Key))
                {
                    yield return Distinct(entry.Value.CountermeasureClasses ?? [.. NamedFor(analysis.Claims[i], entry.Key, analysis.Catalog)]);
                }
            }

            foreach (var item in document.AdditionalItems ?? [])
            {
                yield return Distinct(item.CountermeasureClasses ?? []);
            }
        }
    }

    private static bool IsMeasure(GuidelineId id) => id.Text.StartsWith("II.6.", StringComparison.Ordinal) && id.Item is not null;

    private static IEnumerable<CountermeasureClass> NamedFor(Claim[] claims, GuidelineId id, GuidelineCatalog catalog) =>
        (id.Provision is { } provision ? [provision] : id.Section.Provisions)
            .Where(below => claims[below.Index].On == id && claims[below.Index].Value.IsPositive() && catalog.ItemOf(below) is not null)
            .SelectMany(static below => below.NamedClasses);

    private static HashSet<CountermeasureClass> Distinct(IEnumerable<CountermeasureClass> classes) => [.. classes];
}
