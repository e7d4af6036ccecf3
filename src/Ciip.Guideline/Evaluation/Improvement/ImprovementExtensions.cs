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
}
