using System.Globalization;
using System.Text;

namespace PortfolioOrleans.Grains;

/// <summary>
/// Which part of a sector an operator belongs to. A sector of thousands is kept in parts, so that noting one operator rewrites a short list, and so that all silos
/// fold at the same time.
/// </summary>
/// <param name="Part">The part, from 0.</param>
/// <param name="Sector">The sector; empty for those that state none.</param>
internal readonly record struct SectorKey(int Part, string Sector)
{
    /// <summary>How many parts a sector has. It must not change while there is something stored.</summary>
    public const int Parts = 16;

    /// <summary>The part that an operator belongs to; keys of operators are hashes, whose last digit is as good as any.</summary>
    public static SectorKey Of(string sector, string operatorKey) => new(Convert.ToInt32(operatorKey[^1..], 16) % Parts, sector);

    public static SectorKey Parse(string key)
    {
        var end = key.IndexOf('|', StringComparison.Ordinal);
        return new(int.Parse(key.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture), Encoding.UTF8.GetString(Convert.FromHexString(key.AsSpan(end + 1))));
    }

    /// <summary>The key of the grain. In hexadecimal, because names of sectors are the users' own; "s" first, so that no key is taken for a number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"s{Part}|{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Sector))}");
}
