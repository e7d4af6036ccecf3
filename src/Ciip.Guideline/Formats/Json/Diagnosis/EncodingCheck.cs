namespace Ciip.Guideline.Formats.Json;

/// <summary>Finds the first place where a text is not UTF-8.</summary>
internal static class EncodingCheck
{
    /// <summary>The offset of the first byte that cannot stand there, or null.</summary>
    public static int? Find(ReadOnlySpan<byte> utf8, out JsonProblem? problem)
    {
        if (IsOtherEncoding(utf8))
        {
            problem = SyntaxProblems.OtherEncoding();
            return 0;
        }

        problem = null;
        var i = 0;
        while (i < utf8.Length)
        {
            var length = SequenceLength(utf8.Slice(i));
            if (length == 0)
            {
                problem = SyntaxProblems.NotUtf8(utf8[i]);
                return i;
            }

            i += length;
        }

        return null;
    }

    /// <summary>UTF-16 and UTF-32 give themselves away: JSON starts with ASCII characters and holds no NUL.</summary>
    private static bool IsOtherEncoding(ReadOnlySpan<byte> text) =>
        text.Length > 1 && ((text[0], text[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) || text[0] == 0 || text[1] == 0);

    /// <summary>The length of the sequence at the start; 0 when there is none (RFC 3629).</summary>
    private static int SequenceLength(ReadOnlySpan<byte> text)
    {
        var lead = text[0];
        if (lead < 0x80)
        {
            return 1;
        }

        var length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || length > text.Length)
        {
            return 0;
        }

        // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
        var (least, most) = lead switch
        {
            0xE0 => (0xA0, 0xBF),
            0xED => (0x80, 0x9F),
            0xF0 => (0x90, 0xBF),
            0xF4 => (0x80, 0x8F),
            _ => (0x80, 0xBF),
        };
        if (text[1] < least || text[1] > most)
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if ((text[i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
