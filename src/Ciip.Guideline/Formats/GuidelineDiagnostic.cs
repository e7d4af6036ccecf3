using System.Globalization;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline;

/// <summary>Something that keeps a JSON or CSV text from being read: what, where, and what could be there instead.</summary>
/// <remarks>
/// Every diagnostic is an error, and a text with one is not read; but <see cref="GuidelineDiagnosticCodes.ForeignContent"/>, which only
/// <see cref="GuidelineOscal"/> reports, says what was left aside in a text that is read.
/// </remarks>
public sealed class GuidelineDiagnostic
{
    private readonly JsonProblem problem;

    /// <summary>A problem of a JSON text.</summary>
    internal GuidelineDiagnostic(JsonProblem problem, string pointer, int line, int column)
    {
        this.problem = problem;
        Pointer = pointer;
        Line = line;
        Column = column;
    }

    /// <summary>A problem of a CSV file.</summary>
    internal GuidelineDiagnostic(string code, LocalizedText message, int line, int row, int column)
        : this(new JsonProblem(code, message), string.Empty, line, column)
    {
        Row = row;
    }

    /// <summary>What is wrong, without the place.</summary>
    internal JsonProblem Problem => problem;

    /// <summary>The stable code, one of <see cref="GuidelineDiagnosticCodes"/>.</summary>
    public string Code => problem.Code;

    /// <summary>
    /// The place as a JSON Pointer (RFC 6901); the empty pointer is the whole text. It is empty for CSV. That of a missing member says where it
    /// would be. A member name of the text that is longer than 200 characters is cut, and characters in it that are not to be seen are named
    /// by their number, such as <c>[U+202E]</c>, as in messages.
    /// </summary>
    public string Pointer { get; }

    /// <summary>The line, from 1; lines end in LF, CR LF or CR.</summary>
    public int Line { get; }

    /// <summary>
    /// In JSON the column, from 1, in characters (UTF-16 code units, as most editors count), not in bytes. In CSV the column that a
    /// spreadsheet shows, from 1; 0 where the file could not be split into rows.
    /// </summary>
    public int Column { get; }

    /// <summary>In CSV the row that a spreadsheet shows, from 1; 0 where the file could not be split into rows. Null in JSON.</summary>
    public int? Row { get; }

    /// <summary>What is wrong, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What could be there: tokens, member names, JSON types or forms; empty where that is not a list.</summary>
    public IReadOnlyList<string> Expected => problem.Expected;

    /// <summary>The one of <see cref="Expected"/> that is close to what is there, or null; <see cref="Message"/> names it too.</summary>
    public string? Nearest => problem.Nearest;

    /// <summary>What is wrong, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string MessageIn(Language language) => problem.MessageIn(language);

    /// <summary>
    /// What is wrong, in the words of a form: whoever fills in one knows its labels, and not what the file calls the members, lists and tokens
    /// behind them.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <param name="nameOf">What the form calls a member (<c>title</c>), a list (<c>plan.resources.secured</c>) or a token; null where it has no word for it.</param>
    public string MessageIn(Language language, Func<string, string?> nameOf) =>
        problem.MessageIn(language, nameOf ?? throw new ArgumentNullException(nameof(nameOf)));

    /// <summary><c>line:column pointer code message</c>, in CSV line, row, column, code and message; in English.</summary>
    public override string ToString() => Row is { } row
        ? string.Format(CultureInfo.InvariantCulture, "line {0}, row {1}, column {2}: {3} {4}", Line, row, Column, Code, Message)
        : string.Format(CultureInfo.InvariantCulture, "{0}:{1} {2} {3} {4}", Line, Column, Pointer, Code, Message);
}
