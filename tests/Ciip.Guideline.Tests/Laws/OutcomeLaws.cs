using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// The outcome of a provision and the verdict of the rule that asks for it are one judgment, on both axes; figures, states and
/// matrix are functions of outcomes.
/// </summary>
internal static class OutcomeLaws
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("Outcome and verdict on documents are one judgment", static model => OneJudgment(model, isInPractice: false)),
        new("Outcome and verdict in practice are one judgment", static model => OneJudgment(model, isInPractice: true)),
        new("A place of several provisions shows the worst, and names those that are as bad", NamesTheWorst),
        new("A rule judges what it names, where it is its home", JudgesWhatItNames),
        new("Where a guard keeps a rule from asking, nothing missing is lost", NothingIsLost),
        new("A verdict and the outcome that is made of it later are one", VerdictsStay),
        new("Figures are counts of outcomes", FiguresAreCounts),
        new("Item states are functions of outcomes", ItemStatesAreFunctions),
    ];

    /// <summary>What the outcome of a provision says to a rule that asks for it.</summary>
    public static Verdict VerdictOf(EvaluationReport report, Provision provision, bool isInPractice) => isInPractice
        ? report.Practice![provision].Outcome switch
        {
            PracticeOutcome.CarriedOut => Verdict.Pass,
            PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut => Verdict.Fail,
            PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Verdict.Undetermined,
            _ => Verdict.NotApplicable,
        }
        : !report.Standards.Set[provision].IsAsked ? Verdict.NotApplicable
        : report.Standards.Set[provision].Outcome switch
        {
            StandardsOutcome.Specified => Verdict.Pass,
            StandardsOutcome.PartlySpecified or StandardsOutcome.Absent => Verdict.Fail,
            StandardsOutcome.Addressed or StandardsOutcome.NotExamined or StandardsOutcome.Contradicted => Verdict.Undetermined,
            _ => Verdict.NotApplicable,
        };

    /// <summary>Of all verdicts on a provision at its home places the worst is that of its outcome, and of its guard where it has one.</summary>
    private static IEnumerable<string> OneJudgment(RandomModel model, bool isInPractice)
    {
        foreach (var home in model.Report.HomesOf(isInPractice))
        {
            HomesGone.Add(home);
            var said = Worst(home.Places.Select(static place => place.Verdict));
            var expected = Asked(VerdictOf(model.Report, home.Provision, isInPractice), Guards.Holds(home, model.Report));
            if (said != expected && !IsPublicationKeptBack(home, said, expected))
            {
                yield return $"{home.Provision} should be {expected}, is {said} by {string.Join("; ", home.Places.Select(static place => $"{place.Verdict} [{place.Outcome}]"))}";
            }
        }
    }

    /// <summary>The publication of a document is a decision: kept back with a reason, it passes at its place.</summary>
    private static IEnumerable<string> NamesTheWorst(RandomModel model)
    {
        foreach (var outcome in model.Report.Outcomes.Where(static outcome => outcome.Judged.Count > 0 && outcome.Rule.Id is not ("STD501" or "STD601")))
        {
            var worst = Worst(outcome.Judged.Select(static judged => judged.Verdict));
            var named = outcome.Verdict is Verdict.Fail or Verdict.Undetermined ? outcome.Judged.Where(judged => judged.Verdict == worst).Select(static judged => judged.Provision).ToList() : [];
            if (outcome.Verdict != worst || !outcome.Provisions.ToHashSet().SetEquals(named))
            {
                yield return $"{outcome} names {string.Join(" ", outcome.Provisions)}, of {string.Join(" ", outcome.Judged)}";
            }
        }
    }

    /// <summary>Findings are counted by verdicts, long before their outcomes are made.</summary>
    private static IEnumerable<string> VerdictsStay(RandomModel model)
    {
        var outcomes = (OutcomeList)model.Report.Outcomes;
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Verdict != outcomes.VerdictAt(i) || (outcomes[i].Level is null) == (outcomes[i].Verdict == Verdict.Fail))
            {
                yield return $"{outcomes.VerdictAt(i)} became {outcomes[i]}";
            }
        }
    }

    private static IEnumerable<string> JudgesWhatItNames(RandomModel model) => model.Report.Outcomes
        .Where(static outcome => outcome.Verdict is Verdict.Fail or Verdict.Undetermined && !HomeRules.IsDerived(outcome))
        .SelectMany(static outcome => outcome.Provisions
            .Where(provision => HomeRules.Of(provision, outcome.Place.IsInPractice) == outcome.Rule.Id && !outcome.Judged.Any(judged => judged.Provision == provision))
            .Select(provision => $"{provision} is not judged by {outcome}"));

    private static Verdict Asked(Verdict verdict, bool? guard) =>
        guard == true || verdict == Verdict.NotApplicable ? verdict : guard == false ? Verdict.NotApplicable : Verdict.Undetermined;

    private static Verdict Worst(IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.ToHashSet();
        return all.Contains(Verdict.Fail) ? Verdict.Fail : all.Contains(Verdict.Undetermined) ? Verdict.Undetermined : all.Contains(Verdict.Pass) ? Verdict.Pass : Verdict.NotApplicable;
    }

    /// <summary>The one exception: what is asked is a decision, and one with a reason is one.</summary>
    private static bool IsPublicationKeptBack(Home home, Verdict said, Verdict expected) =>
        home.Rule == "STD501" && said == Verdict.Pass && expected == Verdict.NotApplicable;

    private static IEnumerable<string> NothingIsLost(RandomModel model)
    {
        var report = model.Report;
        var homes = report.HomesOf(isInPractice: false).Concat(report.HomesOf(isInPractice: true)).ToDictionary(static home => (home.Provision, home.IsInPractice));
        foreach (var home in homes.Values.Where(home => VerdictOf(report, home.Provision, home.IsInPractice) == Verdict.Fail))
        {
            // A follower of an example has no guard but that what it follows is asked for.
            var guard = Guards.IsFollower(home.Rule) ? true : Guards.Holds(home, report);
            if (guard == true || home.Rule == "STD003")
            {
                continue;
            }

            IReadOnlyList<RuleOutcome> guarding = home.Rule == "STD602"
                ? [.. report.Outcomes.Where(outcome => outcome.Rule.Id == "STD601" && outcome.Place.On?.Text == home.Provision.Item!.Value)]
                : [.. homes[(Guards.NeededBy(home.Rule)!, home.IsInPractice)].Places.Select(static place => place.Outcome)];
            var said = Worst(guarding.Select(static outcome => outcome.Verdict));
            var isKept = guard is null ? said == Verdict.Undetermined
                : said == Verdict.Fail ? home.Rule != "STD602" || guarding.Any(outcome => outcome.Provisions.Contains(home.Provision))
                : said == Verdict.NotApplicable;
            if (!isKept)
            {
                yield return $"{home.Provision} is missing; {string.Join("; ", guarding)}";
            }
        }
    }

    private static IEnumerable<string> FiguresAreCounts(RandomModel model)
    {
        foreach (var view in new[] { model.Report.Standards.Set, model.Report.Standards.InternalRules })
        {
            foreach (var (scope, members, figures) in ScopesOf(view))
            {
                var asked = members.Select(member => view[member]).Where(static result => result.IsAsked).ToList();
                var counted = new[]
                {
                    asked.Count(Is(StandardsOutcome.Specified)), asked.Count(Is(StandardsOutcome.PartlySpecified)), asked.Count(Is(StandardsOutcome.Addressed)),
                    asked.Count(Is(StandardsOutcome.Contradicted)), asked.Count(Is(StandardsOutcome.Absent)), asked.Count(Is(StandardsOutcome.NotExamined)),
                    asked.Count(Is(StandardsOutcome.NotAdopted)), asked.Count(Is(StandardsOutcome.NotRelevant)), members.Count - asked.Count,
                };
                var said = new[]
                {
                    figures.Specified, figures.PartlySpecified, figures.Addressed, figures.Contradicted, figures.Absent, figures.NotExamined,
                    figures.NotAdopted, figures.NotRelevant, figures.NotAsked,
                };
                if (!counted.SequenceEqual(said))
                {
                    yield return $"{view.Kind} {scope}: {string.Join(" ", said)}, counted {string.Join(" ", counted)}";
                }
            }
        }

        foreach (var (scope, members, figures) in model.Report.Practice is { } practice ? ScopesOf(practice) : [])
        {
            var asked = members.Where(PracticeAnalysis.IsAsked).Select(member => model.Report.Practice![member].Outcome)
                .Where(static outcome => outcome != PracticeOutcome.NotAsked).ToList();
            var counted = Enum.GetValues<PracticeOutcome>().Where(static outcome => outcome != PracticeOutcome.NotAsked).Select(outcome => asked.Count(one => one == outcome)).Append(members.Count - asked.Count);
            var said = new[]
            {
                figures.CarriedOut, figures.PartlyCarriedOut, figures.Planned, figures.NotCarriedOut, figures.NoOccasion, figures.NotRelevant,
                figures.NotAdopted, figures.Contradicted, figures.NotAssessed, figures.NotAsked,
            };
            if (!counted.SequenceEqual(said))
            {
                yield return $"{scope}: {string.Join(" ", said)}, counted {string.Join(" ", counted)}";
            }
        }
    }

    private static Func<StandardsResult, bool> Is(StandardsOutcome outcome) => result => result.Outcome == outcome;

    /// <summary>Each scope that has figures.</summary>
    public static IEnumerable<(string Scope, IReadOnlyList<Provision> Members, StandardsCoverage Figures)> ScopesOf(StandardsView view) =>
        Scopes(view.CoverageOf, view.CoverageOf, view.CoverageOf, view.Coverage);

    /// <summary>Each scope that has figures.</summary>
    public static IEnumerable<(string Scope, IReadOnlyList<Provision> Members, PracticeCoverage Figures)> ScopesOf(PracticeReport practice) =>
        Scopes(practice.CoverageOf, practice.CoverageOf, practice.CoverageOf, practice.Coverage);

    private static IEnumerable<(string Scope, IReadOnlyList<Provision> Members, T Figures)> Scopes<T>(
        Func<GuidelineItem, T> ofItem, Func<MeasureGroup, T> ofGroup, Func<PdcaPhase, T> ofPhase, T ofAll)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        return GuidelineItem.AllWithParts.Select(item => (item.Value, catalog.ProvisionsOf(item), ofItem(item)))
            .Concat(MeasureGroup.All.Select(group => (group.Value, catalog.ProvisionsOf(group), ofGroup(group))))
            .Concat(PdcaPhase.All.Select(phase => (phase.Value, catalog.ProvisionsOf(phase), ofPhase(phase))))
            .Append(("all", catalog.Provisions, ofAll));
    }

    private static IEnumerable<string> ItemStatesAreFunctions(RandomModel model)
    {
        foreach (var view in new[] { model.Report.Standards.Set, model.Report.Standards.InternalRules })
        {
            foreach (var item in view.Items)
            {
                var outcomes = item.Provisions.Where(static result => result.IsAsked).Select(static result => result.Outcome).ToList();
                if (outcomes.Count > 0 && item.State != StateOf(outcomes))
                {
                    yield return $"{view.Kind} {item} of {string.Join(" ", outcomes)}";
                }
            }
        }
    }

    private static ItemState StateOf(List<StandardsOutcome> outcomes) =>
        outcomes.Exists(static outcome => outcome is StandardsOutcome.Specified or StandardsOutcome.PartlySpecified or StandardsOutcome.Addressed) ? ItemState.Adopted
        : outcomes.TrueForAll(static outcome => outcome == StandardsOutcome.NotRelevant) ? ItemState.NotRelevant
        : outcomes.TrueForAll(static outcome => outcome is StandardsOutcome.NotRelevant or StandardsOutcome.NotAdopted) ? ItemState.NotAdopted
        : outcomes.Exists(static outcome => outcome is StandardsOutcome.NotExamined or StandardsOutcome.Contradicted) ? ItemState.Unknown
        : ItemState.Silent;
}
