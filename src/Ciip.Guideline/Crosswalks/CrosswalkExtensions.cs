using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>The controls of another framework that findings, rows of the matrix and entries of a plan have to do with.</summary>
public static class CrosswalkExtensions
{
    /// <summary>What stands above the ids in tables and reports: the framework, and whose mapping it is where that is stated.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException"><paramref name="crosswalk"/> is null.</exception>
    public static LocalizedText Heading(this Crosswalk crosswalk)
    {
        var framework = string.IsNullOrWhiteSpace(Require.NotNull(crosswalk).Framework) ? new LocalizedText("Control", "管理策") : new(crosswalk.Framework, crosswalk.Framework);
        return string.IsNullOrWhiteSpace(crosswalk.Author)
            ? framework
            : new($"{framework.English} (mapping: {crosswalk.Author})", $"{framework.Japanese}（対応付け：{crosswalk.Author}）");
    }

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

    /// <summary>The ids of the controls of the item of a row and of its provisions, each once: first those that hold for all of the item.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="row">The row of the matrix.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<string> ControlsOf(this Crosswalk crosswalk, MatrixRow row)
    {
        Require.NotNull(crosswalk);
        var item = Require.NotNull(row).Item;
        return crosswalk.ControlsOf(GuidelineCatalog.FourthEdition.ProvisionsOf(item).Select(static provision => (GuidelineId)provision).Prepend(item));
    }
}
