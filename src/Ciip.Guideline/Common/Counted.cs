using System.Globalization;

namespace Ciip.Guideline.Common;

/// <summary>Numbers of things, in English: one document, two documents.</summary>
internal static class Counted
{
    public static string Of(int count, string one) => count == 1 ? "1 " + one : count.ToString(CultureInfo.InvariantCulture) + " " + one + "s";
}
