using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>The column that shows the ids of another framework beside those of the Guideline.</summary>
internal static class ControlColumn
{
    private const string Name = "Controls";

    /// <summary>The column, with a cell per element.</summary>
    public static (TableColumn Column, IEnumerable<string> Cells) Of<T>(Crosswalk crosswalk, IEnumerable<T> elements, Func<T, IReadOnlyList<string>> controlsOf) => (
        new TableColumn(Name, crosswalk.Heading), elements.Select(element => RowText.Joined(controlsOf(element))));
}
