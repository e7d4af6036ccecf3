namespace GrcPortal.Api;

/// <summary>What changed from one run to a later one.</summary>
/// <param name="Before">The earlier run.</param>
/// <param name="After">The later run.</param>
/// <param name="IsComparable">Whether both rest on the same rules; otherwise those that differ are left out.</param>
/// <param name="GateIsClosed">Whether something got worse, or cannot be told any more.</param>
/// <param name="Counts">How many places are in which state.</param>
/// <param name="NotCompared">The ids of the rules that differ.</param>
/// <param name="Specified">How many provisions the documents specify at least.</param>
/// <param name="CarriedOut">How many are carried out at least; null where a run read no self-verification.</param>
/// <param name="Changes">Where the changes are, place by place.</param>
internal sealed record ComparisonView(
    RunView Before, RunView After, bool IsComparable, bool GateIsClosed, IReadOnlyList<ChangeCount> Counts, IReadOnlyList<string> NotCompared, FiguresView Specified, FiguresView? CarriedOut, string Changes)
{
    public static ComparisonView Of(RunView before, RunView after, ReportComparison comparison) => new(
        before,
        after,
        comparison.IsComparable,
        comparison.Gate().IsClosed,
        [.. comparison.Changes.GroupBy(static one => one.State).OrderBy(static group => group.Key).Select(static group => new ChangeCount(group.Key, group.Count()))],
        [.. comparison.NotCompared.Select(static one => one.Id)],
        FiguresView.Of(comparison.SpecifiedInSet)!,
        FiguresView.Of(comparison.CarriedOut),
        $"{after.Links.Self}/comparison/changes?with={before.Id}");
}

/// <summary>How many places are in a state.</summary>
/// <param name="State">What became of them.</param>
/// <param name="Count">How many.</param>
internal sealed record ChangeCount(ChangeState State, int Count);

/// <summary>A figure in both runs.</summary>
/// <param name="Before">In the earlier one.</param>
/// <param name="After">In the later one.</param>
internal sealed record FiguresView(FigureView Before, FigureView After)
{
    public static FiguresView? Of(FigureChange? change) => change is null ? null : new(FigureView.Of(change.Before), FigureView.Of(change.After));
}

/// <summary>How many of how many.</summary>
/// <param name="Numerator">How many.</param>
/// <param name="Denominator">Of how many.</param>
internal sealed record FigureView(int Numerator, int Denominator)
{
    public static FigureView Of(Figure figure) => new(figure.Numerator, figure.Denominator);
}

/// <summary>One place of one rule in both runs.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Level">The level of the finding, or the one it would have.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Place">About what.</param>
/// <param name="Before">The verdict in the earlier run; null where the place was not there.</param>
/// <param name="After">The verdict in the later run; null where the place is gone.</param>
/// <param name="Message">What the later run says of it, else the earlier one.</param>
/// <param name="RuleLink">Where the rule is.</param>
internal sealed record ChangeView(ChangeState State, FindingLevel Level, string Rule, PlaceView Place, Verdict? Before, Verdict? After, LocalizedText Message, string RuleLink)
{
    public static ChangeView Of(OutcomeChange change) => new(
        change.State, change.Level, change.Rule.Id, PlaceView.Of(change.Place), change.Before?.Verdict, change.After?.Verdict, (change.After ?? change.Before)!.Message.Text, ApiLinks.Rule(change.Rule.Id));
}
