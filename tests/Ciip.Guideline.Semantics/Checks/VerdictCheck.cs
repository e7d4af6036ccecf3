namespace Ciip.Guideline.Semantics;

/// <summary>The verdict on each provision, by what must hold before it is demanded.</summary>
internal sealed class VerdictCheck
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private readonly Memo<(Judged, GuardState), Verdict> verdicts = new();
    private readonly Memo<(Judged, bool), GuardState> guards = new();

    public void Check(OutcomeTable table, Judged[] judged, Func<GuidelineItem, ItemState> states, Differences differences)
    {
        foreach (var provision in Catalog.Provisions)
        {
            var library = Guard.Of(table, provision);
            // Whether a class is asked for rests on fields.
            var guard = ClassesInView.IsOfClass(provision) ? library.State : GuardOf(library, provision, judged, states);
            differences.Same("guards", guard, library.State, $"{table.Kind} {provision.Id}");
            var verdict = verdicts.Get((judged[provision.Index], guard), static key => Enum.Parse<Verdict>(Terms.NameOf(
                global::Judgment.__default.VerdictOf(key.Item1.ToOracle(), Terms.Guards[(int)key.Item2]))));
            differences.Same("verdicts", verdict, Verdicts.Of(table, provision), $"{table.Kind} {provision.Id}");
        }
    }

    private GuardState GuardOf(Guard library, Provision provision, Judged[] judged, Func<GuidelineItem, ItemState> states) =>
        library.Measure is { } measure ? IndexOf(Items.__default.GuardOfMeasure(OutcomeOracle.ToOracle(states(measure))))
        : library.Needed is not { } needed ? GuardState.Holds
        : guards.Get((judged[needed.Index], IsExample(needed, provision)), static key => IndexOf(
            key.Item2 ? global::Judgment.__default.FollowedBy(key.Item1.ToOracle()) : global::Judgment.__default.GuardOf(key.Item1.ToOracle())));

    private static GuardState IndexOf(global::Judgment._IGuard guard) => (GuardState)Terms.IndexOf(Terms.Guards, guard);

    /// <summary>An example is asked for unless what it exemplifies is not.</summary>
    private static bool IsExample(Provision needed, Provision provision) =>
        needed == Provisions.Scope.InvolvedConstituents || provision.Section.StartsWith("II.3(", StringComparison.Ordinal);
}
