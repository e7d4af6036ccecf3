using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Which items come before which, directly and not, by the text and by the user's own orders. Items in a circle come before each
/// other; everything else is a partial order.
/// </summary>
internal sealed class ImprovementOrder
{
    private static readonly IReadOnlyList<ImprovementPrecedence> OfTheText = Seq.From(GuidelineCatalog.FourthEdition.CrossReferences
        .Where(static reference => reference.Relation == CrossReferenceRelation.Precedes)
        .Select(static reference => new ImprovementPrecedence(GuidelineItem.Parse(reference.From.Text), GuidelineItem.Parse(reference.To.Text))));

    private static readonly ImprovementOrder WithoutFurther = new([]);

    private readonly bool[][] direct = [.. GuidelineItem.AllWithParts.Select(static _ => new bool[GuidelineItem.AllWithParts.Count])];
    private readonly bool[][] before;

    private ImprovementOrder(IEnumerable<ImprovementPrecedence> further)
    {
        foreach (var precedence in OfTheText.Concat(further))
        {
            direct[precedence.Before.Order][precedence.After.Order] = true;
        }

        before = [.. direct.Select(static row => (bool[])row.Clone())];
        for (var via = 0; via < before.Length; via++)
        {
            foreach (var from in before.Where(row => row[via]))
            {
                for (var to = 0; to < from.Length; to++)
                {
                    from[to] |= before[via][to];
                }
            }
        }
    }

    /// <summary>The order of the text and of the user; most users have none of their own, and that of the text is always the same.</summary>
    public static ImprovementOrder With(IReadOnlyCollection<ImprovementPrecedence>? further) => further is { Count: > 0 } ? new(further) : WithoutFurther;

    public bool IsDirectlyBefore(GuidelineItem first, GuidelineItem second) => direct[first.Order][second.Order];

    /// <summary>Whether the first has to be taken before the second; of two in a circle neither has.</summary>
    public bool IsBefore(GuidelineItem? first, GuidelineItem? second) =>
        first is not null && second is not null && before[first.Order][second.Order] && !before[second.Order][first.Order];

    public bool Reaches(GuidelineItem? first, GuidelineItem? second) =>
        first is not null && second is not null && before[first.Order][second.Order];

    public bool IsInCircleWith(GuidelineItem? first, GuidelineItem? second) => Reaches(first, second) && Reaches(second, first);

    /// <summary>The circles that hold any of some items, each whole and in the Guideline's order.</summary>
    public IReadOnlyList<IReadOnlyList<GuidelineItem>> CirclesWith(IReadOnlyCollection<GuidelineItem> items) => Seq.From(GuidelineItem.All
        .Where(item => Reaches(item, item))
        .GroupBy(item => GuidelineItem.All.First(first => IsInCircleWith(first, item)))
        .Where(circle => circle.Any(items.Contains))
        .Select(static circle => (IReadOnlyList<GuidelineItem>)Seq.From(circle)));
}
