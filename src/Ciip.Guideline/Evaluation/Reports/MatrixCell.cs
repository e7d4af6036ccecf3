using System.Globalization;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What one document alone says about one item.</summary>
public sealed class MatrixCell
{
    internal MatrixCell(SafetyStandardsDocument document, GuidelineItem item, IReadOnlyList<Claim> claims)
    {
        Document = document;
        Item = item;
        Counts = Seq.From(claims.GroupBy(static claim => claim.Value)
            .OrderBy(static group => group.Key)
            .Select(static group => new KeyValuePair<ClaimValue, int>(group.Key, group.Count())));
        Clauses = Seq.From(claims.SelectMany(static claim => claim.Treatment?.Clauses ?? []).Distinct(StringComparer.Ordinal));
        LeftTo = claims.Select(static claim => claim.Treatment?.Target).FirstOrDefault(static target => target is not null);
    }

    /// <summary>The document.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument Document { get; }

    /// <summary>The item.</summary>
    public GuidelineItem Item { get; }

    /// <summary>How many of the item's provisions have which claim; claims that do not occur are left out.</summary>
    public IReadOnlyList<KeyValuePair<ClaimValue, int>> Counts { get; }

    /// <summary>The claim that says most: the best positive one, else a decision, else a reference, else silence.</summary>
    public ClaimValue Best => Counts.Count == 0 ? ClaimValue.NotExamined : Counts.Select(static entry => entry.Key).OrderBy(ClaimValues.Rank).First();

    /// <summary>Whether all provisions of the item have the same claim.</summary>
    public bool IsUniform => Counts.Count <= 1;

    /// <summary>The clauses the claims stand in, each once.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>To what the item, or part of it, is left; null where nothing is.</summary>
    public ReferenceTarget? LeftTo { get; }

    /// <summary>The claims in words: one word where they are the same, else each with its count.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => IsUniform
        ? Best.In(language)
        : string.Join(
            language == Language.Japanese ? "、" : ", ",
            Counts.Select(entry => $"{entry.Key.In(language)} {entry.Value.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>The claims in English.</summary>
    public override string ToString() => In(Language.English);
}
