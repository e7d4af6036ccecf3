using System.Text;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Splits a text into records, and goes on after whatever is wrong.</summary>
internal sealed class CsvParser
{
    /// <summary>As many as a spreadsheet has columns.</summary>
    private const int MostCells = 16_384;

    private static readonly LocalizedText TooManyCells = new("A record has at most 16,384 cells, as many as a spreadsheet has columns.", "一行のセルは16,384個（表計算ソフトの列数）までである。");

    private static readonly LocalizedText OpenQuote = new("The quote that opens this cell is not closed.", "引用符（\"）が閉じられていない。");

    private static readonly LocalizedText AfterQuote = new(
        "Something follows the closing quote; a quote within a cell is written twice.",
        "閉じ引用符の後に文字がある。セル内の引用符は二つ重ねて書く。");

    private static readonly LocalizedText StrayQuote = new(
        "There is a quote in a cell that does not start with one; quote such a cell as a whole, and write the quote twice.",
        "引用符で囲まれていないセルに引用符がある。セル全体を引用符で囲み、中の引用符は二つ重ねて書く。");

    private readonly string text;
    private readonly CsvProblems problems;
    private readonly char separator;
    private readonly List<string> cells = [];
    private int at;
    private int line = 1;
    private int row = 1;
    private int column;

    public CsvParser(string text, CsvProblems problems)
    {
        this.text = text;
        this.problems = problems;
        separator = CsvSeparator.Of(text, out at);
        line += at > 0 ? 1 : 0;
    }

    /// <summary>
    /// Whether the rest is only looked through for what is wrong with it. Nobody wants the records of a file that is refused, and a
    /// hostile one has millions.
    /// </summary>
    public bool IsOnlyChecked { get; set; }

    /// <summary>The records that are not blank, one by one.</summary>
    public IEnumerable<CsvRecord> Records()
    {
        while (at < text.Length)
        {
            if (ReadRecord() is { } record)
            {
                yield return record;
            }
        }
    }

    private CsvRecord? ReadRecord()
    {
        var (start, startLine) = (at, line);
        column = 0;
        cells.Clear();
        do
        {
            if (++column == MostCells + 1)
            {
                Report(GuidelineDiagnosticCodes.CsvTooManyCells, line, static () => TooManyCells);
            }

            var cell = at < text.Length && text[at] == '"' ? QuotedCell() : PlainCell();
            if (!IsOnlyChecked)
            {
                cells.Add(FormulaGuard.Unguard(cell));
            }
        }
        while (TrySkip(separator));

        var isBlank = at == start;
        SkipLineBreak();
        var record = isBlank || IsOnlyChecked ? null : new CsvRecord(row, startLine, cells);
        row++;
        return record;
    }

    private string PlainCell()
    {
        var start = at;
        while (at < text.Length && !EndsCell(text[at]))
        {
            at++;
        }

        if (text.IndexOf('"', start, at - start) >= 0)
        {
            Report(GuidelineDiagnosticCodes.CsvStrayQuote, line, static () => StrayQuote);
        }

        return IsOnlyChecked ? string.Empty : text.Substring(start, at - start);
    }

    private string QuotedCell()
    {
        var startLine = line;
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at == text.Length || text[at] != '"')
                {
                    ReportRest();
                    return cell.ToString();
                }
            }

            line += IsLineBreak(at) ? 1 : 0;
            if (!IsOnlyChecked)
            {
                cell.Append(text[at]);
            }
        }

        Report(GuidelineDiagnosticCodes.CsvOpenQuote, startLine, static () => OpenQuote);
        return cell.ToString();
    }

    private void ReportRest()
    {
        if (at < text.Length && !EndsCell(text[at]))
        {
            Report(GuidelineDiagnosticCodes.CsvTextAfterQuote, line, static () => AfterQuote);
            while (at < text.Length && !EndsCell(text[at]))
            {
                at++;
            }
        }
    }

    private bool TrySkip(char c)
    {
        var isThere = at < text.Length && text[at] == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipLineBreak()
    {
        if (TrySkip('\r') | TrySkip('\n'))
        {
            line++;
        }
    }

    private bool EndsCell(char c) => c == separator || c is '\r' or '\n';

    /// <summary>Whether a line ends here: at the last character of CR LF, or at LF or CR alone.</summary>
    private bool IsLineBreak(int index) =>
        text[index] == '\n' || (text[index] == '\r' && !(index + 1 < text.Length && text[index + 1] == '\n'));

    private void Report(string code, int where, Func<LocalizedText> message)
    {
        problems.Add(code, where, row, column, message);
        IsOnlyChecked = true;
    }
}
