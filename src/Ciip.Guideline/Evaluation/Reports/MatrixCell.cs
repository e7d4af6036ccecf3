using System.Globalization;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What one document alone says about one item.</summary>
public sealed class MatrixCell
{
    private readonly SetAnalysis analysis;
    private readonly int document;

    internal MatrixCell(SetAnalysis analysis, GuidelineItem item, int document)
    {
        this.analysis = analysis;
        this.document = document;
        Item = item;
    }

    /// <summary>The document.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument Document => analysis.Set.Documents[document];

    /// <summary>The item.</summary>
    public GuidelineItem Item { get; }

    /// <summary>How many of the item's provisions have which claim; claims that do not occur are left out.</summary>
    public IReadOnlyList<KeyValuePair<ClaimValue, int>> Counts => field ??= ClaimCounts.Of(analysis, document, Item);

    /// <summary>The claim that says most: the best positive one, else a decision, else a reference, else silence.</summary>
    public ClaimValue Best
    {
        get
        {
            var best = Counts.Count == 0 ? ClaimValue.NotExamined : Counts[0].Key;
            for (var i = 1; i < Counts.Count; i++)
            {
                best = Counts[i].Key.Rank() < best.Rank() ? Counts[i].Key : best;
            }

            return best;
        }
    }

    /// <summary>Whether all provisions of the item have the same claim.</summary>
    public bool IsUniform => Counts.Count <= 1;

    /// <summary>The clauses of the claims, each once.</summary>
    public IReadOnlyList<string> Clauses => field ??= ReadClauses();

    /// <summary>To what the item, or part of it, is left; null where nothing is.</summary>
    public ReferenceTarget? LeftTo
    {
        get
        {
            ReferenceTarget? target = null;
            var provisions = analysis.Catalog.ProvisionsOf(Item);
            for (var i = 0; target is null && i < provisions.Count; i++)
            {
                target = TreatmentOf(provisions[i])?.Target;
            }

            return target;
        }
    }

    /// <summary>The claims in words: one word where they are the same, else each with its count.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => IsUniform
        ? Best.In(language)
        : string.Join(
            language == Language.Japanese ? "、" : ", ",
            Counts.Select(entry => $"{entry.Key.In(language)} {entry.Value.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>The claims in English.</summary>
    public override string ToString() => In(Language.English);

    private IReadOnlyList<string> ReadClauses()
    {
        var clauses = default(EachOnce<string>);
        foreach (var provision in analysis.Catalog.ProvisionsOf(Item))
        {
            clauses.Add(TreatmentOf(provision)?.Clauses);
        }

        return clauses.ToList();
    }

    /// <summary>What gives the claim on a provision that is asked.</summary>
    private Treatment? TreatmentOf(Provision provision) =>
        analysis.SetView.IsAsked(provision) ? analysis.ClaimOfUnit(document, provision).Treatment : null;
}
