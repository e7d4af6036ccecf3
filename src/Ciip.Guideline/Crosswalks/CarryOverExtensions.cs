using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>Carries an evaluation over to a later edition.</summary>
public static class CarryOverExtensions
{
    /// <summary>What an evaluation is worth under a later edition.</summary>
    /// <param name="report">The evaluation by the 4th edition.</param>
    /// <param name="carryOver">The table: <see cref="CarryOver.FromFourthEdition"/>, or one of your own.</param>
    /// <param name="edition">The id of the edition, of <see cref="CarryOver.Editions"/>.</param>
    /// <param name="view">Whose documents the states of the items are taken from: all of the set, unless set to the operator's own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The table has no edition of that id, or there is no such view.</exception>
    public static CarriedForward CarryForward(this EvaluationReport report, CarryOver carryOver, string edition, ViewKind view = ViewKind.Set)
    {
        Require.NotNull(report);
        Require.NotNull(edition);
        Require.Defined(view);
        return new(report, carryOver, Require.NotNull(carryOver).Editions.FirstOrDefault(one => string.Equals(one.Id, edition, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The table has no edition '{edition}'. It has: {string.Join(", ", carryOver.Editions.Select(static one => one.Id))}.", nameof(edition)), view);
    }

    /// <summary>What an evaluation is worth under each later edition of the table, in its order.</summary>
    /// <param name="report">The evaluation by the 4th edition.</param>
    /// <param name="carryOver">The table.</param>
    /// <param name="view">Whose documents the states of the items are taken from: all of the set, unless set to the operator's own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such view.</exception>
    public static IReadOnlyList<CarriedForward> CarryForward(this EvaluationReport report, CarryOver carryOver, ViewKind view = ViewKind.Set)
    {
        Require.NotNull(report);
        Require.Defined(view);
        return Seq.From(Require.NotNull(carryOver).Editions.Select(edition => new CarriedForward(report, carryOver, edition, view)));
    }
}
