using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>A line of what is carried over: an item, or a row of what is new.</summary>
/// <param name="Edition">The later edition.</param>
/// <param name="Item">The item; null for what is new.</param>
/// <param name="Row">The row that holds; null where there is none for the item.</param>
internal sealed record CarriedLine(CarryOverEdition Edition, CarriedItem? Item, CarryOverRow? Row)
{
    /// <summary>The items in text order, then what is new in the order of the table.</summary>
    public static IEnumerable<CarriedLine> LinesOf(CarriedForward carried) =>
        carried.Items.Select(item => new CarriedLine(carried.Edition, item, item.Row)).Concat(carried.New.Select(row => new CarriedLine(carried.Edition, Item: null, row)));

    /// <summary>Why the item is kept or has to be looked at again; of what is new, that nothing is said about it.</summary>
    public LocalizedText Why => Item?.Why ?? CarryReasons.New;
}
