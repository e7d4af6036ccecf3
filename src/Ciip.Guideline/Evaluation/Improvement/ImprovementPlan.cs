using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What closes the findings of a report, item by item, in an order in which prerequisites come first.</summary>
/// <example>
/// <code>
/// var plan = report.Plan(ImprovementVoice.Operator);
/// foreach (var entry in plan.Entries)
///     Console.WriteLine($"{entry}: {string.Join(" or ", entry.Ways)}");
/// </code>
/// </example>
public sealed class ImprovementPlan
{
    internal ImprovementPlan(
        ImprovementOptions options, IReadOnlyList<ImprovementEntry> entries, IReadOnlyList<OpenQuestion> readFirst, IReadOnlyList<IReadOnlyList<GuidelineItem>> circles)
    {
        Options = options;
        Entries = entries;
        ReadFirst = readFirst;
        Circles = circles;
    }

    /// <summary>What was asked for.</summary>
    public ImprovementOptions Options { get; }

    /// <summary>The entries, in the order in which to take them.</summary>
    public IReadOnlyList<ImprovementEntry> Entries { get; }

    /// <summary>What is not known yet: to be read or asked before anything is planned for it. Never mixed with what is open.</summary>
    public IReadOnlyList<OpenQuestion> ReadFirst { get; }

    /// <summary>
    /// The circles that the user's own orders make and the plan meets, each whole, in the Guideline's order: items of which
    /// nothing is open are named too. The entries of a circle are kept together; the text's own orders make none.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<GuidelineItem>> Circles { get; }

    /// <summary>
    /// The entries on the side of documents as drafts, by the document that suggests itself for each, in text order: what has no document yet comes last.
    /// </summary>
    public IReadOnlyList<DocumentDraft> Drafts => field ??= Seq.From(Entries.Where(static entry => entry.Axis == ImprovementAxis.Documents)
        .OrderBy(static entry => entry.About).GroupBy(static entry => entry.SuggestedDocument).OrderBy(static group => group.Key is null)
        .Select(static group => new DocumentDraft(group.Key, Seq.From(group))));

    /// <summary>The entry of an item or section on one side; null where nothing is open there.</summary>
    /// <param name="about">The item, or for chapter I the section.</param>
    /// <param name="axis">The side.</param>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="axis"/> is not a member of <see cref="ImprovementAxis"/>.</exception>
    public ImprovementEntry? Find(GuidelineId about, ImprovementAxis axis)
    {
        Require.NotNull(about);
        Require.Defined(axis);
        return Entries.FirstOrDefault(entry => entry.About == about && entry.Axis == axis);
    }

    /// <summary>How much there is to do and to read first, in one line of English.</summary>
    public override string ToString() => $"{Entries.Count} to close; {Counted.Of(ReadFirst.Count, "question")} to read first";
}
