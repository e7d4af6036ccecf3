namespace Ciip.Guideline.Reporting;

/// <summary>The column of another framework's ids, where the reader asked for a crosswalk.</summary>
internal static class ControlColumn
{
    public static IEnumerable<LocalizedText> Title(Crosswalk? crosswalk)
    {
        if (crosswalk is not null)
        {
            yield return crosswalk.Heading;
        }
    }

    public static IEnumerable<Cell> Heading(Crosswalk? crosswalk)
    {
        if (crosswalk is not null)
        {
            yield return new Cell(html => html.User(crosswalk.Heading.In(html.Language)));
        }
    }

    public static IEnumerable<string> Text(IReadOnlyList<string>? controls)
    {
        if (controls is not null)
        {
            yield return string.Join(", ", controls);
        }
    }

    public static IEnumerable<Cell> Of(IReadOnlyList<string>? controls)
    {
        if (controls is not null)
        {
            yield return Cell.Users(controls);
        }
    }
}
