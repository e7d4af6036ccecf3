using System.Security.Cryptography;

namespace PortfolioOrleans.Grains;

/// <summary>What an operator handed in at one time.</summary>
/// <param name="Sha256">The hash of its line, in hexadecimal.</param>
/// <param name="Line">The line, packed.</param>
[GenerateSerializer]
[Immutable]
[Alias("ciip.version")]
internal sealed record SubjectVersion([property: Id(0)] string Sha256, [property: Id(1)] byte[] Line)
{
    /// <summary>The version of a line.</summary>
    /// <param name="line">The line.</param>
    public static SubjectVersion Of(byte[] line) => new(Convert.ToHexStringLower(SHA256.HashData(line)), Packed.Of(line));
}
