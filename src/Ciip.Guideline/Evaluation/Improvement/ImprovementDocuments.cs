namespace Ciip.Guideline.Evaluation;

/// <summary>Finds the document in which an item would stand best.</summary>
internal static class ImprovementDocuments
{
    /// <summary>
    /// Among the documents of a voice in the tiers an entry may go to, the one that says most of the item; on a tie of its group,
    /// then of its phase, then the first.
    /// </summary>
    public static SafetyStandardsDocument? Suggest(EvaluationContext context, ImprovementVoice voice, IReadOnlyList<DocumentTier> tiers, GuidelineId about)
    {
        var measure = about.Item?.Measure;
        return Enumerable.Range(0, context.Documents.Count)
            .Where(index => voice.Speaks(context.Documents[index]) && tiers.Contains(context.Documents[index].Tier))
            .OrderByDescending(index => Positive(index, about.Section.Provisions))
            .ThenByDescending(index => measure is null ? 0 : Positive(index, context.Catalog.ProvisionsOf(measure.Group)))
            .ThenByDescending(index => measure is null ? 0 : Positive(index, context.Catalog.ProvisionsOf(measure.Phases[0])))
            .Select(index => context.Documents[index])
            .FirstOrDefault();

        int Positive(int document, IEnumerable<Provision> provisions) => provisions.Count(provision => context.Claim(document, provision).Value.IsPositive());
    }

    /// <summary>The last clause on the item, else on the nearest one before it; null where the document names none there.</summary>
    public static string? PlaceAfter(SafetyStandardsDocument document, GuidelineId about)
    {
        var ofIt = new HashSet<Section>(about.Section.SelfAndBelow());
        var before = (document.Treatments ?? new Dictionary<GuidelineId, Treatment>())
            .Where(one => one.Value.Clauses is { Count: > 0 } && one.Value.Value.IsPositive() && (one.Key < about || ofIt.Contains(one.Key.Section)))
            .GroupBy(static one => one.Key.Item is { } item ? item : one.Key).OrderByDescending(static one => one.Key).FirstOrDefault();
        return before?.SelectMany(static one => one.Value.Clauses!).OrderBy(static one => one, ClauseOrder.Instance).Last();
    }
}
