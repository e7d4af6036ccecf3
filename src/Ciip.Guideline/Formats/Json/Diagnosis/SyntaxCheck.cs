using System.Text;
using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Says in our own words, in both languages, what the reader stumbled over, and where.</summary>
internal static class SyntaxCheck
{
    public static (int Offset, JsonProblem Problem) Explain(ReadOnlySpan<byte> utf8, JsonException exception, bool rootIsClosed)
    {
        var offset = OffsetOf(utf8, exception);
        if (offset >= utf8.Length || BreaksOff(utf8))
        {
            return (utf8.Length, SyntaxProblems.Truncated());
        }

        var at = (char)utf8[offset];
        if (rootIsClosed && at != '/')
        {
            return (offset, SyntaxProblems.TrailingData());
        }

        return (offset, at switch
        {
            '/' => SyntaxProblems.Comment(),
            '{' or '[' when IsTooDeep(utf8, offset) => SyntaxProblems.TooDeep(),
            '}' or ']' when FollowsComma(utf8, offset) => SyntaxProblems.TrailingComma(),
            _ => SyntaxProblems.Unexpected(CharacterAt(utf8, offset)),
        });
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8.Slice(offset).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(utf8.Length, offset + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>Whether the text could be the start of a longer one: nothing in it is wrong but its end.</summary>
    private static bool BreaksOff(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(JsonContract.ReaderOptions));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int offset)
    {
        var reader = new Utf8JsonReader(utf8.Slice(0, offset), isFinalBlock: false, new JsonReaderState(JsonContract.ReaderOptions));
        while (reader.Read())
        {
        }

        var closes = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        return reader.CurrentDepth + closes >= GuidelineJson.MaxDepth;
    }

    private static bool FollowsComma(ReadOnlySpan<byte> utf8, int offset)
    {
        do
        {
            offset--;
        }
        while (offset > 0 && utf8[offset] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
        return offset >= 0 && utf8[offset] == ',';
    }

    private static string CharacterAt(ReadOnlySpan<byte> utf8, int offset)
    {
        var bytes = utf8.Slice(offset, Math.Min(4, utf8.Length - offset)).ToArray();
        var text = Encoding.UTF8.GetString(bytes);
        return text.Substring(0, char.IsHighSurrogate(text[0]) ? 2 : 1);
    }
}
