using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>From the cultures of .NET to the languages of the library.</summary>
/// <example>
/// <code>
/// using System.Globalization;
///
/// var language = Languages.FromCulture(CultureInfo.CurrentUICulture);
/// Console.WriteLine(GuidelineItem.ItBcp.Title.In(language));
/// </code>
/// </example>
public static class Languages
{
    /// <summary>
    /// The language for readers of a culture: Japanese for Japanese, whatever the region; English for all others, the invariant culture among them.
    /// The library itself never looks at the culture of the thread: pass <c>CultureInfo.CurrentUICulture</c>, in a web application the request's.
    /// </summary>
    /// <param name="culture">The culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static Language FromCulture(CultureInfo culture) =>
        string.Equals(Require.NotNull(culture).TwoLetterISOLanguageName, "ja", StringComparison.Ordinal) ? Language.Japanese : Language.English;
}
