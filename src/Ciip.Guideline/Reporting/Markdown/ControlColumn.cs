using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>The column of another framework's ids, where the reader asked for a crosswalk.</summary>
internal static class ControlColumn
{
    public static IEnumerable<LocalizedText> Title(Crosswalk? crosswalk) => crosswalk is null ? [] : [crosswalk.Heading()];

    public static IEnumerable<string> Text(IReadOnlyList<string>? controls) => controls is null ? [] : [string.Join(", ", controls)];
}
