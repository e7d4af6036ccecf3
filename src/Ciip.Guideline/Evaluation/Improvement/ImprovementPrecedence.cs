using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>A custom order: one item is taken before another.</summary>
/// <param name="Before">The item taken first.</param>
/// <param name="After">The item taken afterwards.</param>
/// <exception cref="ArgumentNullException">One of the two is null.</exception>
/// <exception cref="ArgumentException">One of the two is a part of II.3, which is not an item.</exception>
public sealed record ImprovementPrecedence(GuidelineItem Before, GuidelineItem After)
{
    /// <summary>The item taken first.</summary>
    public GuidelineItem Before
    {
        get;
        init => field = Item(value, nameof(Before));
    } = Item(Before, nameof(Before));

    /// <summary>The item taken afterwards.</summary>
    public GuidelineItem After
    {
        get;
        init => field = Item(value, nameof(After));
    } = Item(After, nameof(After));

    /// <summary>One of the 25: a plan has entries for these alone, and what is said of a part would be lost in silence.</summary>
    internal static GuidelineItem Item(GuidelineItem? item, string name) => Require.NotNull(item, name).PartOf is { } whole
        ? throw new ArgumentException($"{item} is a part of {whole} and not an item of its own.", name)
        : item;
}
