using System.Globalization;
using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Reporting;

/// <summary>
/// Writes HTML and SVG in elements that are always closed and text that is always encoded: nothing but the names of elements, attributes and
/// classes goes through as it is, and those are constants of this library.
/// </summary>
internal sealed class MarkupWriter(Language language)
{
    private readonly LentText text = new();
    private readonly Stack<string> open = new();
    private readonly StringBuilder composing = new(capacity: 1024);
    private readonly LentArray<char> composed = new(atFirst: 1024);

    public Language Language { get; } = language;

    public MarkupWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        open.Push(element);
        return this;
    }

    public MarkupWriter Close()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element that has no end tag.</summary>
    public MarkupWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        return this;
    }

    public MarkupWriter Element(string element, string content, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(content).Close();

    public MarkupWriter Element(string element, LocalizedText content, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Element(element, content.In(Language), attributes);

    public MarkupWriter Text(string content)
    {
        Encode(content.AsSpan());
        return this;
    }

    /// <summary>Text that is put together where it is written: a page has thousands of such, and none becomes a string of its own.</summary>
    public MarkupWriter Text<T>(T source, Action<T, StringBuilder, Language> compose)
    {
        Encode(Composed(source, compose));
        return this;
    }

    public MarkupWriter Text(LocalizedText content) => Text(content.In(Language));

    public MarkupWriter Number(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Text of the user's own, where there is one: its direction is its own too, and where kana tell, its language.</summary>
    public MarkupWriter User(string? content) => content is null ? this : User(content.AsSpan());

    /// <summary>The same of text that is put together where it is written.</summary>
    public MarkupWriter User<T>(T source, Action<T, StringBuilder, Language> compose) => User(Composed(source, compose));

    /// <summary>The next element starts a line: a page is easier to read and to compare that way.</summary>
    public MarkupWriter Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>A style sheet of this library, which holds nothing of the user's.</summary>
    public MarkupWriter Style(string sheet)
    {
        text.Append("<style>\n").Append(sheet).Append("</style>\n");
        return this;
    }

    /// <summary>The first line of a page.</summary>
    public MarkupWriter DocumentType()
    {
        text.Append("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>What was written, which ends here.</summary>
    public string Finish()
    {
        composed.Return();
        return text.Finish();
    }

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                text.Append(' ').Append(name).Append("=\"");
                Encode(value.AsSpan());
                text.Append('"');
            }
        }

        text.Append('>');
    }

    private MarkupWriter User(ReadOnlySpan<char> content)
    {
        Open("bdi", ("lang", Language == Language.English && HasKana(content) ? "ja" : null));
        Encode(content);
        return Close();
    }

    private ReadOnlySpan<char> Composed<T>(T source, Action<T, StringBuilder, Language> compose)
    {
        compose(source, composing.Clear(), Language);
        composed.MakeRoom(composing.Length);
        composing.CopyTo(0, composed.Elements, 0, composing.Length);
        return composed.Elements.AsSpan(0, composing.Length);
    }

    private static bool HasKana(ReadOnlySpan<char> content)
    {
        foreach (var character in content)
        {
            if (character is >= '\u3040' and <= '\u30FF')
            {
                return true;
            }
        }

        return false;
    }

    private void Encode(ReadOnlySpan<char> content)
    {
        var visible = VisibleText.Of(content);
        var from = 0;
        for (var at = 0; at < visible.Length; at++)
        {
            if (EntityOf(visible[at]) is { } entity)
            {
                text.Append(visible.Slice(from, at - from)).Append(entity);
                from = at + 1;
            }
        }

        text.Append(visible.Slice(from));
    }

    private static string? EntityOf(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
