using Ciip.Guideline.Standards;

namespace GrcPortal.Files;

/// <summary>A document as two versions of a file have it, and the set that the later file is, if it is one.</summary>
internal sealed record AmendedVersions(SafetyStandardsDocument Before, SafetyStandardsDocument After, SafetyStandardsSet? Set)
{
    /// <summary>The documents that both versions of a file have; what is stored was read by the library before.</summary>
    public static IReadOnlyList<AmendedVersions> Of(FileKind kind, byte[] earlier, byte[] later)
    {
        switch (kind)
        {
            case FileKind.Document:
                return Pairs([GuidelineJson.Parse<SafetyStandardsDocument>(earlier)], [GuidelineJson.Parse<SafetyStandardsDocument>(later)], set: null);
            case FileKind.Set:
                var set = GuidelineJson.Parse<SafetyStandardsSet>(later);
                return Pairs(GuidelineJson.Parse<SafetyStandardsSet>(earlier).Documents, set.Documents, set);
            default:
                return [];
        }
    }

    private static List<AmendedVersions> Pairs(IReadOnlyList<SafetyStandardsDocument> earlier, IReadOnlyList<SafetyStandardsDocument> later, SafetyStandardsSet? set) =>
        [.. from after in later from before in earlier.Where(one => one.Id == after.Id) select new AmendedVersions(before, after, set)];
}
