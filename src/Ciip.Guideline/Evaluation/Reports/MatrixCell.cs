using System.Globalization;
using System.Text.Json.Serialization;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What one document alone says about one item.</summary>
public sealed class MatrixCell
{
    private readonly MatrixCells row;
    private readonly int document;

    internal MatrixCell(MatrixCells row, int document)
    {
        this.row = row;
        this.document = document;
    }

    /// <summary>The document.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument Document => Analysis.Set.Documents[document];

    /// <summary>The item.</summary>
    public GuidelineItem Item => row.About;

    /// <summary>How many of the item's provisions have which claim; claims that do not occur are left out.</summary>
    public IReadOnlyList<KeyValuePair<ClaimValue, int>> Counts => field ??= ClaimCounts.Of(Analysis, document, Item);

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

    /// <summary>The clauses the claims stand in, each once.</summary>
    public IReadOnlyList<string> Clauses => field ??= ReadClauses();

    /// <summary>To what the item, or part of it, is left; null where nothing is.</summary>
    public ReferenceTarget? LeftTo
    {
        get
        {
            ReferenceTarget? target = null;
            var provisions = Analysis.Catalog.ProvisionsOf(Item);
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

    private SetAnalysis Analysis => row.Analysis;

    private IReadOnlyList<string> ReadClauses()
    {
        var clauses = default(ClausesOnce);
        foreach (var provision in Analysis.Catalog.ProvisionsOf(Item))
        {
            clauses.Add(TreatmentOf(provision));
        }

        return clauses.ToList();
    }

    /// <summary>What gives the claim on a provision that is asked.</summary>
    private Treatment? TreatmentOf(Provision provision) =>
        Analysis.SetView.IsAsked(provision) ? Analysis.ClaimOfUnit(document, provision).Treatment : null;
}
