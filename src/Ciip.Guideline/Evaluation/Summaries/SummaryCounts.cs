using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Portfolio;

/// <summary>The numbers of one sector while they are counted: as many as there are outcomes, however many subjects come.</summary>
internal sealed class SummaryCounts
{
    /// <summary>Where the numbers of each axis begin among those of a provision: one for each outcome and, behind them, for each mark.</summary>
    public const int Set = 0;
    public const int InternalRules = 32;
    public const int Practice = 64;
    public const int Gaps = 80;
    public const int InternalRulesGaps = 96;
    public const int Tiers = 112;

    /// <summary>From an outcome to the number of those that are provisional.</summary>
    public const int Provisional = 16;

    public const int TakenOver = 10;
    public const int PartlySoFar = 11;
    public const int WithEvidence = 12;

    /// <summary>From the states of an item to how far it goes.</summary>
    public const int Extents = 8;

    private const int OfOneProvision = 128;
    private const int OfOneItem = 16;

    public int Evaluated { get; set; }

    public int WithDocuments { get; set; }

    public int WithPractice { get; set; }

    public int WithBoth { get; set; }

    /// <summary>How many operators there are; null once somebody did not say.</summary>
    public int? Population { get; set; }

    public int[] OfTiers { get; } = new int[DocumentTier.All.Count];

    private readonly int[] provisions = new int[GuidelineCatalog.FourthEdition.Provisions.Count * OfOneProvision];
    private readonly int[] items = new int[GuidelineItem.All.Count * 2 * OfOneItem];

    /// <summary>The numbers of a provision.</summary>
    public Span<int> OfProvision(int index) => provisions.AsSpan(index * OfOneProvision, OfOneProvision);

    /// <summary>The numbers of an item in a view.</summary>
    public Span<int> OfItem(int index, ViewKind view) => items.AsSpan(((index * 2) + (int)view) * OfOneItem, OfOneItem);

    /// <summary>Counts a subject.</summary>
    public void Add(JudgedSubject subject)
    {
        Evaluated++;
        WithDocuments += subject.HasDocuments ? 1 : 0;
        WithPractice += subject.HasPractice ? 1 : 0;
        WithBoth += subject is { HasDocuments: true, HasPractice: true } ? 1 : 0;
        for (var tier = 0; tier < OfTiers.Length; tier++)
        {
            OfTiers[tier] += (subject.TiersOfDocuments >> tier) & 1;
        }

        for (var (i, at) = (0, 0); at < provisions.Length; i += JudgedSubject.Axes, at += OfOneProvision)
        {
            Count(subject.OfProvisions.AsSpan(i, JudgedSubject.Axes), provisions.AsSpan(at, OfOneProvision), subject.HasDocuments, subject.HasPractice);
        }

        if (subject.HasDocuments)
        {
            for (var i = 0; i < subject.OfItems.Length; i++)
            {
                var state = subject.OfItems[i];
                var counts = items.AsSpan(i * OfOneItem, OfOneItem);
                counts[state & 0xF]++;
                if ((state & 0xF) == (int)ItemState.Adopted)
                {
                    counts[Extents + (state >> 4)]++;
                }
            }
        }
    }

    private static void Count(ReadOnlySpan<byte> judged, Span<int> counts, bool hasDocuments, bool hasPractice)
    {
        if (hasDocuments)
        {
            CountMarked(judged[JudgedSubject.Set], counts.Slice(Set));
            CountMarked(judged[JudgedSubject.InternalRules], counts.Slice(InternalRules));
            for (var (tiers, at) = (judged[JudgedSubject.Tiers], Tiers); tiers > 0; tiers >>= 1, at++)
            {
                counts[at] += tiers & 1;
            }
        }

        if (hasPractice)
        {
            var judgment = judged[JudgedSubject.Practice];
            counts[Practice + (judgment & 0xF)]++;
            counts[Practice + TakenOver] += (judgment & PracticeAnalysis.TakenOver) != 0 ? 1 : 0;
            counts[Practice + PartlySoFar] += (judgment & PracticeAnalysis.Provisional) != 0 ? 1 : 0;
            counts[Practice + WithEvidence] += (judgment & PracticeAnalysis.Evidenced) != 0 ? 1 : 0;
        }

        if (hasDocuments && hasPractice && judged[JudgedSubject.Gaps] != JudgedSubject.None)
        {
            counts[Gaps + judged[JudgedSubject.Gaps]]++;
        }

        if (hasDocuments && hasPractice && judged[JudgedSubject.InternalRulesGaps] != JudgedSubject.None)
        {
            counts[InternalRulesGaps + judged[JudgedSubject.InternalRulesGaps]]++;
        }
    }

    private static void CountMarked(byte judgment, Span<int> counts)
    {
        counts[judgment & 0xF]++;
        if ((judgment & OutcomeTable.Provisional) != 0)
        {
            counts[Provisional + (judgment & 0xF)]++;
        }
    }
}
