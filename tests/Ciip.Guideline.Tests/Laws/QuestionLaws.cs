using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>The next questions: what they are said to narrow, settle and change is what answering them does.</summary>
internal static class QuestionLaws
{
    private const int Asked = 4;

    /// <summary>
    /// The provisions of documents that an answer about others can settle too: what chapter II says for seven provisions of chapter I, what is
    /// judged over all measures (<c>II.6.a</c>, four classes of countermeasures).
    /// </summary>
    private static readonly HashSet<string> SettledByOthers = new(
        ["I.2.f", "I.3.a", "I.3.b", "I.3.c", "I.3.d", "I.3.e", "I.3.f", "II.6.a", "I.2.i", "I.2.j", "I.2.k", "I.2.l"], StringComparer.Ordinal);

    public static IReadOnlyList<Law> All { get; } =
    [
        new("What a next question narrows and settles is what answering it does", static model => HasNoDocument(model) ? [] : Narrows(model)),
        new("What an answer to a question would change is what it changes", static model => HasNoDocument(model) ? [] : Changes(model)),
        new("Other questions of the same number never narrow more than the bound allows", static model => HasNoDocument(model) ? [] : NoneNarrowsMore(model)),
        new("How outcomes count adds up to the figures", Counts),
    ];

    /// <summary>The first document of a set that is said to be complete and has none makes everything known, whatever is asked about it.</summary>
    private static bool HasNoDocument(RandomModel model) => model.Standards is { Inventory: Inventory.Complete, Documents.Count: 0 };

    private static IEnumerable<string> Narrows(RandomModel model)
    {
        var now = Of(model);
        foreach (var next in model.Report.NextQuestions(Asked))
        {
            var before = now;
            now = now.WithBest(next.Question);
            foreach (var provision in next.Narrows)
            {
                if (!before.IsOpen(provision, next.Question.IsOfPractice) && !SettledByOthers.Contains(provision.Id))
                {
                    yield return $"{next}: {provision.Id} was settled before";
                }

                if (now.IsOpen(provision, next.Question.IsOfPractice))
                {
                    yield return $"{next}: {provision.Id} is still open";
                }
            }

            if (before.Spread - now.Spread < next.Narrows.Count(provision => before.IsOpen(provision, next.Question.IsOfPractice)))
            {
                yield return $"{next}: {before.Spread} -> {now.Spread}";
            }

            var undetermined = now.Report.Outcomes.Where(static outcome => outcome.Verdict == Verdict.Undetermined).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
            foreach (var outcome in next.Outcomes.Where(outcome => undetermined.Contains(KeyOf(outcome))))
            {
                yield return $"{next}: {outcome} is still undetermined";
            }

            foreach (var cell in next.Cells.Where(cell => now.Report.Gaps!.Set.Find(cell.Provision)?.State == GapState.Undetermined))
            {
                yield return $"{next}: {cell} is still undetermined";
            }

            if (next.SettlesStep && now.Report.OpenQuestions.Any(question => question.About == next.About && question.IsOfPractice == next.Question.IsOfPractice))
            {
                yield return $"{next}: something is open there";
            }
        }
    }

    private static IEnumerable<string> Changes(RandomModel model)
    {
        var questions = model.Report.NextQuestions(int.MaxValue);
        if (questions.Count == 0)
        {
            yield break;
        }

        var next = model.Report.NextQuestions(1, new Chance(model.Seed + 4).Pick(questions).Axis)[0];
        var asked = new Chance(model.Seed + 5).Pick(questions).Question;
        foreach (var question in new[] { next.Question, asked }.Distinct())
        {
            foreach (var answer in model.Report.NextQuestions(int.MaxValue).Single(one => one.Question == question).Answers)
            {
                var after = Of(model).With(question, answer);
                var plain = question.Provisions.Where(provision => IsPlain(provision, question, model)).ToList();
                var settled = plain.Count(provision => !after.IsOpen(provision, question.IsOfPractice));
                if (plain.Count == question.Provisions.Count ? settled != answer.Settled : settled > answer.Settled)
                {
                    yield return $"{question}: {answer} settles {answer.Settled}, and settled {settled}";
                }

                if (plain.Count == question.Provisions.Count && Figures(model.Report, after.Report, question) is var figures && figures != (answer.AtLeast, answer.AtMost))
                {
                    yield return $"{question}: {answer}, and it was {figures}";
                }

                if (question == next.Question && question.Provisions.Count(provision => !after.IsOpen(provision, question.IsOfPractice)) < next.NarrowsAtLeast)
                {
                    yield return $"{question}: narrows at least {next.NarrowsAtLeast}, and {answer} did not";
                }
            }
        }
    }

    private static IEnumerable<string> NoneNarrowsMore(RandomModel model)
    {
        var questions = model.Report.OpenQuestions;
        var chosen = model.Report.NextQuestions(Math.Min(Asked, questions.Count));
        if (chosen.Count == 0)
        {
            yield break;
        }

        // A question that is the only one about a provision, and settles it: where all are, nothing is lost by going one by one.
        var all = model.Report.NextQuestions(questions.Count);
        var settledByOne = all.SelectMany(static next => next.Narrows.Select(provision => (next.Axis, provision))).ToHashSet();
        var areIndependent = questions.SelectMany(static question => question.Provisions.Select(provision => (question.IsOfPractice, provision))).GroupBy(static one => one).All(static same => !same.Skip(1).Any());
        var bound = areIndependent ? 1 : 1 - Math.Pow(1 - (1.0 / chosen.Count), chosen.Count);
        var before = Of(model);
        var narrowed = before.Spread - chosen.Aggregate(before, static (now, next) => now.WithBest(next.Question)).Spread;
        var notCounted = before.Spread - settledByOne.Count(one => before.IsOpen(one.provision, one.Axis == ImprovementAxis.Practice)) + SettledByOthers.Count;
        var chance = new Chance(model.Seed + 6);
        for (var order = 0; order < 2; order++)
        {
            var others = questions.Select(question => (question, Rank: chance.Next(1_000_000))).OrderBy(static one => one.Rank).Take(chosen.Count).Select(static one => one.question).ToList();
            var other = before.Spread - others.Aggregate(before, static (now, question) => now.WithBest(question)).Spread;
            if (narrowed < bound * (other - notCounted) - 1e-9)
            {
                yield return $"{narrowed} against {other} by {string.Join("; ", others)}";
            }
        }
    }

    private static IEnumerable<string> Counts(RandomModel model)
    {
        var view = model.Report.Standards.Set;
        var documents = view.Provisions.Where(static result => result.IsAsked).Select(static result => Counting.Of(result.Outcome, result.IsProvisional)).ToList();
        if ((documents.Count(static one => one.IsInLeast), documents.Count(static one => one.IsInMost), documents.Count(static one => one.IsInDenominator))
            != (view.Coverage.SpecifiedAtLeast.Numerator, view.Coverage.SpecifiedAtMost.Numerator, view.Coverage.SpecifiedAtMost.Denominator))
        {
            yield return view.ToString();
        }

        if (model.Report.Practice is not { } practice)
        {
            yield break;
        }

        var analysis = model.Report.Context.Practice!;
        var carriedOut = practice.Provisions.Select(result => Counting.Of(result.Outcome, analysis.IsTakenOver(result.Provision) || analysis.IsProvisional(result.Provision))).ToList();
        if ((carriedOut.Count(static one => one.IsInLeast), carriedOut.Count(static one => one.IsInMost), carriedOut.Count(static one => one.IsInDenominator))
            != (practice.Coverage.CarriedOutAtLeast.Numerator, practice.Coverage.CarriedOutAtMost.Numerator, practice.Coverage.CarriedOutAtMost.Denominator))
        {
            yield return practice.ToString();
        }
    }

    /// <summary>What its own provisions make of the figures over all of them.</summary>
    private static (Figure AtLeast, Figure AtMost) Figures(EvaluationReport before, EvaluationReport after, OpenQuestion question)
    {
        var (least, most) = IntervalOf(before, question.Provisions, question.IsOfPractice);
        var (leastAfter, mostAfter) = IntervalOf(after, question.Provisions, question.IsOfPractice);
        var (allLeast, allMost) = IntervalOf(before, GuidelineCatalog.FourthEdition.Provisions, question.IsOfPractice);
        return (With(allLeast, least, leastAfter), With(allMost, most, mostAfter));

        static Figure With(Figure all, Figure was, Figure becomes) =>
            new(all.Numerator - was.Numerator + becomes.Numerator, all.Denominator - was.Denominator + becomes.Denominator);
    }

    private static (Figure AtLeast, Figure AtMost) IntervalOf(EvaluationReport report, IReadOnlyList<Provision> provisions, bool isOfPractice)
    {
        if (isOfPractice)
        {
            var carriedOut = report.Practice!.CoverageOf(provisions);
            return (carriedOut.CarriedOutAtLeast, carriedOut.CarriedOutAtMost);
        }

        var specified = report.Standards.CoverageOf(provisions);
        return (specified.SpecifiedAtLeast, specified.SpecifiedAtMost);
    }

    /// <summary>What follows from claims alone, none of which leads to the answer from another document, or from a status alone.</summary>
    private static bool IsPlain(Provision provision, OpenQuestion question, RandomModel model) =>
        Outcomes.IsPlain(provision) && (question.IsOfPractice
            ? BorneDemands.BearerOf(provision) is null
            : !SettledByOthers.Contains(provision.Id)
                && model.Report.Standards.Set[provision].Claims.All(static claim => claim.Value != ClaimValue.SpecifiedElsewhere));

    private static Answering Of(RandomModel model) => Answering.Of(model.Standards, model.Practice, model.AsOf);

    private static string KeyOf(RuleOutcome outcome) => $"{outcome.Rule.Id} {outcome.Place.Key}";
}
