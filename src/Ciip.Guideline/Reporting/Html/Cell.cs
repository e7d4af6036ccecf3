namespace Ciip.Guideline.Reporting;

/// <summary>What stands in one cell of a table. A page has thousands: those of the usual kinds hold what they show, and no code.</summary>
internal readonly struct Cell
{
    private readonly Kind kind;
    private readonly int number;
    private readonly string? mark;
    private readonly object? content;

    public Cell(Action<HtmlWriter> write, bool isNumber = false)
        : this(Kind.Written, write)
    {
        IsNumber = isNumber;
    }

    private Cell(Kind kind, object? content, string? mark = null, int number = 0)
    {
        this.kind = kind;
        this.content = content;
        this.mark = mark;
        this.number = number;
        IsNumber = kind == Kind.Number;
    }

    private enum Kind
    {
        Text,
        Number,
        Code,
        User,
        State,
        Named,
        Written,
    }

    /// <summary>Whether it is set to the right, so that digits stand below digits.</summary>
    public bool IsNumber { get; }

    public static Cell Of(string text) => new(Kind.Text, text);

    public static Cell Of(LocalizedText text) => new(Kind.Text, text);

    /// <summary>A number; nought is set back, so that what is there stands out.</summary>
    public static Cell Of(int number) => new(Kind.Number, content: null, number: number);

    /// <summary>Ids, locators and pointers, which never break inside a word of their own.</summary>
    public static Cell Code(string? text) => new(Kind.Code, text);

    public static Cell User(string? text) => new(Kind.User, text);

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
    public static Cell State(string mark, string word) => new(Kind.State, word, mark);

    /// <summary>An id with its title.</summary>
    public static Cell Named(string id, LocalizedText title) => new(Kind.Named, title, id);

    public void Write(HtmlWriter html)
    {
        switch (kind)
        {
            case Kind.Written:
                ((Action<HtmlWriter>)content!)(html);
                break;
            case Kind.Number:
                html.Open("span", ("class", number == 0 ? "nought" : null)).Number(number).Close();
                break;
            case Kind.State:
                html.Open("span", ("class", "state")).Open("span", ("class", "mark " + mark), ("aria-hidden", "true")).Close().Text((string)content!).Close();
                break;
            case Kind.Named:
                html.Element("code", mark!).Text(" ").Text((LocalizedText)content!);
                break;
            case Kind.Code when content is string code:
                html.Element("code", code);
                break;
            case Kind.User when content is string user:
                html.User(user);
                break;
            case Kind.Text:
                html.Text(content as string ?? ((LocalizedText)content!).In(html.Language));
                break;
            default:
                break;
        }
    }
}
