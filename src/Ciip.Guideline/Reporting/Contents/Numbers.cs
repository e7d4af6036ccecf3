using System.Globalization;

namespace Ciip.Guideline.Reporting;

/// <summary>Numbers are written the same in every culture.</summary>
internal static class Numbers
{
    public static string Written(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
