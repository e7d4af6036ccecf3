using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>
/// Writes the cells of a row, one after the other: each ends where the next one starts. The first is the header of its row. A page has
/// thousands of them, and none is kept.
/// </summary>
internal sealed class HtmlRow(MarkupWriter html, bool isHead = false)
{
    private bool isInCell;

    public Language Language => html.Language;

    /// <summary>Starts the next cell; a number is set to the right, so that digits stand below digits.</summary>
    public MarkupWriter Cell(bool isNumber = false)
    {
        var isHeader = isHead || !isInCell;
        End();
        isInCell = true;
        return html.Open(isHeader ? "th" : "td", ("scope", isHead ? "col" : isHeader ? "row" : null), ("class", isNumber ? "number" : null));
    }

    public HtmlRow Text(string text)
    {
        Cell().Text(text);
        return this;
    }

    /// <summary>A cell of each text.</summary>
    public HtmlRow Cells(params ReadOnlySpan<LocalizedText> texts) => Each(texts, areNumbers: false);

    /// <summary>The headers of columns of numbers.</summary>
    public HtmlRow Numbers(params ReadOnlySpan<LocalizedText> texts) => Each(texts, areNumbers: true);

    /// <summary>The headers of columns that are made from other words.</summary>
    public HtmlRow Numbers<T>(IEnumerable<T> columns, Func<T, Language, string> title)
    {
        foreach (var column in columns)
        {
            Cell(isNumber: true).Text(title(column, Language));
        }

        return this;
    }

    /// <summary>The numbers of such columns.</summary>
    public HtmlRow Counts<TState, T>(IEnumerable<(TState State, Func<T, int> Count)> columns, T of)
    {
        foreach (var (_, count) in columns)
        {
            Number(count(of));
        }

        return this;
    }

    /// <summary>A number; nought is set back, so that what is there stands out.</summary>
    public HtmlRow Number(int number)
    {
        Cell(isNumber: true).Open("span", ("class", number == 0 ? "nought" : null)).Number(number).Close();
        return this;
    }

    /// <summary>The header of the column of another framework's ids, where the reader asked for a crosswalk.</summary>
    public HtmlRow Controls(Crosswalk? crosswalk)
    {
        if (crosswalk is not null)
        {
            Cell().User(crosswalk.Heading().In(Language));
        }

        return this;
    }

    /// <summary>The ids in that column.</summary>
    public void Controls(IReadOnlyList<string>? controls)
    {
        if (controls is not null)
        {
            Cell().Users(controls);
        }
    }

    /// <summary>Writes a whole row.</summary>
    public void Write<T>(T item, Action<HtmlRow, T> cells)
    {
        html.Open("tr");
        cells(this, item);
        End();
        isInCell = false;
        html.Close();
    }

    private HtmlRow Each(ReadOnlySpan<LocalizedText> texts, bool areNumbers)
    {
        foreach (var text in texts)
        {
            Cell(areNumbers).Text(text);
        }

        return this;
    }

    private void End()
    {
        if (isInCell)
        {
            html.Close();
        }
    }
}
