using System.Globalization;

namespace Ciip.Guideline.Formats;

/// <summary>Something that keeps a CSV file from being read: what, and in which cell.</summary>
public sealed class CsvDiagnostic
{
    private readonly LocalizedText message;

    internal CsvDiagnostic(string code, int line, int row, int column, LocalizedText message)
    {
        Code = code;
        Line = line;
        Row = row;
        Column = column;
        this.message = message;
    }

    /// <summary>The stable code, one of <see cref="CsvDiagnosticCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The line of the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The row a spreadsheet shows, from 1; 0 where the file could not be split into rows.</summary>
    public int Row { get; }

    /// <summary>The column a spreadsheet shows, from 1; 0 where the file could not be split into rows.</summary>
    public int Column { get; }

    /// <summary>What is wrong, in English.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>What is wrong, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string MessageIn(Language language) => message.In(language);

    /// <summary>Line, row, column, code and message, in English.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "line {0}, row {1}, column {2}: {3} {4}", Line, Row, Column, Code, Message);
}
