using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What to ask next.</summary>
public static class NextQuestionExtensions
{
    /// <summary>
    /// Of all open questions those whose answers narrow "at least … at most" most, each beyond what those before it narrow; of equal ones
    /// first what settles most outcomes of rules, cells of the gap matrix and steps of the plan, then in the order of the Guideline.
    /// </summary>
    /// <remarks>
    /// Where no two questions are about the same provisions, no other choice of as many questions can narrow more. Where an item was not read
    /// in several documents, at least 1 - 1/e of the most that is possible is narrowed, 63 percent, because each question is the best one after
    /// those before it. What takes several answers to settle counts in none of them, and up to 12 provisions may be settled on top, by answers
    /// about others: those of chapter I that chapter II answers, and what is judged over all measures.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="count">At most how many; 0 or more.</param>
    /// <param name="axis">The side to ask about; null for both.</param>
    /// <returns>The questions in the order in which to ask them; fewer where fewer are open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 0, or <paramref name="axis"/> is not a member of <see cref="ImprovementAxis"/>.</exception>
    public static IReadOnlyList<NextQuestion> NextQuestions(this EvaluationReport report, int count, ImprovementAxis? axis = null)
    {
        Require.NotNull(report);
        Require.AtLeast(0, count);
        if (axis is { } side)
        {
            Require.Defined(side, nameof(axis));
        }

        return NextQuestionFinder.Find(report, count, axis);
    }
}
