using System.Text;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Texts as UTF-8.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text as UTF-8. Half of a surrogate pair becomes a byte that UTF-8 does not have, so that it is reported.</summary>
    public static byte[] Of(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException exception)
        {
            return [.. Encoding.UTF8.GetBytes(text.Substring(0, exception.Index)), 0xFF];
        }
    }

    /// <summary>A text without the byte order mark it may start with.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8.Slice(3) : utf8;
}
