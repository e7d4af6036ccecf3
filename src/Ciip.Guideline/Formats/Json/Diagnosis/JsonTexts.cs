using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Reads texts. JSON lets one hold half of a surrogate pair as an escape; .NET has no such text.</summary>
internal static class JsonTexts
{
    private const int EscapeLength = 6;

    /// <summary>The text that the reader stands on; false where it is none. No exception is made: a file can hold half a million of them.</summary>
    public static bool TryGet(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = IsText(ref reader) ? reader.GetString() : null;
        return text is not null;
    }

    /// <summary>Whether the string or name that the reader stands on is a text.</summary>
    public static bool IsText(ref Utf8JsonReader reader) => !reader.ValueIsEscaped || ArePaired(reader.ValueSpan);

    private static bool ArePaired(ReadOnlySpan<byte> escaped)
    {
        var afterHigh = false;
        for (var at = 0; at < escaped.Length;)
        {
            var unit = escaped[at] == '\\' && escaped[at + 1] == 'u' ? UnitAt(escaped, at + 2) : 0;
            var isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (afterHigh != isLow)
            {
                return false;
            }

            afterHigh = unit is >= 0xD800 and <= 0xDBFF;
            at += escaped[at] != '\\' ? 1 : escaped[at + 1] == 'u' ? EscapeLength : 2;
        }

        return !afterHigh;
    }

    private static int UnitAt(ReadOnlySpan<byte> digits, int at)
    {
        var unit = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = digits[i] | 0x20;
            unit = (unit * 16) + (digit >= 'a' ? digit - 'a' + 10 : digits[i] - '0');
        }

        return unit;
    }
}
