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

    public void Heading(int level, string content) => text.Append(text.Length > 0 ? "\n" : string.Empty).Append('#', level).Append(' ').Append(MarkdownText.Of(content)).Append("\n\n");

    public void Paragraph(string content) => text.Append(MarkdownText.Of(content)).Append("\n\n");

    public void Bullet(string content) => text.Append("- ").Append(MarkdownText.Of(content)).Append('\n');

    /// <summary>What is Markdown already, such as a skeleton.</summary>
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

    private void Row(IEnumerable<string> cells) => text.Append("| ").Append(string.Join(" | ", cells.Select(MarkdownText.Of))).Append(" |\n");
}
