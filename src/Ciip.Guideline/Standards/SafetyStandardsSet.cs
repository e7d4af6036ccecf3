using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The documents of all tiers that apply to one operator or sector. Which of them specifies an item is theirs to decide
/// (<c>I.4 p8 s1</c>), so presence is asked of the set, never of one document.
/// </summary>
/// <example>
/// <code>
/// var ordinance = GuidelineJson.Parse&lt;SafetyStandardsDocument&gt;(File.ReadAllBytes("ordinance.json"));
/// var rule = GuidelineJson.Parse&lt;SafetyStandardsDocument&gt;(File.ReadAllBytes("rule.json"));
/// var standards = SafetyStandardsSet.Of(Inventory.Partial, ordinance, rule);
/// </code>
/// </example>
public sealed partial record SafetyStandardsSet
{
    /// <summary>The operator the set applies to; null for a sector's own set.</summary>
    public string? Operator { get; init; }

    /// <summary>The sector the set applies to.</summary>
    public CiiSector? Sector { get; init; }

    /// <summary>Whether these are all the documents that apply. Without it, silence would have no meaning.</summary>
    public required Inventory Inventory { get; init; }

    /// <summary>The same for the operator's own documents (tier 4); null takes <see cref="Inventory"/>.</summary>
    public Inventory? InternalRulesInventory { get; init; }

    /// <summary>How the scales of the documents correspond.</summary>
    public IReadOnlyList<ScaleMapping>? ScaleMappings
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The documents.</summary>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public required IReadOnlyList<SafetyStandardsDocument> Documents
    {
        get;
        init => field = Distinct(Seq.From(Require.NotNull(value)));
    }

    /// <summary>Makes a set of documents.</summary>
    /// <param name="inventory">Whether these are all the documents that apply.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentException">Two documents have the same id, or one is null.</exception>
    public static SafetyStandardsSet Of(Inventory inventory, params SafetyStandardsDocument[] documents) =>
        new() { Inventory = inventory, Documents = Require.NotNull(documents) };

    /// <summary>Makes a set of documents.</summary>
    /// <param name="inventory">Whether these are all the documents that apply.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentException">Two documents have the same id, or one is null.</exception>
    public static SafetyStandardsSet Of(Inventory inventory, IEnumerable<SafetyStandardsDocument> documents) =>
        new() { Inventory = inventory, Documents = Seq.From(Require.NotNull(documents)) };

    /// <summary>For whom it is, and how many documents it has, in one line of English.</summary>
    public override string ToString()
    {
        var subject = Operator ?? Sector?.Title.English;
        var inventory = Inventory == Inventory.Complete ? "all there are" : "there may be others";
        return (subject is null ? string.Empty : subject + ": ") + $"{Counted.Of(Documents.Count, "document")} ({inventory})";
    }

    private static IReadOnlyList<SafetyStandardsDocument> Distinct(IReadOnlyList<SafetyStandardsDocument> documents)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document is null)
            {
                throw new ArgumentException("A document is null.", nameof(documents));
            }

            if (!ids.Add(document.Id))
            {
                throw new ArgumentException($"Two documents have the id '{document.Id}'.", nameof(documents));
            }
        }

        return documents;
    }
}
