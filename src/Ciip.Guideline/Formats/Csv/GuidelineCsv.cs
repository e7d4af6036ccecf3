using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Csv;

namespace Ciip.Guideline.Formats;

/// <summary>Writes and reads CSV files (RFC 4180) that spreadsheets open with Japanese text intact.</summary>
/// <remarks>
/// <para>
/// Written: UTF-8 with a byte order mark, without which spreadsheets take it for another encoding; records end in CR LF, also
/// the last; line breaks within a cell stay. Equal tables give equal bytes.
/// </para>
/// <para>
/// A cell that a spreadsheet would run as a formula is written with an apostrophe in front: one that starts with <c>=</c>,
/// <c>+</c>, <c>-</c>, <c>@</c> or their full-width forms, also behind white space, or with a tab or a line break. That is
/// what OWASP advises, and other programs see the apostrophe. <see cref="TryRead"/> takes it away again.
/// </para>
/// </remarks>
public static class GuidelineCsv
{
    /// <summary>Writes a table: the headings, then the rows.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static byte[] ToCsv(this GuidelineTable table) => ToCsv(Require.NotNull(table).Rows.Prepend(table.Headings));

    /// <summary>Writes records of any kind. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    /// <param name="records">The records, the headings among them.</param>
    /// <exception cref="ArgumentException">A record is null or without a cell, or a cell is null.</exception>
    public static byte[] ToCsv(IEnumerable<IEnumerable<string>> records) => CsvText.Of(Require.NotNull(records));

    /// <summary>Reads a file without throwing at its content: a table as written here, or as spreadsheets save it.</summary>
    /// <param name="utf8">The file: UTF-8 with or without a byte order mark, or UTF-16 with one. Other encodings are refused.</param>
    /// <param name="records">
    /// The records, the headings first, each with the cells it has, be they fewer or more than the headings; lines without
    /// anything are left out. Null when there is any diagnostic.
    /// </param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    /// <remarks>
    /// Cells are separated by comma, semicolon (as spreadsheets write where the comma stands in numbers) or tab: by what stands in
    /// most records, or what a first line <c>sep=;</c> says. A record has at most 16,384 cells, as many as a spreadsheet has
    /// columns. Records end in CR LF, LF or CR. Time and memory grow linearly with the file.
    /// </remarks>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out IReadOnlyList<CsvRecord>? records, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null)
    {
        var problems = new CsvProblems(options);
        var read = CsvEncoding.TryDecode(utf8, problems) is { } text ? new CsvParser(text, problems).Records().ToList() : [];
        records = problems.Count == 0 ? Seq.From(read) : null;
        diagnostics = problems.InOrder();
        return records is not null;
    }

    /// <summary>
    /// Reads the rows of a crosswalk, as <see cref="GuidelineTables.MappingTable(Crosswalk)"/> writes them, with or without a language: columns by name or
    /// by heading in either language, in any order; relations and confidences as words of either language or as tokens. Rows and
    /// columns that are blank throughout say nothing.
    /// </summary>
    /// <param name="utf8">The file: UTF-8 with or without a byte order mark, or UTF-16 with one.</param>
    /// <param name="mappings">The rows; null when there is any diagnostic.</param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryReadMappings(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out IReadOnlyList<CrosswalkMapping>? mappings, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null)
    {
        mappings = Read(utf8, MappingReader.Read, out diagnostics, options);
        return mappings is not null;
    }

    /// <summary>
    /// Reads the rows of a carry-over, as <see cref="GuidelineTables.CarryOverTable(CarryOver)"/> writes them, with or without a language: columns by name
    /// or by heading in either language, in any order; words of either language or tokens; themes and sources one a line. Rows and columns that are
    /// blank throughout say nothing. Each row goes through the checks of a JSON file: it leads to one of the editions, states what its relation
    /// needs and no more, and is the only one of its source for the edition.
    /// </summary>
    /// <param name="utf8">The file: UTF-8 with or without a byte order mark, or UTF-16 with one.</param>
    /// <param name="editions">The editions that rows can lead to: those of the carry-over that they are for.</param>
    /// <param name="rows">The rows; null when there is any diagnostic.</param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    /// <remarks>What was written comes back, but white space around texts, and line breaks within a theme or a source, which become spaces.</remarks>
    /// <exception cref="ArgumentException"><paramref name="editions"/> is null, or one of them is.</exception>
    public static bool TryReadCarryOverRows(
        ReadOnlySpan<byte> utf8, IEnumerable<CarryOverEdition> editions, [NotNullWhen(true)] out IReadOnlyList<CarryOverRow>? rows, out IReadOnlyList<GuidelineDiagnostic> diagnostics,
        ReadOptions? options = null)
    {
        var known = Seq.From(Require.NotNull(editions));
        rows = Read(utf8, (parser, problems) => CarryOverReader.Read(parser, problems, known), out diagnostics, options);
        return rows is not null;
    }

    /// <summary>What the cells say is of interest only where the file can be taken apart into cells.</summary>
    private static IReadOnlyList<T>? Read<T>(
        ReadOnlySpan<byte> utf8, Func<CsvParser, CsvProblems, IReadOnlyList<T>> read, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options)
    {
        var (ofFile, ofCells) = (new CsvProblems(options), new CsvProblems(options));
        var rows = CsvEncoding.TryDecode(utf8, ofFile) is { } text ? read(new CsvParser(text, ofFile), ofCells) : [];
        diagnostics = (ofFile.Count > 0 ? ofFile : ofCells).InOrder();
        return ofFile.Count + ofCells.Count == 0 ? Seq.From(rows) : null;
    }
}
