using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>
/// What a number shows in the format of its cell, where that is simple enough to be sure: dates, and whole numbers among literal
/// text, such as <c>000</c> and <c>"第"0"条"</c>. Of others only the spreadsheet knows.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>As long as a format of this kind can be.</summary>
    private const int LongestCode = 255;

    private static readonly string[] Colors = ["BLACK", "BLUE", "CYAN", "GREEN", "MAGENTA", "RED", "WHITE", "YELLOW"];

    private readonly List<FormatSection> sections;

    private NumberFormat(string code, List<FormatSection> sections)
    {
        Code = code;
        this.sections = sections;
    }

    public string Code { get; }

    /// <summary>Whether numbers show as they are.</summary>
    public bool IsGeneral => Code is "General" or "@";

    /// <summary>Whether the format shows dates or times; null where it shows numbers.</summary>
    public DateParts? Date => sections[0].Date;

    public static NumberFormat Of(string code)
    {
        var found = new List<FormatSection> { new() };
        for (var at = 0; at < code.Length && code.Length <= LongestCode; at++)
        {
            var section = found[^1];
            switch (code[at])
            {
                case ';':
                    found.Add(new FormatSection());
                    break;
                case '"':
                    var end = code.IndexOf('"', at + 1);
                    section.Literal(code[(at + 1)..(end < 0 ? code.Length : end)]);
                    at = end < 0 ? code.Length : end;
                    break;
                case '\\' or '!' when at + 1 < code.Length:
                    section.Literal(code[++at].ToString());
                    break;
                case '_' when at + 1 < code.Length:
                    at++;
                    section.Literal(" ");
                    break;
                case '[':
                    end = code.IndexOf(']', at);
                    section.Bracket(code[(at + 1)..(end < 0 ? code.Length : end)].ToUpperInvariant(), Colors);
                    at = end < 0 ? code.Length : end;
                    break;
                default:
                    section.Character(code[at]);
                    break;
            }
        }

        if (code.Length > LongestCode)
        {
            found[0].Bracket(string.Empty, Colors);
        }

        return new NumberFormat(code, found);
    }

    /// <summary>What the cell shows; null where that is not sure.</summary>
    public string? Show(double number)
    {
        // More digits than a number of a spreadsheet keeps; and "(3)", typed into a cell that has no format yet, is kept as -3.
        if (number != Math.Floor(number) || Math.Abs(number) >= 1e15 || (IsGeneral && number < 0))
        {
            return null;
        }

        var section = number switch { < 0 when sections.Count > 1 => sections[1], 0 when sections.Count > 2 => sections[2], _ => sections[0] };
        var sign = number < 0 && sections.Count == 1 ? "-" : string.Empty;
        return section.Show(Math.Abs(number)) is { } shown ? (sign + shown).Trim() : null;
    }
}

/// <summary>The parts of a date that a format shows.</summary>
internal sealed record DateParts(bool Year, bool Month, bool Day, bool Hour);

/// <summary>One of the up to four sections of a number format.</summary>
internal sealed class FormatSection
{
    private readonly StringBuilder letters = new();
    private readonly StringBuilder digits = new();
    private readonly StringBuilder before = new();
    private readonly StringBuilder after = new();
    private bool isUnsure;

    public DateParts? Date
    {
        get
        {
            var shown = letters.ToString();
            return isUnsure || IsGeneral || shown.Length == 0 || !shown.Any(static letter => "ymdhsge".Contains(letter, StringComparison.Ordinal))
                ? null
                : new DateParts(shown.AsSpan().ContainsAny("ye"), shown.Contains('m', StringComparison.Ordinal), shown.Contains('d', StringComparison.Ordinal), shown.Contains('h', StringComparison.Ordinal));
        }
    }

    private bool IsGeneral => letters.ToString() == "general";

    public void Literal(string text) => (digits.Length + letters.Length == 0 ? before : after).Append(text);

    /// <summary>A color and a locale change nothing in what is shown; a condition, an elapsed time and other digits do.</summary>
    public void Bracket(string content, IReadOnlyList<string> colors)
    {
        if (content.StartsWith('$') && content.IndexOf('-', StringComparison.Ordinal) is var dash and > 0)
        {
            Literal(content[1..dash]);
            return;
        }

        isUnsure |= !colors.Contains(content, StringComparer.Ordinal);
    }

    public void Character(char c)
    {
        if (c is '0' or '#' or ',')
        {
            // Digits behind a literal, as in 00-00, and a comma at the end, which divides, are more than this shows.
            isUnsure |= after.Length > 0 || (c == ',' && digits.Length == 0);
            digits.Append(c);
        }
        else if (char.IsAsciiLetter(c))
        {
            letters.Append(char.ToLowerInvariant(c));
        }
        else if (c is '.' or '%' or '?' or '*' or '@' or '+' || (c == '/' && digits.Length > 0))
        {
            letters.Append(c);
        }
        else
        {
            Literal(c.ToString());
        }
    }

    public string? Show(double whole)
    {
        var (shown, pattern) = (letters.ToString(), digits.ToString());
        var isPlain = shown == "general" || (shown == "@" && before.Length + after.Length == 0);
        if (isUnsure || pattern.EndsWith(',') || (shown.Length > 0 && (!isPlain || pattern.Length > 0)))
        {
            return null;
        }

        return before + (isPlain ? whole.ToString("0", CultureInfo.InvariantCulture) : pattern.Length > 0 ? Number(whole, pattern) : string.Empty) + after;
    }

    private static string Number(double whole, string pattern)
    {
        var least = pattern.Count(static c => c == '0');
        return whole.ToString(pattern.Contains(',', StringComparison.Ordinal) ? "#,##" + new string('0', Math.Max(1, least)) : new string('0', Math.Max(1, least)), CultureInfo.InvariantCulture);
    }
}
