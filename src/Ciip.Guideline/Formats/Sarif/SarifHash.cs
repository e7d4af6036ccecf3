using System.Globalization;
using System.Security.Cryptography;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>SHA-256 in hexadecimal digits.</summary>
internal static class SarifHash
{
    public static string Of(byte[] bytes)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(bytes).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
