using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>
/// Whether anything withheld is determined by what is shown: it is not, where another portfolio, which differs in what is withheld alone, has the same output.
/// Each number withheld has to be another one in one of them.
/// </summary>
internal sealed class AlternativesAttack(RandomPortfolio portfolio, SummaryGrouping by, int minimum, Func<RandomPortfolio, object> output)
{
    private const int Attempts = 400;

    /// <summary>How many other portfolios with the same output were made.</summary>
    public int Alternatives { get; private set; }

    /// <summary>How many numbers are withheld.</summary>
    public int Cells { get; private set; }

    /// <summary>The numbers that are the same in all of them: they are recovered.</summary>
    public IReadOnlyList<string> Determined(int seed)
    {
        var publication = portfolio.Summary().ForPublication(by, minimum).Publication!;
        var made = new AlternativePortfolios(portfolio, publication, new Random(seed));
        var open = WithheldCells.Of(portfolio, publication);
        Cells = open.Count;
        if (Cells == 0)
        {
            return [];
        }

        var shown = output(portfolio);
        var first = new Dictionary<string, int>(open, StringComparer.Ordinal);
        for (var attempt = 0; attempt < Attempts && open.Count > 0; attempt++)
        {
            var other = made.Next(attempt);
            var cells = WithheldCells.Of(other, publication);
            var differ = open.Keys.Where(cell => !cells.TryGetValue(cell, out var count) || count != first[cell]).ToList();
            if (differ.Count > 0 && output(other).Equals(shown))
            {
                Alternatives++;
                differ.ForEach(cell => open.Remove(cell));
            }
        }

        return [.. open.Keys];
    }
}
