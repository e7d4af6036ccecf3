using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// Writes characters beyond the Basic Multilingual Plane, as Japanese names have them (𠮷), as they are. System.Text.Json has
/// no encoder that does.
/// </summary>
internal static class SurrogatePairs
{
    private const int EscapeLength = 6;

    /// <summary>Replaces escaped pairs in JSON that System.Text.Json wrote.</summary>
    public static byte[] Unescape(byte[] json)
    {
        if (json.AsSpan().IndexOf("\\uD"u8) < 0)
        {
            return json;
        }

        var plain = new byte[json.Length];
        var length = 0;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                plain[length++] = json[i];
            }
            else if (CodeUnitAt(json, i) is { } high && CodeUnitAt(json, i + EscapeLength) is { } low && char.IsSurrogatePair(high, low))
            {
                var pair = new[] { high, low };
                length += Encoding.UTF8.GetBytes(pair, 0, pair.Length, plain, length);
                i += (2 * EscapeLength) - 1;
            }
            else
            {
                // Two at once, so that an escaped backslash does not start an escape.
                plain[length++] = json[i++];
                plain[length++] = json[i];
            }
        }

        Array.Resize(ref plain, length);
        return plain;
    }

    /// <summary>The code unit of an escape such as <c>\uD842</c>; null where there is none.</summary>
    private static char? CodeUnitAt(byte[] json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(
            Encoding.ASCII.GetString(json, at + 2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
