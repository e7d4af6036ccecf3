using System.Globalization;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What the order is worth on published documents and practice: the figures after some answers, against the order of the Guideline.</summary>
public sealed class NextQuestionFiguresTests(ITestOutputHelper output)
{
    private static readonly int[] Answers = [0, 1, 5, 10];

    [Theory]
    [InlineData(Language.English, "open-world.md")]
    [InlineData(Language.Japanese, "ja/open-world.md")]
    public void The_page_shows_the_figures(Language language, string page)
    {
        var table = Table(language);
        output.WriteLine(table);
        File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n").Should().Contain(table);
    }

    [Fact]
    public void The_order_never_leaves_a_wider_spread_than_that_of_the_Guideline()
    {
        foreach (var start in new[] { Hospital(), City() })
        {
            var (next, inOrder) = (Spreads(start, Next(start)), Spreads(start, InGuidelineOrder(start)));
            next.Zip(inOrder).Should().OnlyContain(static pair => pair.First <= pair.Second);
            next[^1].Should().BeLessThan(inOrder[^1]);
        }
    }

    private static string Table(Language language)
    {
        var (hospital, city) = (Hospital(), City());
        var columns = new[]
        {
            After(hospital, Next(hospital)), After(hospital, InGuidelineOrder(hospital)), After(city, Next(city)), After(city, InGuidelineOrder(city)),
        };
        return string.Concat(Answers.Select((answers, row) => "| " + string.Join(" | ", columns.Select(column => Figures(column[row].Report, language)).Prepend(answers.ToString(CultureInfo.InvariantCulture))) + " |\n"));
    }

    /// <summary>"At least" and "at most" of documents, and of practice where there is a self-verification.</summary>
    private static string Figures(EvaluationReport report, Language language)
    {
        var documents = Figures(report.Standards.Coverage.SpecifiedAtLeast, report.Standards.Coverage.SpecifiedAtMost, language);
        return report.Practice is { Coverage: var practice }
            ? $"{documents}{(language == Language.Japanese ? "、" : "; ")}{Figures(practice.CarriedOutAtLeast, practice.CarriedOutAtMost, language)}"
            : documents;
    }

    private static string Figures(Figure least, Figure most, Language language) => string.Format(
        CultureInfo.InvariantCulture, language == Language.Japanese ? "{2}件中{0}～{1}件" : "{0}–{1} of {2}", least.Numerator, most.Numerator, most.Denominator);

    private static List<Answering> After(Answering start, IEnumerable<OpenQuestion> questions)
    {
        List<Answering> steps = [start];
        foreach (var question in questions.Take(Answers[^1]))
        {
            steps.Add(steps[^1].WithBest(question));
        }

        return [.. Answers.Select(answers => steps[answers])];
    }

    private static List<int> Spreads(Answering start, IEnumerable<OpenQuestion> questions) => [.. After(start, questions).Select(static step => step.Spread)];

    private static IEnumerable<OpenQuestion> Next(Answering start) => start.Report.NextQuestions(Answers[^1]).Select(static next => next.Question);

    private static IEnumerable<OpenQuestion> InGuidelineOrder(Answering start) => start.Report.OpenQuestions
        .OrderBy(static question => question.About).ThenBy(static question => question.IsOfPractice).ThenBy(static question => question.Kind);

    /// <summary>An ordinance, a ministry's guideline and a hospital's rule.</summary>
    private static Answering Hospital() => Answering.Of(Sample.MedicalChain());

    /// <summary>A ministry's guideline, a city's rule, and what the city published of its audit.</summary>
    private static Answering City() => Answering.Of(
        SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("mic-lg-security-policy-guideline"), Sample.Published("ryugasaki-city-security-rule")),
        Sample.PublishedPractice("ryugasaki-city-internal-audit-2014"),
        PartialDate.Parse("2015-05-25"));
}
