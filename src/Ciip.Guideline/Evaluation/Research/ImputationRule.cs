using Ciip.Guideline.Common;

namespace Ciip.Guideline.Research;

/// <summary>How probable it is that what nobody knows is specified or carried out. An assumption, to be reported with every result.</summary>
public sealed class ImputationRule
{
    private readonly Func<ImputedPlace, double> probability;

    private ImputationRule(string description, Func<ImputedPlace, double> probability)
    {
        Description = Require.Text(description);
        this.probability = probability;
    }

    /// <summary>Everything unknown is there. Every draw is the same, and near to "at most".</summary>
    public static ImputationRule Everything { get; } = new("everything", static _ => 1);

    /// <summary>Nothing unknown is there, or only in part where it is addressed. Every draw is the same, and near to "at least".</summary>
    public static ImputationRule Nothing { get; } = new("nothing", static _ => 0);

    /// <summary>What the rule is called in a report.</summary>
    public string Description { get; }

    /// <summary>Everything unknown is there with one probability, each by itself.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside of that range.</exception>
    public static ImputationRule Chance(double probability) => new(FormattableString.Invariant($"chance {Checked(probability)}"), _ => probability);

    /// <summary>A custom rule.</summary>
    /// <param name="description">What it is called in a report.</param>
    /// <param name="probability">
    /// The probability for a place, from 0 to 1. It is asked once per place, before the first draw, and has to give the same answer to the same
    /// place for draws to be repeatable.
    /// </param>
    /// <exception cref="ArgumentException">The description is blank, or an argument is null.</exception>
    public static ImputationRule Of(string description, Func<ImputedPlace, double> probability) => new(description, Require.NotNull(probability));

    /// <summary>What it is called.</summary>
    public override string ToString() => Description;

    internal double ProbabilityOf(ImputedPlace place) => Checked(probability(place));

    private static double Checked(double probability) =>
        probability is >= 0 and <= 1 ? probability : throw new ArgumentOutOfRangeException(nameof(probability), probability, "Must lie between 0 and 1.");
}
