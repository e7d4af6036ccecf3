namespace Ciip.Guideline.Evaluation;

/// <summary>The documents of a set by id, by tier, and in the ordinal order of their ids, which no order of the set changes.</summary>
internal sealed class DocumentIndex
{
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly int[] tiers;
    private readonly int[] ranks;

    public DocumentIndex(IReadOnlyList<SafetyStandardsDocument> documents)
    {
        tiers = [.. documents.Select(static document => document.Tier.Order)];
        ById = [.. Enumerable.Range(0, tiers.Length).OrderBy(index => documents[index].Id, StringComparer.Ordinal)];
        ranks = new int[tiers.Length];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            ranks[ById[rank]] = rank;
            byId[documents[ById[rank]].Id] = ById[rank];
        }
    }

    public int Count => tiers.Length;

    /// <summary>The indexes of the documents, by ordinal order of their ids.</summary>
    public int[] ById { get; }

    /// <summary>The number of a document's tier, from 0.</summary>
    public int TierOf(int document) => tiers[document];

    /// <summary>The position of a document in the ordinal order of the ids.</summary>
    public int RankOf(int document) => ranks[document];

    /// <summary>The index of the document with an id; null where no document of the set has it.</summary>
    public int? Find(string id) => byId.TryGetValue(id, out var index) ? index : null;
}
