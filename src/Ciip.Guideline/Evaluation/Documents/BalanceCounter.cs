namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Counts positive treatments of measures and additional items by class of countermeasures. The class is the user's tag;
/// without one it is what the text itself names for the provisions the treatment speaks for.
/// </summary>
internal static class BalanceCounter
{
    public static ClassBalance Count(FieldView view) => Count(view, static value => value.IsPositive(), static value => value.IsPositive());

    /// <summary>As <see cref="Count(FieldView)"/>, without what is only dealt with, extent unknown.</summary>
    public static ClassBalance CountSpecified(FieldView view) => Count(
        view,
        static value => value is TreatmentValue.Specified or TreatmentValue.PartlySpecified,
        static value => value is ClaimValue.Specified or ClaimValue.PartlySpecified);

    private static ClassBalance Count(FieldView view, Func<TreatmentValue, bool> counts, Func<ClaimValue, bool> names)
    {
        var perClass = new int[CountermeasureClass.All.Count];
        var unclassified = 0;
        var measures = 0;
        foreach (var classes in Measures(view, counts, names))
        {
            measures++;
            unclassified += classes.Count == 0 ? 1 : 0;
            foreach (var countermeasureClass in classes)
            {
                perClass[countermeasureClass.Order]++;
            }
        }

        return new ClassBalance(perClass, unclassified, measures);
    }

    /// <summary>The classes of each positive treatment that is of measures or tagged, and of each additional item.</summary>
    private static IEnumerable<IReadOnlyCollection<CountermeasureClass>> Measures(
        FieldView view, Func<TreatmentValue, bool> counts, Func<ClaimValue, bool> names)
    {
        var analysis = view.Analysis;
        foreach (var i in view.Indexes)
        {
            var document = analysis.Set.Documents[i];
            foreach (var entry in document.Treatments.OrEmpty())
            {
                if (counts(entry.Value.Value) && (entry.Value.CountermeasureClasses is { Count: > 0 } || IsOfMeasures(entry.Key, analysis.Claims[i])))
                {
                    yield return Distinct(entry.Value.CountermeasureClasses ?? [.. NamedFor(analysis.Claims[i], entry.Key, names)]);
                }
            }

            foreach (var item in document.AdditionalItems ?? [])
            {
                yield return Distinct(item.CountermeasureClasses ?? []);
            }
        }
    }

    /// <summary>Whether the id is a measure, a provision of one, or a section whose treatment speaks for some of them.</summary>
    private static bool IsOfMeasures(GuidelineId id, Claim[] claims) =>
        id.Item is not null
            ? id.Item.Measure is not null
            : id.Provision is null && id.Section.Provisions.Any(below => below.IsOfMeasure && claims[below.Index].On == id);

    private static IEnumerable<CountermeasureClass> NamedFor(Claim[] claims, GuidelineId id, Func<ClaimValue, bool> names) =>
        (id.Provision is { } provision ? [provision] : id.Section.Provisions)
            .Where(below => below.IsOfMeasure && claims[below.Index].On == id && names(claims[below.Index].Value))
            .SelectMany(static below => below.NamedClasses);

    private static HashSet<CountermeasureClass> Distinct(IEnumerable<CountermeasureClass> classes) => [.. classes];
}
