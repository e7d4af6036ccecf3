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
}
