using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>The controls of another framework that findings and entries of a plan have to do with.</summary>
public static class CrosswalkExtensions
{
    /// <summary>The ids of the controls of the provisions that a finding names, or where it names none, of the place it is at; each once.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<string> ControlsOf(this Crosswalk crosswalk, Finding finding)
    {
        Require.NotNull(crosswalk);
        return Require.NotNull(finding).Missing.Count == 0 && finding.Place.On is { } on
            ? crosswalk.ControlsOf(on)
            : crosswalk.ControlsOf(finding.Missing.Select(static provision => (GuidelineId)provision));
    }

    /// <summary>The ids of the controls of the open provisions of an entry, each once.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<string> ControlsOf(this Crosswalk crosswalk, ImprovementEntry entry)
    {
        Require.NotNull(crosswalk);
        return crosswalk.ControlsOf(Require.NotNull(entry).Open.Select(static provision => (GuidelineId)provision));
    }
}
