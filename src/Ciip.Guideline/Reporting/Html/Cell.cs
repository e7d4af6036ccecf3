namespace Ciip.Guideline.Reporting;

/// <summary>What stands in one cell of a table. A page has thousands: those of the usual kinds hold what they show, and no code.</summary>
internal readonly struct Cell
{
    private readonly Kind kind;
    private readonly int number;
    private readonly string? mark;
    private readonly object? content;

    public Cell(Action<HtmlWriter> write, bool isNumber = false)
        : this(isNumber ? Kind.WrittenNumber : Kind.Written, write)
    {
    }

    private Cell(Kind kind, object? content, string? mark = null, int number = 0)
    {
        this.kind = kind;
        this.content = content;
        this.mark = mark;
        this.number = number;
    }

    private enum Kind
    {
        Text,
        Number,
        Code,
        User,
        State,
        Named,
        Users,
        Codes,
        Ids,
        Citations,
        Place,
        Level,
        Written,
        WrittenNumber,
    }

    /// <summary>Whether it is set to the right, so that digits stand below digits.</summary>
    public bool IsNumber => kind is Kind.Number or Kind.WrittenNumber;

    public static Cell Of(string text) => new(Kind.Text, text);

    public static Cell Of(LocalizedText text) => new(Kind.Text, text);

    /// <summary>A number; nought is set back, so that what is there stands out.</summary>
    public static Cell Of(int number) => new(Kind.Number, content: null, number: number);

    /// <summary>Ids, locators and pointers, which never break inside a word of their own.</summary>
    public static Cell Code(string? text) => new(Kind.Code, text);

    public static Cell User(string? text) => new(Kind.User, text);

    /// <summary>A list of texts of the user's own; an empty list is an empty cell.</summary>
    public static Cell Users(IEnumerable<string> texts) => new(Kind.Users, texts);

    public static Cell Codes(IEnumerable<string> codes) => new(Kind.Codes, codes);

    /// <summary>The ids of provisions.</summary>
    public static Cell Ids(IReadOnlyList<Provision> provisions) => new(Kind.Ids, provisions);

    /// <summary>Where a rule has it from.</summary>
    public static Cell Of(IReadOnlyList<Locator> citations) => new(Kind.Citations, citations);

    /// <summary>A place, and below it the pointer to it in a file.</summary>
    public static Cell At(Place place) => new(Kind.Place, place);

    public static Cell Of(FindingLevel level) => new(Kind.Level, content: null, number: (int)level);

    /// <summary>A state: its mark, whose colour and pattern say the same as the word beside it.</summary>
    public static Cell State(string mark, string word) => new(Kind.State, word, mark);

    /// <summary>An id with its title.</summary>
    public static Cell Named(string id, LocalizedText title) => new(Kind.Named, title, id);

    public void Write(HtmlWriter html)
    {
        switch (kind)
        {
            case Kind.Written or Kind.WrittenNumber:
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
            case Kind.Users:
                Parts.Users(html, (IEnumerable<string>)content!);
                break;
            case Kind.Codes:
                Parts.Codes(html, (IEnumerable<string>)content!);
                break;
            case Kind.Ids:
                Parts.Ids(html, (IReadOnlyList<Provision>)content!);
                break;
            case Kind.Citations:
                Parts.Citations(html, (IReadOnlyList<Locator>)content!);
                break;
            case Kind.Place:
                Parts.Place(html, (Place)content!);
                break;
            case Kind.Level:
                Parts.Level(html, (FindingLevel)number);
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
