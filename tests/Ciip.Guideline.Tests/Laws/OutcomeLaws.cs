using System.Collections.Concurrent;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// The outcome of a provision and the verdict of the rule that asks for it are one judgement, on both axes; figures, states and
/// matrix are functions of outcomes.
/// </summary>
internal static class OutcomeLaws
{
    private static int provisions;
    private static int places;
    private static readonly ConcurrentDictionary<Home, bool> Judged = new();

    public static IReadOnlyList<Law> All { get; } =
    [
        new("Outcome and verdict on documents are one judgement", static model => OneJudgement(model, Home.OnDocuments)),
        new("Outcome and verdict in practice are one judgement", static model => OneJudgement(model, Home.InPractice)),
        new("Where a guard keeps a rule from asking, nothing missing is lost", NothingIsLost),
        new("Figures are counts of outcomes", FiguresAreCounts),
        new("Item states are functions of outcomes", ItemStatesAreFunctions),
    ];

    /// <summary>How many provisions and home places the laws went through.</summary>
    public static string Gone => $"{provisions} provisions, {places} home places";

    /// <summary>The homes that no model had a place of.</summary>
    public static IEnumerable<Home> NotGone => Home.OnDocuments.Concat(Home.InPractice).Where(static home => !Judged.ContainsKey(home));

    /// <summary>What the outcome of a provision says to a rule that asks for it.</summary>
    public static Verdict VerdictOf(EvaluationReport report, Provision provision, bool isInPractice) => isInPractice
        ? report.Practice![provision].Outcome switch
        {
            PracticeOutcome.CarriedOut => Verdict.Pass,
            PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut => Verdict.Fail,
            PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Verdict.Undetermined,
            _ => Verdict.NotApplicable,
        }
        : !report.Standards.Set[provision].IsBorne ? Verdict.NotApplicable
        : report.Standards.Set[provision].Outcome switch
        {
            ProvisionOutcome.Specified => Verdict.Pass,
            ProvisionOutcome.PartlySpecified or ProvisionOutcome.Absent => Verdict.Fail,
            ProvisionOutcome.Addressed or ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted => Verdict.Undetermined,
            _ => Verdict.NotApplicable,
        };

    private static IEnumerable<string> OneJudgement(RandomModel model, IReadOnlyList<Home> homes)
    {
        foreach (var home in homes)
        {
            var shown = home.PlacesIn(model.Report);
            if (shown.Count == 0)
            {
                continue;
            }

            Judged[home] = true;
            Interlocked.Add(ref provisions, home.Provisions.Count);
            Interlocked.Add(ref places, shown.Count);
            var holds = Guards.Holds(home, model.Report);
            var expected = home.Provisions.Select(provision => Asked(VerdictOf(model.Report, provision, home.IsInPractice), holds)).ToList();
            var broken = shown.Count == 1 || home.Provisions.Count == 1
                ? OfWhole(home, expected, shown, isNamed: holds == true && home.Provisions.Count > 1)
                : OfRecords(home, expected, shown);
            foreach (var one in broken)
            {
                yield return $"{one} by {home.Rule} at {string.Join(", ", shown.Select(static outcome => $"[{outcome}: {string.Join(" ", outcome.Provisions)}]"))}";
            }
        }
    }

    /// <summary>One place, or one provision: the worst is shown, and exactly those are named that are as bad.</summary>
    private static IEnumerable<string> OfWhole(Home home, List<Verdict> expected, IReadOnlyList<RuleOutcome> shown, bool isNamed)
    {
        var (said, worst) = (Worst(shown.Select(static outcome => outcome.Verdict)), Worst(expected));
        if (said != worst && !IsPublicationKeptBack(home, said, worst))
        {
            yield return $"{string.Join(" ", home.Provisions)} should be {worst}, is {said}";
        }
        else if (isNamed && said is Verdict.Fail or Verdict.Undetermined)
        {
            var named = home.Provisions.Where((_, index) => expected[index] == worst).ToList();
            if (!shown[0].Provisions.ToHashSet().SetEquals(named))
            {
                yield return $"should name {string.Join(" ", named)}";
            }
        }
    }

    /// <summary>Several provisions at several places: what is missing is named where it is missing, what is unknown where nothing is missing.</summary>
    private static IEnumerable<string> OfRecords(Home home, List<Verdict> expected, IReadOnlyList<RuleOutcome> shown)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            var provision = home.Provisions[i];
            var isMissing = shown.Any(outcome => outcome.Verdict == Verdict.Fail && outcome.Provisions.Contains(provision));
            var isUnknown = shown.Any(outcome => outcome.Verdict == Verdict.Undetermined && outcome.Provisions.Contains(provision));
            var holds = expected[i] switch
            {
                Verdict.Fail => isMissing,
                Verdict.Undetermined => !isMissing && (isUnknown || shown.Any(static outcome => outcome.Verdict == Verdict.Fail)),
                _ => !isMissing && !isUnknown,
            };
            if (!holds)
            {
                yield return $"{provision} should be {expected[i]}";
            }
        }
    }

    private static Verdict Asked(Verdict verdict, bool? guard) =>
        guard == true || verdict == Verdict.NotApplicable ? verdict : guard == false ? Verdict.NotApplicable : Verdict.Undetermined;

    private static Verdict Worst(IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.ToHashSet();
        return all.Contains(Verdict.Fail) ? Verdict.Fail : all.Contains(Verdict.Undetermined) ? Verdict.Undetermined : all.Contains(Verdict.Pass) ? Verdict.Pass : Verdict.NotApplicable;
    }

    /// <summary>The one exception: what is asked is a decision, and one with a reason is one.</summary>
    private static bool IsPublicationKeptBack(Home home, Verdict said, Verdict worst) =>
        home.Rule == "STD501" && said == Verdict.Pass && worst == Verdict.NotApplicable;

    private static IEnumerable<string> NothingIsLost(RandomModel model)
    {
        var report = model.Report;
        foreach (var home in Home.OnDocuments.Concat(model.Practice is null ? [] : Home.InPractice))
        {
            var guard = Guards.IsFollower(home.Rule) ? true : Guards.Holds(home, report);
            if (guard == true || home.PlacesIn(report).Count == 0 || home.Rule == "STD003")
            {
                continue;
            }

            foreach (var missing in home.Provisions.Where(provision => VerdictOf(report, provision, home.IsInPractice) == Verdict.Fail))
            {
                var guarding = home.Rule == "STD602"
                    ? [.. report.Outcomes.Where(outcome => outcome.Rule.Id == "STD601" && outcome.Place.On?.Text == Guards.ItemOf(home).Value)]
                    : Home.OnDocuments.Concat(Home.InPractice).Single(one => one.IsInPractice == home.IsInPractice && one.Provisions.Contains(Guards.NeededBy(home.Rule)!)).PlacesIn(report);
                var said = Worst(guarding.Select(static outcome => outcome.Verdict));
                var isKept = guard is null ? said == Verdict.Undetermined
                    : said == Verdict.Fail ? home.Rule != "STD602" || guarding.Any(outcome => outcome.Provisions.Contains(missing))
                    : said == Verdict.NotApplicable;
                if (!isKept)
                {
                    yield return $"{missing} is missing; {string.Join("; ", guarding)}";
                }
            }
        }
    }

    private static IEnumerable<string> FiguresAreCounts(RandomModel model)
    {
        foreach (var view in new[] { model.Report.Standards.Set, model.Report.Standards.Own })
        {
            foreach (var (scope, members, figures) in ScopesOf(view))
            {
                var asked = members.Select(member => view[member]).Where(static result => result.IsBorne && result.Outcome != ProvisionOutcome.NotAsked).ToList();
                var counted = new[]
                {
                    asked.Count(Is(ProvisionOutcome.Specified)), asked.Count(Is(ProvisionOutcome.PartlySpecified)), asked.Count(Is(ProvisionOutcome.Addressed)),
                    asked.Count(Is(ProvisionOutcome.Contradicted)), asked.Count(Is(ProvisionOutcome.Absent)), asked.Count(Is(ProvisionOutcome.NotExamined)),
                    asked.Count(Is(ProvisionOutcome.NotAdopted)), asked.Count(Is(ProvisionOutcome.NotRelevant)), members.Count - asked.Count,
                };
                var said = new[]
                {
                    figures.Specified, figures.PartlySpecified, figures.Addressed, figures.Contradicted, figures.Absent, figures.NotExamined,
                    figures.NotAdopted, figures.NotRelevant, figures.NotBorne,
                };
                if (!counted.SequenceEqual(said))
                {
                    yield return $"{view.Kind} {scope}: {string.Join(" ", said)}, counted {string.Join(" ", counted)}";
                }
            }
        }

        foreach (var (scope, members, figures) in model.Report.Practice is { } practice ? ScopesOf(practice) : [])
        {
            var asked = members.Where(Evaluation.PracticeAnalysis.IsAsked).Select(member => model.Report.Practice![member].Outcome)
                .Where(static outcome => outcome != PracticeOutcome.NotAsked).ToList();
            var counted = Enum.GetValues<PracticeOutcome>().Where(static outcome => outcome != PracticeOutcome.NotAsked).Select(outcome => asked.Count(one => one == outcome)).Append(members.Count - asked.Count);
            var said = new[]
            {
                figures.CarriedOut, figures.PartlyCarriedOut, figures.Planned, figures.NotCarriedOut, figures.NoOccasion, figures.NotRelevant,
                figures.NotAdopted, figures.Contradicted, figures.NotAssessed, figures.NotBorne,
            };
            if (!counted.SequenceEqual(said))
            {
                yield return $"{scope}: {string.Join(" ", said)}, counted {string.Join(" ", counted)}";
            }
        }
    }

    private static Func<ProvisionResult, bool> Is(ProvisionOutcome outcome) => result => result.Outcome == outcome;

    /// <summary>Each scope that has figures.</summary>
    public static IEnumerable<(string Scope, IReadOnlyList<Provision> Members, Coverage Figures)> ScopesOf(StandardsView view)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        return GuidelineItem.AllWithParts.Select(item => (item.Value, catalog.ProvisionsOf(item), view.CoverageOf(item)))
            .Concat(MeasureGroup.All.Select(group => (group.Value, catalog.ProvisionsOf(group), view.CoverageOf(group))))
            .Concat(PdcaPhase.All.Select(phase => (phase.Value, catalog.ProvisionsOf(phase), view.CoverageOf(phase))))
            .Append(("all", catalog.Provisions, view.Coverage));
    }

    /// <summary>Each scope that has figures.</summary>
    public static IEnumerable<(string Scope, IReadOnlyList<Provision> Members, PracticeCoverage Figures)> ScopesOf(PracticeReport practice)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        return GuidelineItem.AllWithParts.Select(item => (item.Value, catalog.ProvisionsOf(item), practice.CoverageOf(item)))
            .Concat(MeasureGroup.All.Select(group => (group.Value, catalog.ProvisionsOf(group), practice.CoverageOf(group))))
            .Concat(PdcaPhase.All.Select(phase => (phase.Value, catalog.ProvisionsOf(phase), practice.CoverageOf(phase))))
            .Append(("all", catalog.Provisions, practice.Coverage));
    }

    private static IEnumerable<string> ItemStatesAreFunctions(RandomModel model)
    {
        foreach (var view in new[] { model.Report.Standards.Set, model.Report.Standards.Own })
        {
            foreach (var item in view.Items)
            {
                var outcomes = item.Provisions.Where(static result => result.IsBorne && result.Outcome != ProvisionOutcome.NotAsked).Select(static result => result.Outcome).ToList();
                if (outcomes.Count > 0 && item.State != StateOf(outcomes))
                {
                    yield return $"{view.Kind} {item} of {string.Join(" ", outcomes)}";
                }
            }
        }
    }

    private static ItemState StateOf(List<ProvisionOutcome> outcomes) =>
        outcomes.Exists(static outcome => outcome is ProvisionOutcome.Specified or ProvisionOutcome.PartlySpecified or ProvisionOutcome.Addressed) ? ItemState.Adopted
        : outcomes.TrueForAll(static outcome => outcome == ProvisionOutcome.NotRelevant) ? ItemState.NotRelevant
        : outcomes.TrueForAll(static outcome => outcome is ProvisionOutcome.NotRelevant or ProvisionOutcome.NotAdopted) ? ItemState.NotAdopted
        : outcomes.Exists(static outcome => outcome is ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted) ? ItemState.Unknown
        : ItemState.Silent;
}
