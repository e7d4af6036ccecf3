using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// How the measures specified spread over the classes of countermeasures. "Proper balance" has no number: an empty class is
/// a finding, a ratio never. <c>I.2 p3 s1</c>
/// </summary>
public sealed class ClassBalance
{
    private readonly int[] counts;

    internal ClassBalance(int[] counts, int unclassified, int measures)
    {
        this.counts = counts;
        Unclassified = unclassified;
        Measures = measures;
    }

    /// <summary>How many treatments of measures and additional items are in each class; one can be in several.</summary>
    public IReadOnlyList<KeyValuePair<CountermeasureClass, int>> Counts =>
        field ??= Seq.From(CountermeasureClass.All.Select(item => new KeyValuePair<CountermeasureClass, int>(item, counts[item.Order])));

    /// <summary>How many are in no class, by tag or by the text.</summary>
    public int Unclassified { get; }

    /// <summary>How many treatments of measures and additional items there are.</summary>
    public int Measures { get; }

    /// <summary>How many are in this class.</summary>
    /// <param name="countermeasureClass">The class.</param>
    public int this[CountermeasureClass countermeasureClass] => counts[Require.NotNull(countermeasureClass).Order];
}
