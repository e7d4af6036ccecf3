namespace Ciip.Guideline.Crosswalks;

/// <summary>One of the 25 items, as it was evaluated, and what a later edition makes of it.</summary>
public sealed class CarriedItem
{
    internal CarriedItem(ItemResult result, CarryOverRow? row, IReadOnlyList<CarryOverRow> provisionRows)
    {
        Result = result;
        Row = row;
        ProvisionRows = provisionRows;
        (Advice, Why) = CarryReasons.Of(result, row, provisionRows);
    }

    /// <summary>The item.</summary>
    public GuidelineItem Item => Result.Item;

    /// <summary>Its state by the 4th edition, over the documents of the view.</summary>
    public ItemResult Result { get; }

    /// <summary>The row that holds for the item: its own, else that of the section it is in; null where there is none.</summary>
    public CarryOverRow? Row { get; }

    /// <summary>The rows of its provisions, in the order of the table.</summary>
    public IReadOnlyList<CarryOverRow> ProvisionRows { get; }

    /// <summary>Whether to keep it or to look again.</summary>
    public CarryAdvice Advice { get; }

    /// <summary>Why, in our own words. The words of those who made the row are its <see cref="CarryOverRow.Reason"/>.</summary>
    public LocalizedText Why { get; }

    /// <summary>The item and the advice.</summary>
    public override string ToString() => $"{Item.Value}: {Advice}";
}
