namespace Ciip.Guideline.Formats.Json;

/// <summary>How values of the user's own are written in an open set.</summary>
internal sealed class OwnForm
{
    /// <summary>Not empty, and without white space at its ends.</summary>
    private const string Text = "\\S(?:[\\s\\S]*\\S)?$";

    private const string TextWithoutColon = "[^\\s:](?:[^:]*[^\\s:])?$";

    private readonly Func<string> pattern;

    private OwnForm(Func<string> pattern, params string[] shown)
    {
        this.pattern = pattern;
        Shown = shown;
    }

    /// <summary>The text alone.</summary>
    public static OwnForm Alone { get; } = new(static () => "^own:" + Text, "own:…");

    /// <summary>As a person writes it, the simplest form first.</summary>
    public IReadOnlyList<string> Shown { get; }

    /// <summary>As a regular expression of ECMA 262. Only schemas need it.</summary>
    public string Pattern => pattern();

    /// <summary>The text alone, or in a group such as a category. A text with a colon takes an empty group.</summary>
    /// <param name="name">What the groups are.</param>
    /// <param name="groups">The groups.</param>
    public static OwnForm In<TGroup>(string name, IEnumerable<TGroup> groups)
        where TGroup : GuidelineTerm<TGroup> =>
        new(
            () => $"^own:(?:(?:{string.Join("|", groups.Select(static group => group.Value))}):{Text}|:(?=[\\s\\S]*:){Text}|{TextWithoutColon})",
            "own:…",
            $"own:<{name}>:…");
}
