using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>The column that shows the ids of another framework beside those of the Guideline.</summary>
internal static class ControlColumn
{
    private const string Name = "Controls";

    /// <summary>The column of a table for people, with a cell per element, or as many as the element has rows.</summary>
    public static (TableColumn Column, IEnumerable<string> Cells) Of<T>(Crosswalk crosswalk, IEnumerable<T> elements, Func<T, IReadOnlyList<string>> controlsOf, Func<T, int>? rowsOf = null) =>
        Named(Name, crosswalk, elements, controlsOf, rowsOf);

    /// <summary>The column of a table for programs.</summary>
    public static (TableColumn Column, IEnumerable<string> Cells) Tidy<T>(Crosswalk crosswalk, IEnumerable<T> elements, Func<T, IReadOnlyList<string>> controlsOf, Func<T, int>? rowsOf = null) =>
        Named(SnakeCase.Of(Name), crosswalk, elements, controlsOf, rowsOf);

    private static (TableColumn Column, IEnumerable<string> Cells) Named<T>(string name, Crosswalk crosswalk, IEnumerable<T> elements, Func<T, IReadOnlyList<string>> controlsOf, Func<T, int>? rowsOf) => (
        new TableColumn(name, crosswalk.Heading()), elements.SelectMany(element => Enumerable.Repeat(RowText.Joined(controlsOf(element)), rowsOf?.Invoke(element) ?? 1)));
}
