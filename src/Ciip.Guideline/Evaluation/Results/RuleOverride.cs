namespace Ciip.Guideline;

/// <summary>That a rule is set aside, or has another level, at a place. Of several that fit, the nearest to the place counts.</summary>
public sealed record RuleOverride
{
    internal RuleOverride(GuidelineId on, FindingLevel? level)
    {
        On = on;
        Level = level;
    }

    internal RuleOverride(Place place, FindingLevel? level)
    {
        Place = place;
        Level = level;
    }

    /// <summary>The section, item or provision it holds for, and all below; null where it holds for one place alone.</summary>
    public GuidelineId? On { get; }

    /// <summary>The one place it holds for; null where it holds for an item, section or provision wherever it shows.</summary>
    public Place? Place { get; }

    /// <summary>The level of findings there; null where the rule is set aside there.</summary>
    public FindingLevel? Level { get; }

    /// <summary>What it holds for, in one text.</summary>
    internal string Key => On is { } on ? "at=" + on.Text : Place!.Key;

    /// <summary>The nearer, the higher: one place, then provisions and parts before what they stand in.</summary>
    internal int Nearness => On is { } on ? on.Order : int.MaxValue;

    /// <summary>Whether it holds for a place.</summary>
    internal bool HoldsFor(Place place)
    {
        if (On is not { } wanted)
        {
            return Place!.Equals(place);
        }

        if (wanted.Provision is not null || place.On is null)
        {
            return place.On == wanted;
        }

        Section? section = place.On.Section;
        while (section is not null && section != wanted.Section)
        {
            section = section.Parent;
        }

        return section is not null;
    }

    /// <summary>Where, and the level or that it is set aside.</summary>
    public override string ToString() => $"{On?.Text ?? Place!.ToString()}: {Level?.ToString() ?? "set aside"}";
}
