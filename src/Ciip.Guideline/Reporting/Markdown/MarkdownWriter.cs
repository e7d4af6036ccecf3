using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Reporting;

/// <summary>
/// Writes Markdown in which no text can become anything but text: what Markdown or HTML would read as markup is escaped, and a
/// line end inside a text is a blank. Lines end with LF.
/// </summary>
internal sealed class MarkdownWriter(Language language)
{
    private readonly StringBuilder text = new();

    public Language Language { get; } = language;

    public void Heading(int level, string content) => text.Append(text.Length > 0 ? "\n" : string.Empty).Append('#', level).Append(' ').Append(Escape(content)).Append("\n\n");

    public void Paragraph(string content) => text.Append(Escape(content)).Append("\n\n");

    public void Bullet(string content) => text.Append("- ").Append(Escape(content)).Append('\n');

    /// <summary>Markdown of this library that holds nothing of the user's, such as a skeleton.</summary>
    public void Block(string markdown) => text.Append('\n').Append(markdown);

    public void Table(IEnumerable<LocalizedText> columns, IEnumerable<string[]> rows)
    {
        var heads = columns.Select(column => column.In(Language)).ToList();
        Row(heads);
        text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", heads.Count))).Append('\n');
        foreach (var row in rows)
        {
            Row(row);
        }

        text.Append('\n');
    }

    public override string ToString() => text.ToString();

    private void Row(IEnumerable<string> cells) => text.Append("| ").Append(string.Join(" | ", cells.Select(Escape))).Append(" |\n");

    private static string Escape(string content)
    {
        var escaped = new StringBuilder(content.Length + 8);
        foreach (var character in VisibleText.Of(content))
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\n' or '\t' => escaped.Append(' '),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' or '$' or '{' or '}' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
