namespace Ciip.Guideline.Semantics;

/// <summary>Item states and figures of one view, through the report.</summary>
internal sealed class FigureCheck(OutcomeOracle oracle)
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    /// <summary>Of each measure the state by the specification.</summary>
    public Func<GuidelineItem, ItemState> StatesOf(Judged[] judged) => item => oracle.StateOf(OutcomeCheck.BitsOf(item, judged));

    public void Check(StandardsView view, Judged[] judged, bool isCounted, Differences differences)
    {
        foreach (var item in GuidelineItem.All)
        {
            var bits = OutcomeCheck.BitsOf(item, judged);
            var state = oracle.StateOf(bits);
            differences.Same("item states", state, view[item].State, $"{view.Kind} {item.Value}");
            differences.Same("extents", state == ItemState.Adopted ? oracle.ExtentOf(bits) : null, view[item].Extent, $"{view.Kind} {item.Value}");
            Figures(view.CoverageOf(item), Catalog.ProvisionsOf(item).Select(provision => judged[provision.Index]), isCounted, item.Value, differences);
        }

        Figures(view.Coverage, judged, isCounted: false, "all", differences);
        var decided = PdcaMeasure.All.Select(measure => oracle.StateOf(OutcomeCheck.BitsOf(measure.Item, judged))).ToArray();
        differences.Same("measures decided", decided.Count(static state => state is ItemState.Adopted or ItemState.NotAdopted or ItemState.NotRelevant), view.MeasuresDecided.Numerator, $"{view.Kind.ToString()}");
        differences.Same("measures unknown", decided.Count(static state => state == ItemState.Unknown), view.MeasuresUnknown, $"{view.Kind.ToString()}");
    }

    private void Figures(StandardsCoverage library, IEnumerable<Judged> judged, bool isCounted, string where, Differences differences)
    {
        var all = judged as Judged[] ?? [.. judged];
        var (low, high, asked) = (0, 0, 0);
        foreach (var one in all)
        {
            var share = oracle.ShareOf(one);
            (low, high, asked) = (low + share.Low, high + share.High, asked + share.Asked);
        }

        differences.Same("figures of documents", (low, high, asked), NumbersOf(library.SpecifiedAtLeast, library.SpecifiedAtMost), $"{where}");
        if (isCounted)
        {
            differences.Same("figures of documents, counted", OutcomeOracle.Count(all), (low, high, asked), $"{where}");
        }
    }

    /// <summary>"At least" and "at most", where they have one denominator.</summary>
    public static (int Low, int High, int Asked) NumbersOf(Figure atLeast, Figure atMost) =>
        (atLeast.Numerator, atMost.Numerator, atLeast.Denominator == atMost.Denominator ? atMost.Denominator : -1);
}
