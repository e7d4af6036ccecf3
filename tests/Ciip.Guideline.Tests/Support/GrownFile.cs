using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Tests.Support;

/// <summary>A file of 4 MB that says one thing again and again.</summary>
internal static class GrownFile
{
    /// <summary>What reading such a file may cost, however it is wrong.</summary>
    public const long MostBytes = 50_000_000;

    private const int Size = 4 * 1024 * 1024;

    /// <summary>In the part that is repeated, # is its number.</summary>
    public static byte[] Of(string head, string body, string tail)
    {
        var text = new StringBuilder(head, Size + 100);
        for (var i = 0; text.Length < Size; i++)
        {
            text.Append(body.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return Encoding.UTF8.GetBytes(text.Append(tail).ToString());
    }
}
