using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Input;

/// <summary>A carry-over of the user's own: as JSON with editions of its own, or as CSV with rows to those that ship.</summary>
internal static class CarryOverFile
{
    private static readonly LocalizedText Workbook = new("This is a workbook: save its sheet as \"CSV UTF-8\".", "ワークブックである。シートを「CSV UTF-8（コンマ区切り）」で保存し直す。");

    /// <summary>Reads it; null where it cannot be read, which is then a problem.</summary>
    public static CarryOver? Read(InputReader reader, string file, Language language)
    {
        if (reader.Bytes(file) is not { } utf8)
        {
            return null;
        }

        if (utf8.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            reader.Report($"{file}(1,1): {GuidelineDiagnosticCodes.CsvEncoding} {Workbook.In(language)}");
            return null;
        }

        if (IsJson(file, utf8))
        {
            return reader.Read<CarryOver>(file, utf8);
        }

        var shipped = CarryOver.FromFourthEdition(language);
        if (GuidelineCsv.TryReadCarryOverRows(utf8, shipped.Editions, out var rows, out var diagnostics))
        {
            return OfRows(shipped.Editions, rows, Path.GetFileName(file));
        }

        reader.ReportDiagnostics(file, diagnostics);
        return null;
    }

    /// <summary>The rows as a table of their own, without what the table that ships says of itself. Editions that no row leads to are left out.</summary>
    private static CarryOver OfRows(IReadOnlyList<CarryOverEdition> editions, IReadOnlyList<CarryOverRow> rows, string name)
    {
        var named = (rows.Count == 0 ? editions.Select(static edition => edition.Id) : rows.Select(static row => row.Edition)).ToHashSet(StringComparer.Ordinal);
        return new CarryOver
        {
            Id = "rows",
            Title = name,
            Editions = [.. editions.Where(edition => named.Contains(edition.Id)).Select(edition => edition.Follows is { } before && !named.Contains(before) ? edition with { Follows = null } : edition)],
            Rows = rows,
        };
    }

    /// <summary>No heading begins with a brace; an empty file is what its name says.</summary>
    private static bool IsJson(string file, byte[] utf8)
    {
        var text = utf8.AsSpan();
        text = text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? text[3..] : text;
        var start = text.TrimStart(" \t\r\n"u8);
        return start.Length == 0 ? Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) : start[0] is (byte)'{' or (byte)'[';
    }
}
