namespace Ciip.Guideline.Reporting;

/// <summary>What stands in one cell of a table.</summary>
internal sealed class Cell(Action<HtmlWriter> write, bool isNumber = false)
{
    /// <summary>Whether it is set to the right, so that digits stand below digits.</summary>
    public bool IsNumber { get; } = isNumber;

    public static Cell Of(string text) => new(html => html.Text(text));

    public static Cell Of(LocalizedText text) => new(html => html.Text(text));

    /// <summary>A number; nought is set back, so that what is there stands out.</summary>
    public static Cell Of(int number) => new(html => html.Open("span", ("class", number == 0 ? "nought" : null)).Number(number).Close(), isNumber: true);

    /// <summary>Ids, locators and pointers, which never break inside a word of their own.</summary>
    public static Cell Code(string? text) => new(html =>
    {
        if (text is not null)
        {
            html.Element("code", text);
        }
    });

    public static Cell User(string? text) => new(html =>
    {
        if (text is not null)
        {
            html.User(text);
        }
    });

    /// <summary>A list of texts of the user's own; an empty list is an empty cell.</summary>
    public static Cell Users(IEnumerable<string> texts) => new(html =>
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            html.Text(isFirst ? string.Empty : Words.Between.In(html.Language)).User(text);
            isFirst = false;
        }
    });

    /// <summary>A state: its mark, whose colour and pattern say the same as the word beside it.</summary>
    public static Cell State(string mark, string word) => new(html =>
        html.Open("span", ("class", "state")).Element("span", string.Empty, ("class", "mark " + mark), ("aria-hidden", "true")).Text(word).Close());

    public void Write(HtmlWriter html) => write(html);
}
