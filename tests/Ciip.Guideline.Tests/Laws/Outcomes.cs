namespace Ciip.Guideline.Tests.Laws;

/// <summary>What a report says of every provision, to hold against another.</summary>
internal static class Outcomes
{
    /// <summary>The provisions whose outcome is a fold of its own, over records, documents or measures (16 of them at most).</summary>
    private static readonly HashSet<string> Folded = new(["II.2.e", "II.2.f", "II.3.b", "II.5.a", "II.6.a", "I.2.i", "I.2.j", "I.2.k", "I.2.l"], StringComparer.Ordinal);

    /// <summary>Whether what several documents claim of it is combined by voice and tier alone.</summary>
    public static bool IsPlain(Provision provision) =>
        !Folded.Contains(provision.Id) && !GuidelineCatalog.FourthEdition.Alternatives.Any(group => group.Members.Contains(provision));

    /// <summary>Every outcome whose value differs: axis or view, provision, before and after.</summary>
    public static IEnumerable<OutcomeDiffers> Differences(EvaluationReport before, EvaluationReport after) =>
        OnDocuments(before.Standards.Set, after.Standards.Set).Concat(OnDocuments(before.Standards.InternalRules, after.Standards.InternalRules)).Concat(InPractice(before, after));

    /// <summary>The same, each group of alternatives as the one unit it is: its representative may be another member afterwards.</summary>
    public static IEnumerable<OutcomeDiffers> DifferencesOfUnits(EvaluationReport before, EvaluationReport after) =>
        Differences(before, after)
            .GroupBy(static one => (one.Of, Unit: GuidelineCatalog.FourthEdition.GroupOf(one.Provision)?.Members[0] ?? one.Provision))
            .Select(static unit => unit.Aggregate(static (one, other) => one.Before == "NotAsked" ? one with { Provision = other.Provision, Before = other.Before } : one with { After = other.After }))
            .Where(static one => one.Before != one.After);

    public static IEnumerable<OutcomeDiffers> OnDocuments(StandardsView before, StandardsView after) =>
        before.Provisions.Zip(after.Provisions)
            .Where(static pair => pair.First.Outcome != pair.Second.Outcome)
            .Select(pair => new OutcomeDiffers(before.Kind.ToString(), pair.First.Provision, pair.First.Outcome.ToString(), pair.Second.Outcome.ToString()));

    public static IEnumerable<OutcomeDiffers> InPractice(EvaluationReport before, EvaluationReport after) =>
        before.Practice is not { } earlier || after.Practice is not { } later ? [] :
        earlier.Provisions.Zip(later.Provisions)
            .Where(static pair => pair.First.Outcome != pair.Second.Outcome)
            .Select(static pair => new OutcomeDiffers("practice", pair.First.Provision, pair.First.Outcome.ToString(), pair.Second.Outcome.ToString()));

    /// <summary>The figures in one text.</summary>
    public static string Figures(EvaluationReport report) =>
        string.Join("\n", new[] { report.Standards.Set, report.Standards.InternalRules }.SelectMany(static view => OutcomeLaws.ScopesOf(view)).Select(static scope => $"{scope.Scope} {scope.Figures}")
            .Concat(report.Practice is { } practice ? OutcomeLaws.ScopesOf(practice).Select(static scope => $"{scope.Scope} {scope.Figures}") : []));

    /// <summary>
    /// The provisions that are asked of one model and not of the other, because somebody else is spoken for: no law says anything of
    /// what such a change does to them.
    /// </summary>
    public static IReadOnlyCollection<Provision> BorneByOne(RandomModel before, RandomModel after) => before.Standards is null || after.Standards is null ? [] :
        [.. GuidelineCatalog.FourthEdition.Provisions.Where(provision => IsBorne(before, provision) != IsBorne(after, provision))];

    /// <summary>A group of alternatives is asked of who bears it, by one of its members.</summary>
    private static bool IsBorne(RandomModel model, Provision provision) =>
        (GuidelineCatalog.FourthEdition.GroupOf(provision)?.Members ?? [provision]).Any(member => model.Report.Standards.Set[member].IsAsked);
}
