namespace Ciip.Guideline.Serialization.Rows;

/// <summary>The column that shows the ids of another framework beside those of the Guideline.</summary>
internal static class ControlColumn
{
    private const string Name = "Controls";

    /// <summary>The column, with a cell per element.</summary>
    public static (TableColumn Column, IEnumerable<string> Cells) Of<T>(Crosswalk crosswalk, IEnumerable<T> elements, Func<T, IEnumerable<GuidelineId>> idsOf) => (
        new TableColumn(Name, new LocalizedText(crosswalk.Framework, crosswalk.Framework)),
        elements.Select(element => RowText.Joined(crosswalk.ControlsOf(idsOf(element)))));

    /// <summary>What a finding is about: what it misses, else the place it is at.</summary>
    public static IEnumerable<GuidelineId> IdsOf(Finding finding) =>
        finding.Missing.Count > 0 ? finding.Missing.Select(static provision => (GuidelineId)provision)
        : finding.Place.On is { } on ? [on]
        : [];

    /// <summary>What an entry of a plan is about: its open provisions.</summary>
    public static IEnumerable<GuidelineId> IdsOf(ImprovementEntry entry) => entry.Open.Select(static provision => (GuidelineId)provision);
}
