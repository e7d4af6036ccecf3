using System.Security.Cryptography;

namespace GrcPortal.Data;

/// <summary>The SHA-256 of bytes in hexadecimal digits, as columns, tags and answers name contents.</summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
