using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;
using Ciip.Guideline.Serialization.Csv;

namespace Ciip.Guideline;

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
    /// <param name="utf8">The file, in UTF-8, with or without a byte order mark. Other encodings are refused.</param>
    /// <param name="records">
    /// The records, the headings first, all with as many cells as these: a shorter record is filled up with empty cells, and
    /// lines without anything are left out. Null when there is any diagnostic.
    /// </param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    /// <remarks>
    /// Cells are separated by what the first record has most of: comma, semicolon (as spreadsheets write where the comma stands
    /// in numbers) or tab. Records end in CR LF, LF or CR. Time and memory grow linearly with the file.
    /// </remarks>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out IReadOnlyList<CsvRecord>? records, out IReadOnlyList<CsvDiagnostic> diagnostics, ReadOptions? options = null)
    {
        var found = new List<CsvDiagnostic>();
        var read = CsvEncoding.TryDecode(utf8, found) is { } text ? new CsvParser(text, found).Read() : [];
        records = found.Count == 0 ? Seq.From(read) : null;
        diagnostics = CsvLimit.Of(found, options);
        return records is not null;
    }

    /// <summary>
    /// Reads the rows of a crosswalk, as <see cref="GuidelineTables.Table(Crosswalk, Language)"/> writes them: columns by name or
    /// by heading in either language, in any order; relations and confidences as words of either language or as tokens.
    /// </summary>
    /// <param name="utf8">The file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="mappings">The rows; null when there is any diagnostic.</param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryReadMappings(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out IReadOnlyList<CrosswalkMapping>? mappings, out IReadOnlyList<CsvDiagnostic> diagnostics, ReadOptions? options = null)
    {
        if (!TryRead(utf8, out var records, out diagnostics, options))
        {
            mappings = null;
            return false;
        }

        var found = new List<CsvDiagnostic>();
        var read = MappingReader.Read(records, found);
        mappings = found.Count == 0 ? Seq.From(read) : null;
        diagnostics = CsvLimit.Of([.. found.OrderBy(static one => one.Row).ThenBy(static one => one.Column)], options);
        return mappings is not null;
    }
}
