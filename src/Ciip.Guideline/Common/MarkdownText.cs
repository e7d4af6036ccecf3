using System.Text;

namespace Ciip.Guideline.Common;

/// <summary>Text that Markdown shows as it is: what Markdown or HTML would read as markup is escaped, and a line end is a blank.</summary>
internal static class MarkdownText
{
    public static string Of(string content)
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
