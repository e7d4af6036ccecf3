namespace Ciip.Guideline.Evaluation;

/// <summary>The clues of documents: what somebody noticed outside the passage that deals with an item.</summary>
internal static class Clues
{
    /// <summary>The nearest clue of a document to a provision; null where it has none.</summary>
    public static Treatment? Of(SafetyStandardsDocument document, Provision provision, GuidelineCatalog catalog)
    {
        if (document.Treatments is not { Count: > 0 } treatments)
        {
            return null;
        }

        foreach (var id in catalog.TreatmentPath(provision))
        {
            if (treatments.TryGetValue(id, out var treatment) && treatment.Value == TreatmentValue.Mentioned)
            {
                return treatment;
            }
        }

        return null;
    }
}
