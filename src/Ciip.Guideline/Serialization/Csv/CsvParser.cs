using System.Text;

namespace Ciip.Guideline.Serialization.Csv;

/// <summary>Splits a text into records, and goes on after whatever is wrong.</summary>
internal sealed class CsvParser
{
    private static readonly LocalizedText OpenQuote = new("The quote that opens this cell is not closed.", "引用符（\"）が閉じられていません。");

    private static readonly LocalizedText AfterQuote = new(
        "Something follows the closing quote; a quote within a cell is written twice.",
        "閉じ引用符の後に文字があります。セル内の引用符は二つ重ねて書きます。");

    private static readonly LocalizedText StrayQuote = new(
        "A quote stands in a cell that does not start with one; such a cell is quoted as a whole, and the quote written twice.",
        "引用符で囲まれていないセルに引用符があります。セル全体を引用符で囲み、中の引用符は二つ重ねて書きます。");

    private readonly string text;
    private readonly List<CsvDiagnostic> diagnostics;
    private readonly char separator;
    private readonly List<CsvRecord> records = [];
    private readonly List<string> cells = [];
    private int at;
    private int line = 1;
    private int row = 1;

    public CsvParser(string text, List<CsvDiagnostic> diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        separator = CsvSeparator.Of(text, out at);
        line += at > 0 ? 1 : 0;
    }

    public List<CsvRecord> Read()
    {
        while (at < text.Length)
        {
            ReadRecord();
        }

        return records;
    }

    private void ReadRecord()
    {
        var (start, startLine) = (at, line);
        cells.Clear();
        do
        {
            cells.Add(FormulaGuard.Unguard(at < text.Length && text[at] == '"' ? QuotedCell() : PlainCell()));
        }
        while (TrySkip(separator));

        var isBlank = at == start;
        SkipLineBreak();
        if (!isBlank)
        {
            records.Add(new CsvRecord(row, startLine, cells));
        }

        row++;
    }

    private string PlainCell()
    {
        var start = at;
        while (at < text.Length && !EndsCell(text[at]))
        {
            at++;
        }

        var cell = text.Substring(start, at - start);
        if (cell.Any(static c => c == '"'))
        {
            Report(CsvDiagnosticCodes.StrayQuote, line, cells.Count + 1, StrayQuote);
        }

        return cell;
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
            cell.Append(text[at]);
        }

        Report(CsvDiagnosticCodes.OpenQuote, startLine, cells.Count + 1, OpenQuote);
        return cell.ToString();
    }

    private void ReportRest()
    {
        if (at < text.Length && !EndsCell(text[at]))
        {
            Report(CsvDiagnosticCodes.AfterQuote, line, cells.Count + 1, AfterQuote);
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

    private void Report(string code, int where, int column, LocalizedText message) =>
        diagnostics.Add(new CsvDiagnostic(code, where, row, column, message));
}
