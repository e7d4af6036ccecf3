namespace Ciip.Guideline.Formats;

/// <summary>That a rule was set aside, or had another level, at a place, in a <see cref="ReportFile"/>.</summary>
public sealed record ReportedOverride
{
    /// <summary>The section, item or provision it held for, with all below; null where it held for one place alone.</summary>
    public GuidelineId? On { get; init; }

    /// <summary>The one place it held for; null where it held for an item, section or provision wherever it shows.</summary>
    public ReportedPlace? Place { get; init; }

    /// <summary>The level of findings there; null where the rule was set aside there.</summary>
    public FindingLevel? Level { get; init; }
}
