using System.Globalization;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Every number of a report stands in the row of what it counts, below the header of what it counts it as.</summary>
public sealed class HtmlFiguresTests
{
    private static readonly Dictionary<string, (LocalizedText Head, Func<StandardsCoverage, int> Count)> InDocuments = new()
    {
        [nameof(StandardsCoverage.SpecifiedAtLeast)] = (Words.AtLeast, coverage => coverage.SpecifiedAtLeast.Numerator),
        [nameof(StandardsCoverage.SpecifiedAtMost)] = (Words.AtMost, coverage => coverage.SpecifiedAtMost.Numerator),
        ["Denominator"] = (Words.OutOf, coverage => coverage.SpecifiedAtMost.Denominator),
        [nameof(StandardsCoverage.Specified)] = (Label(StandardsOutcome.Specified), coverage => coverage.Specified),
        [nameof(StandardsCoverage.PartlySpecified)] = (Label(StandardsOutcome.PartlySpecified), coverage => coverage.PartlySpecified),
        [nameof(StandardsCoverage.Addressed)] = (Label(StandardsOutcome.Addressed), coverage => coverage.Addressed),
        [nameof(StandardsCoverage.Contradicted)] = (Label(StandardsOutcome.Contradicted), coverage => coverage.Contradicted),
        [nameof(StandardsCoverage.Absent)] = (Label(StandardsOutcome.Absent), coverage => coverage.Absent),
        [nameof(StandardsCoverage.NotExamined)] = (Label(StandardsOutcome.NotExamined), coverage => coverage.NotExamined),
        [nameof(StandardsCoverage.NotAdopted)] = (Label(StandardsOutcome.NotAdopted), coverage => coverage.NotAdopted),
        [nameof(StandardsCoverage.NotRelevant)] = (Label(StandardsOutcome.NotRelevant), coverage => coverage.NotRelevant),
        [nameof(StandardsCoverage.NotAsked)] = (Words.NotAsked, coverage => coverage.NotAsked),
        [nameof(StandardsCoverage.DealtWith)] = (Words.DealtWith, coverage => coverage.DealtWith.Numerator),
        [nameof(StandardsCoverage.Examined)] = (Words.LookedAt, coverage => coverage.Examined.Numerator),
    };

    private static readonly Dictionary<string, (LocalizedText Head, Func<PracticeCoverage, int> Count)> InPractice = new()
    {
        [nameof(PracticeCoverage.CarriedOutAtLeast)] = (Words.AtLeast, coverage => coverage.CarriedOutAtLeast.Numerator),
        [nameof(PracticeCoverage.CarriedOutAtMost)] = (Words.AtMost, coverage => coverage.CarriedOutAtMost.Numerator),
        ["Denominator"] = (Words.OutOf, coverage => coverage.CarriedOutAtMost.Denominator),
        [nameof(PracticeCoverage.CarriedOut)] = (Label(PracticeOutcome.CarriedOut), coverage => coverage.CarriedOut),
        [nameof(PracticeCoverage.PartlyCarriedOut)] = (Label(PracticeOutcome.PartlyCarriedOut), coverage => coverage.PartlyCarriedOut),
        [nameof(PracticeCoverage.Planned)] = (Label(PracticeOutcome.Planned), coverage => coverage.Planned),
        [nameof(PracticeCoverage.NotCarriedOut)] = (Label(PracticeOutcome.NotCarriedOut), coverage => coverage.NotCarriedOut),
        [nameof(PracticeCoverage.Contradicted)] = (Label(PracticeOutcome.Contradicted), coverage => coverage.Contradicted),
        [nameof(PracticeCoverage.NotAssessed)] = (Label(PracticeOutcome.NotAssessed), coverage => coverage.NotAssessed),
        [nameof(PracticeCoverage.NoOccasion)] = (Label(PracticeOutcome.NoOccasion), coverage => coverage.NoOccasion),
        [nameof(PracticeCoverage.NotRelevant)] = (Label(PracticeOutcome.NotRelevant), coverage => coverage.NotRelevant),
        [nameof(PracticeCoverage.NotAdopted)] = (Label(PracticeOutcome.NotAdopted), coverage => coverage.NotAdopted),
        [nameof(PracticeCoverage.NotAsked)] = (Label(PracticeOutcome.NotAsked), coverage => coverage.NotAsked),
        [nameof(PracticeCoverage.WithEvidence)] = (Words.WithEvidence, coverage => coverage.WithEvidence),
        [nameof(PracticeCoverage.Evidenced)] = (Words.WithEvidence, coverage => coverage.Evidenced.Numerator),
        [nameof(PracticeCoverage.Assessed)] = (Words.LookedAt, coverage => coverage.Assessed.Numerator),
    };

    /// <summary>The three are part of "at most", and each provision they count says so in the correspondence table.</summary>
    private static readonly string[] PartOfAtMost =
        [nameof(StandardsCoverage.ProvisionalPartlySpecified), nameof(StandardsCoverage.ProvisionalNotAdopted), nameof(StandardsCoverage.ProvisionalNotRelevant)];

    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Fact]
    public void No_figure_is_forgotten()
    {
        InDocuments.Keys.Append("Denominator").Concat(PartOfAtMost).Should().Contain(Figures(typeof(StandardsCoverage)));
        InPractice.Keys.Concat([nameof(PracticeCoverage.TakenOver), nameof(PracticeCoverage.PartlySoFar)]).Should().Contain(Figures(typeof(PracticeCoverage)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_is_specified_stands_in_its_cells(string name, Language language)
    {
        var (report, page) = Page(name, language);
        if (report.Standards.Subject.Documents.Count == 0)
        {
            return;
        }

        var views = new[] { report.Standards.Set, report.Standards.InternalRules }.Take(Differ(report) ? 2 : 1).ToList();
        foreach (var (view, at) in views.Select((view, at) => (view, at)))
        {
            Check(page.Of("coverage", (at == 0 ? Words.AllDocuments : Words.OwnRules).In(language)).Single(), ReportPage.Wholes(language), provisions => view.CoverageOf(provisions), InDocuments, language);
            Check(page.Of("coverage", Words.ByItem.In(language))[at], ReportPage.Items(language), provisions => view.CoverageOf(provisions), InDocuments, language);
            var tiers = page.Of("coverage", Words.ByTier.In(language))[at];
            foreach (var tier in view.ByTier)
            {
                var row = tier.Tier.Title.In(language);
                tiers.Cell(row, Words.DealtWith.In(language)).Should().Be(Written(tier.DealtWith.Numerator));
                tiers.Cell(row, Words.OutOf.In(language)).Should().Be(Written(tier.DealtWith.Denominator));
                tiers.Cell(row, Words.OnlyHere.In(language)).Should().Be(Written(tier.OnlyHere));
            }

            page.Facts("coverage", Words.ItemsDealtWith.In(language))[at].Should().Be(Words.Of(view.ItemsDealtWith, language));
            page.Facts("coverage", Words.Decided.In(language))[at].Should().Be(Words.Of(view.MeasuresDecided, language));
            page.Facts("coverage", Words.MeasuresUnknown.In(language))[at].Should().Be(Written(view.MeasuresUnknown));
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_is_carried_out_stands_in_its_cells(string name, Language language)
    {
        var (report, page) = Page(name, language);
        if (report.Practice is { } practice)
        {
            Check(page.Of("practice", Words.Practice.In(language)).Single(), ReportPage.Wholes(language), practice.CoverageOf, InPractice, language);
            Check(page.Of("practice", Words.ByItem.In(language)).Single(), ReportPage.Items(language), practice.CoverageOf, InPractice, language);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Gaps_classes_and_verdicts_stand_in_their_cells(string name, Language language)
    {
        var (report, page) = Page(name, language);
        foreach (var (gaps, at) in (report.Gaps is { } both ? new[] { both.Set, both.InternalRules }.Take(Differ(report) ? 2 : 1) : []).Select((gaps, at) => (gaps, at)))
        {
            var table = page.Of("gaps", Words.Gaps.In(language))[at];
            foreach (var (row, counts) in GuidelineItem.All.Select(item => ($"{item.Value} {item.Title.In(language)}", gaps.CountsOf(item))).Prepend((Words.All.In(language), gaps.Counts)))
            {
                table.Cell(row, Words.Total.In(language)).Should().Be(Written(counts.Total));
                Enum.GetValues<GapState>().Should().OnlyContain(state => table.Cell(row, state.In(language)) == Written(counts[state]));
            }
        }

        if (report.Standards.Subject.Documents.Count > 0)
        {
            var (table, balance) = (page.Of("balance", Words.Balance.In(language)).Single(), report.Standards.Balance);
            foreach (var (row, count) in balance.Counts.Select(entry => (entry.Key.Title.In(language), entry.Value)).Append((Words.Unclassified.In(language), balance.Unclassified)))
            {
                table.Cell(row, Words.Count.In(language)).Should().Be(Written(count));
                table.Cell(row, Words.OutOf.In(language)).Should().Be(Written(balance.Measures));
            }
        }

        foreach (var verdict in report.Outcomes.GroupBy(outcome => outcome.Verdict))
        {
            page.Of("outcomes", Words.Verdict.In(language)).Single().Cell(verdict.Key.In(language), Words.Count.In(language)).Should().Be(Written(verdict.Count()));
        }
    }

    private static void Check<T>(
        PageTable table, IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> parts, Func<IReadOnlyList<Provision>, T> coverageOf, Dictionary<string, (LocalizedText Head, Func<T, int> Count)> columns, Language language)
    {
        foreach (var (name, provisions) in parts)
        {
            var coverage = coverageOf(provisions);
            columns.Values.Where(column => table.Cell(name, column.Head.In(language)) != Written(column.Count(coverage)))
                .Select(column => $"{name}, {column.Head}: {column.Count(coverage)}").Should().BeEmpty();
        }
    }

    private static (EvaluationReport Report, PageTables Page) Page(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        return (report, new PageTables(report.ToHtml(new ReportOptions { Language = language })));
    }

    private static bool Differ(EvaluationReport report) => report.Standards.InternalRules.Documents.Count > 0 && report.Standards.InternalRules.Documents.Count < report.Standards.Set.Documents.Count;

    private static IEnumerable<string> Figures(Type type) => type.GetProperties().Where(static property => property.PropertyType == typeof(int) || property.PropertyType == typeof(Figure)).Select(static property => property.Name);

    private static LocalizedText Label(StandardsOutcome outcome) => new(outcome.In(Language.English), outcome.In(Language.Japanese));

    private static LocalizedText Label(PracticeOutcome outcome) => new(outcome.In(Language.English), outcome.In(Language.Japanese));

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
