namespace Ciip.Guideline.Evaluation;

/// <summary>Puts a version of a document where the document stands in its set.</summary>
internal static class AmendedSet
{
    /// <summary>The set with the version in place of the document, or at its end; without a set, the version alone.</summary>
    /// <param name="set">The set; null for none.</param>
    /// <param name="earlierId">The id that the document has in a set that is not amended yet.</param>
    /// <param name="version">The version.</param>
    public static SafetyStandardsSet Of(SafetyStandardsSet? set, string earlierId, SafetyStandardsDocument version)
    {
        if (set is null)
        {
            return SafetyStandardsSet.Of(Inventory.Partial, version);
        }

        var others = set.Documents.Where(one => one.Id != version.Id && one.Id != earlierId).ToList();
        var place = set.Documents.TakeWhile(one => one.Id != version.Id && one.Id != earlierId).Count();
        others.Insert(Math.Min(place, others.Count), version);
        return set with { Documents = others };
    }
}
