using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Reads a text into nodes. Time and memory grow linearly with the text; nesting is bounded as everywhere.</summary>
internal static class OscalParser
{
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
        OscalNode? root = null;
        try
        {
            reader.Read();
            root = OscalNode.Root(reader.TokenStartIndex, reader.TokenType);
            Read(ref reader, root, reading);
            rootIsClosed = true;
            reader.Read();
        }
        catch (JsonException exception)
        {
            var (offset, syntax) = IsBlank(utf8) ? (0, SyntaxProblems.Empty()) : SyntaxCheck.Explain(utf8, exception, rootIsClosed);
            reading.Report(offset, string.Empty, syntax);
        }

        return root;
    }

    private static void Read(ref Utf8JsonReader reader, OscalNode node, OscalReading reading)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    ReadMember(ref reader, node, reading);
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Read(ref reader, node.Element(reader.TokenStartIndex, reader.TokenType), reading);
                }

                break;
            case JsonTokenType.String:
                node.Text = TextOf(ref reader, node, reading);
                break;
            default:
                break;
        }
    }

    private static void ReadMember(ref Utf8JsonReader reader, OscalNode node, OscalReading reading)
    {
        var offset = reader.TokenStartIndex;
        var name = TextOf(ref reader, node, reading);
        reader.Read();
        var member = node.Member(name ?? string.Empty, reader.TokenStartIndex, reader.TokenType);
        if (name is not null && !node.Add(name, member))
        {
            reading.Duplicate(offset, member, name);
        }

        Read(ref reader, member, reading);
    }

    private static string? TextOf(ref Utf8JsonReader reader, OscalNode node, OscalReading reading)
    {
        if (!JsonTexts.TryGet(ref reader, out var text))
        {
            reading.LoneSurrogate(reader.TokenStartIndex, node);
        }

        return text;
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
