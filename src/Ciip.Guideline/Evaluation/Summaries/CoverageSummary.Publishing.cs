using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <content>Withholding small groups.</content>
public sealed partial record CoverageSummary
{
    /// <summary>
    /// A table by groups in which no group is too small to be shown: see <see cref="SummaryPublication"/> for what is withheld, and what is not promised. It holds
    /// nothing about other groups than those asked for, and cannot be merged any more.
    /// </summary>
    /// <param name="by">What the groups are.</param>
    /// <param name="minimumGroup">
    /// The least number of subjects a group is shown with: 3 or more, or 1, which withholds nothing. 2 would protect nobody: a group withheld could only be of one.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a value of <see cref="SummaryGrouping"/>, or <paramref name="minimumGroup"/> is less than 1, or 2.</exception>
    /// <exception cref="InvalidOperationException">Something is withheld in it already.</exception>
    public CoverageSummary ForPublication(SummaryGrouping by, int minimumGroup)
    {
        Require.Defined(by);
        if (minimumGroup is < 1 or 2)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumGroup), minimumGroup, "Must be 1, which withholds nothing, or 3 or more.");
        }

        return Publication is not null
            ? throw new InvalidOperationException("Something is withheld in it already: publish the complete summary.")
            : by switch
            {
                SummaryGrouping.Sector => SummaryPublisher.BySector(this, minimumGroup),
                SummaryGrouping.Tier => SummaryPublisher.ByTier(this, minimumGroup),
                _ => SummaryPublisher.Together(this, minimumGroup),
            };
    }
}
