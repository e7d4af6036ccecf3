using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>Plans of what a report found.</summary>
public static class ImprovementExtensions
{
    /// <summary>What closes the findings: the improvement plan.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What to plan for; null plans for the operator itself, down to suggestions, on both sides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ImprovementPlan Plan(this EvaluationReport report, ImprovementOptions? options = null) =>
        new ImprovementBuilder(Require.NotNull(report), options ?? new ImprovementOptions()).Build();

    /// <summary>The same for one voice: the operator itself, a ministry, or a group.</summary>
    /// <param name="report">The report.</param>
    /// <param name="voice">For whom it is made.</param>
    /// <param name="level">The level from which on a finding is taken up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="voice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a member of <see cref="FindingLevel"/>.</exception>
    public static ImprovementPlan Plan(this EvaluationReport report, ImprovementVoice voice, FindingLevel level = FindingLevel.Suggestion) =>
        report.Plan(new ImprovementOptions { Voice = Require.NotNull(voice), Level = Require.Defined(level) });

    /// <summary>A clause for all that documents may lay down on an item, to paste into any of them: in Markdown, with blanks, and in our own words. Lines end with LF.</summary>
    /// <param name="item">The item or the part of one.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string Skeleton(this GuidelineItem item, Language language) => ClauseSkeleton.Of(
        Require.NotNull(item),
        Seq.From(GuidelineCatalog.FourthEdition.ProvisionsOf(item).Where(static one => one.Axis is ProvisionAxis.Documents or ProvisionAxis.Both)),
        after: null,
        Require.Defined(language));
}
