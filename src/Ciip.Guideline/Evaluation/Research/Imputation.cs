using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Research;

/// <summary>
/// Answers what nobody knows by chance, evaluates again, and does so many times: "at least … at most" becomes a distribution under an
/// assumption that is yours.
/// </summary>
/// <remarks>
/// <para>
/// Drawn is what was not examined or is addressed to an unknown extent in a document of the set, what further documents of a partial inventory
/// may hold, and what was not assessed in practice. Places are drawn independently of each other; in truth they hang together, so that
/// the spread is smaller than it should be.
/// </para>
/// <para>
/// Not drawn are decisions: nothing becomes not adopted or not relevant, and what is decided or contradicted stays. Where a document
/// leaves something to another one, the answer is that of the other one; outside of the set it stays unknown and counts as not specified.
/// </para>
/// </remarks>
public sealed class Imputation
{
    private readonly ImputedStandards standards;
    private readonly ImputedPractice? practice;
    private readonly PartialDate? asOf;

    private Imputation(SafetyStandardsSet set, SelfVerification? practice, PartialDate? asOf)
    {
        this.asOf = asOf;
        var context = EvaluationContext.Of(set, practice, asOf);
        Known = DrawOf(0, context);
        standards = new ImputedStandards(set, context);
        this.practice = practice is null ? null : new ImputedPractice(practice, new PracticeReport(context.Practice!));
        Places = Seq.From(standards.Places.Concat(this.practice?.Places ?? []));
    }

    /// <summary>What has to be answered, documents first: the more there is, the less a draw rests on what is known.</summary>
    public IReadOnlyList<ImputedPlace> Places { get; }

    /// <summary>The figures of what is known.</summary>
    public ImputedDraw Known { get; }

    /// <summary>Prepares the imputation of documents and, where it is given, of practice.</summary>
    /// <param name="set">The documents.</param>
    /// <param name="practice">The self-verification; null for documents alone.</param>
    /// <param name="asOf">The date that everything about time is judged at, as for <see cref="GuidelineEvaluator"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static Imputation Of(SafetyStandardsSet set, SelfVerification? practice = null, PartialDate? asOf = null) => new(Require.NotNull(set), practice, asOf);

    /// <summary>Draws, and evaluates each draw. Time grows with the draws: each costs an evaluation without rules.</summary>
    /// <param name="draws">How many draws, from 1 to 100,000.</param>
    /// <param name="seed">The seed: equal files, rule, seed and number of draws give equal draws, on every framework.</param>
    /// <param name="rule">How probable it is that something is there.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws, or a probability of the rule, lies outside of its range.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ImputationResult Run(int draws, long seed, ImputationRule rule)
    {
        Require.NotNull(rule);
        if (draws is < 1 or > 100_000)
        {
            throw new ArgumentOutOfRangeException(nameof(draws), draws, "Must lie between 1 and 100,000.");
        }

        double[] chances = [.. Places.Select(rule.ProbabilityOf)];
        var random = new SplitMix64(seed);
        var answers = new bool[chances.Length];
        var results = new ImputedDraw[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < answers.Length; i++)
            {
                answers[i] = random.NextDouble() < chances[i];
            }

            results[draw] = DrawOf(draw + 1, EvaluationContext.Of(standards.With(answers), practice?.With(answers, standards.Places.Count), asOf));
        }

        return new ImputationResult(Known, Seq.From(results), rule, seed);
    }

    private static ImputedDraw DrawOf(int number, EvaluationContext context)
    {
        var report = new StandardsReport(context.Analysis);
        return new ImputedDraw(number, report.Set.Coverage, report.InternalRules.Coverage, context.Practice is { } practice ? new PracticeReport(practice).Coverage : null);
    }
}
