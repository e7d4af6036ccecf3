using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What closes the findings of a report, item by item, in an order in which no prerequisite stands behind what needs it.</summary>
public sealed class ImprovementPlan
{
    internal ImprovementPlan(
        PlanOptions options, IReadOnlyList<ImprovementEntry> entries, IReadOnlyList<OpenQuestion> readFirst, IReadOnlyList<IReadOnlyList<GuidelineItem>> circles)
    {
        Options = options;
        Entries = entries;
        ReadFirst = readFirst;
        Circles = circles;
    }

    /// <summary>What was asked for.</summary>
    public PlanOptions Options { get; }

    /// <summary>The entries, in the order in which to take them.</summary>
    public IReadOnlyList<ImprovementEntry> Entries { get; }

    /// <summary>What nobody can tell yet: to be read or asked before anything is planned for it. Never mixed with what is open.</summary>
    public IReadOnlyList<OpenQuestion> ReadFirst { get; }

    /// <summary>
    /// Items that the user's own orders lead in a circle. Their entries stand together, in the Guideline's order; empty where
    /// there is none, and the text's own orders make none.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<GuidelineItem>> Circles { get; }

    /// <summary>The entry of an item or section on one side; null where nothing is open there.</summary>
    /// <param name="about">The item, or for chapter I the section.</param>
    /// <param name="axis">The side.</param>
    public ImprovementEntry? Find(GuidelineId about, PlanAxis axis) =>
        Entries.FirstOrDefault(entry => entry.About == Require.NotNull(about) && entry.Axis == axis);
}
