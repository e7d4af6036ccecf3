using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>UUIDs that follow from a name (RFC 9562, version 5): the same content has the same id in every export.</summary>
internal static class NameBasedUuid
{
    /// <summary>The namespace that the RFC gives to URLs.</summary>
    public const string OfUrls = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

    private static readonly string Ours = Of(OfUrls, Encoding.UTF8.GetBytes(OscalNames.Namespace));

    /// <summary>The id of something of ours. Each part counts by its length, so that no two lists of parts run together.</summary>
    public static string Of(params string[] parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts)
        {
            name.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        }

        return Of(Ours, Encoding.UTF8.GetBytes(name.ToString()));
    }

    /// <summary>The id of a name in a namespace.</summary>
    public static string Of(string namespaceId, byte[] name)
    {
        var bytes = new byte[16 + name.Length];
        for (var i = 0; i < 16; i++)
        {
            bytes[i] = byte.Parse(namespaceId.Replace("-", string.Empty).Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        name.CopyTo(bytes, 16);
#pragma warning disable CA5350, CA1850 // Version 5 is SHA-1 by definition; nothing is kept secret or proved by it.
        using var sha1 = SHA1.Create();
        var hash = sha1.ComputeHash(bytes);
#pragma warning restore CA5350, CA1850
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var text = new StringBuilder(36);
        for (var i = 0; i < 16; i++)
        {
            text.Append(i is 4 or 6 or 8 or 10 ? "-" : string.Empty).Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
