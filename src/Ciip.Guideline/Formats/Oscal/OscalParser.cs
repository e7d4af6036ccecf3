using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Reads a text into a table. Time and memory grow linearly with the text; nesting is bounded as everywhere.</summary>
internal static class OscalParser
{
    private const int None = 0;
    private const int Root = 0;

    /// <summary>The root, or as much of it as could be read; null where nothing could.</summary>
    public static OscalNode? Parse(ReadOnlySpan<byte> utf8, OscalReading reading)
    {
        if (EncodingCheck.Find(utf8, out var problem) is { } at)
        {
            reading.Report(at, string.Empty, problem!);
            return null;
        }

        var reader = new Utf8JsonReader(utf8, JsonContract.ReaderOptions);
        var rootIsClosed = false;
        var table = new OscalTable(utf8);
        OscalNode? root = null;
        try
        {
            reader.Read();
            table.Add(Root, before: None, label: ~0, reader.TokenStartIndex);
            root = new OscalNode(table, Root);
            Read(ref reader, table, Root, reading);
            rootIsClosed = true;
            reader.Read();
        }
        catch (JsonException exception)
        {
            var (offset, syntax) = IsBlank(utf8) ? (0, SyntaxProblems.Empty()) : SyntaxCheck.Explain(utf8, exception, rootIsClosed);
            reading.Report(offset, string.Empty, syntax);
        }

        foreach (var (row, start) in table.Duplicates())
        {
            reading.Duplicate(start, new OscalNode(table, row));
        }

        return root;
    }

    private static void Read(ref Utf8JsonReader reader, OscalTable table, int row, OscalReading reading)
    {
        var before = None;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    Check(ref reader, table, row, reading);
                    var label = (int)reader.TokenStartIndex;
                    reader.Read();
                    before = table.Add(row, before, label, reader.TokenStartIndex);
                    Read(ref reader, table, before, reading);
                }

                break;
            case JsonTokenType.StartArray:
                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    before = table.Add(row, before, ~index, reader.TokenStartIndex);
                    Read(ref reader, table, before, reading);
                }

                break;
            case JsonTokenType.String:
                Check(ref reader, table, row, reading);
                break;
            default:
                break;
        }
    }

    private static void Check(ref Utf8JsonReader reader, OscalTable table, int row, OscalReading reading)
    {
        if (!JsonTexts.IsText(ref reader))
        {
            reading.LoneSurrogate(reader.TokenStartIndex, new OscalNode(table, row));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
