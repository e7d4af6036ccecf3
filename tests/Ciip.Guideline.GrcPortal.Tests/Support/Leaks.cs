using System.Text.RegularExpressions;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>What an answer says that is nobody's outside: how the program is made, where it stands, what it is connected to.</summary>
internal static partial class Leaks
{
    public static IEnumerable<string> In(string text) => Pattern().Matches(text).Select(static one => one.Value);

    [GeneratedRegex(@"\n\s+at [A-Z]\w+\.|System\.\w+Exception|Npgsql|SqliteException|Microsoft\.(EntityFrameworkCore|AspNetCore|Data)\.|Data Source=|Password=|root:x:0|GrcPortal\.\w+\.\w+\(|\.cshtml|portal\.db|/ciip-portal-|duplicate key|UNIQUE constraint", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
