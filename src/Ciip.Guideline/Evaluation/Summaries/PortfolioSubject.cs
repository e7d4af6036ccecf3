using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// One of many: an operator, or whatever else is counted, with its documents, with what it carries out, or with both. In a file of JSON lines, each line is one.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Portfolio;
///
/// var standards = GuidelineJson.Parse&lt;SafetyStandardsSet&gt;(File.ReadAllBytes("standards.json"));
/// var practice = GuidelineJson.Parse&lt;SelfVerification&gt;(File.ReadAllBytes("self-verification.json"));
/// var subject = PortfolioSubject.Of(standards, practice);
/// </code>
/// </example>
public sealed record PortfolioSubject
{
    /// <summary>The operator; null where it has no name. Subjects of the same name, compared character by character, are the same operator.</summary>
    public string? Operator { get; init; }

    /// <summary>The sector that it counts in; null counts as not stated.</summary>
    public CiiSector? Sector { get; init; }

    /// <summary>Whether <see cref="Documents"/> are all that apply; null is <see cref="Ciip.Guideline.Inventory.Partial"/>.</summary>
    public Inventory? Inventory { get; init; }

    /// <summary>The same for the operator's own documents (tier 4); null takes <see cref="Inventory"/>.</summary>
    public Inventory? InternalRulesInventory { get; init; }

    /// <summary>How the scales of the documents correspond.</summary>
    public IReadOnlyList<ScaleMapping>? ScaleMappings
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The documents; null where only practice is evaluated.</summary>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public IReadOnlyList<SafetyStandardsDocument>? Documents
    {
        get;
        init => field = value is null ? null : SafetyStandardsSet.Of(Guideline.Inventory.Partial, value).Documents;
    }

    /// <summary>What the operator carries out; null where only documents are evaluated.</summary>
    public SelfVerification? Practice { get; init; }

    /// <summary>The documents as a set; null where there are none to speak of.</summary>
    public SafetyStandardsSet? Standards => Documents is null ? null : new()
    {
        Operator = Operator,
        Sector = Sector,
        Inventory = Inventory ?? Guideline.Inventory.Partial,
        InternalRulesInventory = InternalRulesInventory,
        ScaleMappings = ScaleMappings,
        Documents = Documents,
    };

    /// <summary>The same with a set of no documents where there are none to speak of: it says the sector all the same.</summary>
    internal SafetyStandardsSet StandardsOrNone => Standards ?? SafetyStandardsSet.Of(Guideline.Inventory.Partial) with { Sector = Sector };

    /// <summary>A subject of a set of documents and, where it is given, what the operator carries out.</summary>
    /// <param name="standards">The documents; they say whose they are, and of which sector, before <paramref name="practice"/> does.</param>
    /// <param name="practice">What the operator carries out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standards"/> is null.</exception>
    public static PortfolioSubject Of(SafetyStandardsSet standards, SelfVerification? practice = null) => new()
    {
        Operator = Require.NotNull(standards).Operator ?? practice?.Operator,
        Sector = standards.Sector ?? practice?.Sector,
        Inventory = standards.Inventory,
        InternalRulesInventory = standards.InternalRulesInventory,
        ScaleMappings = standards.ScaleMappings,
        Documents = standards.Documents,
        Practice = practice,
    };

    /// <summary>A subject of what an operator carries out, without its documents.</summary>
    /// <param name="practice">What the operator carries out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public static PortfolioSubject Of(SelfVerification practice) => new() { Operator = Require.NotNull(practice).Operator, Sector = practice.Sector, Practice = practice };

    /// <summary>Whose it is and what there is of it, in one line of English.</summary>
    public override string ToString() =>
        $"{Operator ?? Sector?.Title.English ?? "unnamed"}: {(Documents is null ? "no documents" : Counted.Of(Documents.Count, "document"))}{(Practice is null ? string.Empty : ", practice")}";
}
