using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>What the subjects of one sector, or of several together, come to.</summary>
public sealed record SectorSummary
{
    /// <summary>The sector; null for subjects that state none, and for several sectors together.</summary>
    public CiiSector? Sector { get; init; }

    /// <summary>How many operators there are, whether they came or not; null where nobody said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public int? Population
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many subjects were evaluated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public required int Evaluated
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many of them have documents, or are said to have none: what documents say is counted over these.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public required int WithDocuments
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many have a self-verification: practice is counted over these; null where the number is withheld.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public int? WithPractice
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many have both: gaps are counted over these; null where the number is withheld.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public int? WithBoth
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many have a document of which tier; null where nobody has one, or the numbers are withheld. Tiers overlap: these never add up.</summary>
    public IReadOnlyDictionary<DocumentTier, int>? Tiers
    {
        get;
        init => field = CountMap.FromNullable(value);
    }

    /// <summary>The 25 items, in text order; empty where nobody has documents.</summary>
    /// <exception cref="ArgumentException">An id is not of an item.</exception>
    public required IReadOnlyDictionary<GuidelineId, ItemSummary> Items
    {
        get;
        init => field = Only(GuidelineIdMap.FromNullable(Require.NotNull(value)), static id => id.NamesItem);
    }

    /// <summary>The provisions of which anything is counted, in text order.</summary>
    /// <exception cref="ArgumentException">An id is not of a provision.</exception>
    public required IReadOnlyDictionary<GuidelineId, ProvisionSummary> Provisions
    {
        get;
        init => field = Only(GuidelineIdMap.FromNullable(Require.NotNull(value)), static id => id.Provision is not null);
    }

    /// <summary>What is counted of a provision; nothing where it never shows.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public ProvisionSummary this[Provision provision] => Provisions.TryGetValue(Require.NotNull(provision), out var summary) ? summary : Nothing;

    /// <summary>What is counted of an item; null where nobody has documents.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public ItemSummary? this[GuidelineItem item] => Items.TryGetValue(Require.NotNull(item), out var summary) ? summary : null;

    /// <summary>
    /// The states of all measures of a phase, one for each subject and measure: never one label for a phase. Check and Action share their measures: phases
    /// never add up.
    /// </summary>
    /// <param name="phase">The phase.</param>
    /// <param name="view">The view of the documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is null.</exception>
    public IReadOnlyDictionary<ItemState, int> StatesOf(PdcaPhase phase, ViewKind view = ViewKind.Set)
    {
        Require.NotNull(phase);
        return CountMap.From(PdcaMeasure.All.Where(measure => measure.Phases.Contains(phase))
            .SelectMany(measure => this[measure.Item] is { } summary ? summary[view].States : CountMap.From<ItemState>([]))
            .GroupBy(static entry => entry.Key)
            .Select(static same => new KeyValuePair<ItemState, int>(same.Key, same.Sum(static entry => entry.Value))));
    }

    /// <summary>The title of the sector, for readers.</summary>
    internal LocalizedText Title => Sector?.Title ?? NotStated;

    /// <summary>The title of those that state no sector.</summary>
    internal static LocalizedText NotStated { get; } = new("Sector not stated", "分野の記載なし");

    private static ProvisionSummary Nothing { get; } = new();

    /// <summary>The sector and how many were evaluated.</summary>
    public override string ToString() => $"{Title.English}: {Evaluated} evaluated";

    private static IReadOnlyDictionary<GuidelineId, T> Only<T>(IReadOnlyDictionary<GuidelineId, T> map, Func<GuidelineId, bool> isOfKind)
    {
        foreach (var id in map.Keys)
        {
            if (!isOfKind(id))
            {
                throw new ArgumentException($"Nothing is counted of '{id}' here.", nameof(map));
            }
        }

        return map;
    }
}
