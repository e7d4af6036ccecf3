using System.Collections;
using System.Reflection;
using AngleSharp.Html.Parser;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>
/// Nothing of a report is lost on its page: every public property of everything a report and its plan lead to is met, and is text
/// on the page, a number that <see cref="HtmlFiguresTests"/> looks up in its cell, or named here with the reason why it is not.
/// </summary>
public sealed class HtmlCompletenessTests
{
    /// <summary>What the caller gave or the catalog holds: what a report shows of it, <see cref="HtmlRowsTests"/> asks for by name.</summary>
    private static readonly HashSet<Type> Given =
    [
        typeof(SafetyStandardsDocument), typeof(SafetyStandardsSet), typeof(SelfVerification), typeof(Treatment), typeof(ReferenceTarget), typeof(PracticeStatus), typeof(Evidence),
        typeof(CrossReference), typeof(ImprovementOptions),
    ];

    private static readonly Dictionary<string, string> NotShown = new()
    {
        ["Edition.IsModeled"] = "its note says so",
        ["Edition.IsOnlyReported"] = "its note says so",
        ["Edition.IsOfTheLine"] = "its note says so",
        ["Edition.Id"] = "its name",
        ["Edition.Sources"] = "on the page of the documentation about editions",
        ["EditionEvent.Kind"] = "its word, with the date",
        ["EditionEvent.Basis"] = "said where it was not seen",
        ["Edition.Basis"] = "its note says so, and each date",
        ["Edition.IssuedOn"] = "one of its dates",
        ["Edition.RevisedOn"] = "one of its dates",
        ["Edition.HoldsFrom"] = "one of its dates",
        ["RuleDescription.Places"] = "each outcome of the rule shows its place itself",
        ["RuleDescription.IsCustom"] = "looked up in the rows of the rules",
        ["RuleDescription.Overrides"] = "looked up in the rows of the rules",
        ["StandardsView.Kind"] = "the heading of the view",
        ["GapMatrix.View"] = "the heading of the view",
        ["StandardsCoverage.TooLittleExamined"] = "a notice on top of the summary",
        ["PracticeCoverage.TooLittleAssessed"] = "a notice on top of the summary",
        ["Figure.Share"] = "a percentage never stands alone: its two counts do",
        ["ItemResult.IsDecided"] = "the state in words says so",
        ["StandardsResult.IsProvisional"] = "looked up in the rows of the correspondence table",
        ["StandardsResult.IsAsked"] = "counted as not asked here; the outcome of its row says so",
        ["DocumentClaim.FromField"] = "looked up in the rows of the correspondence table",
        ["MatrixCell.IsUniform"] = "one word where it is, counts where it is not",
        ["PracticeResult.IsTakenOver"] = "looked up in the rows of the practice by provision",
        ["AlternativeGroup.IsInPractice"] = "a cell is only of what shows on both sides",
        ["GapCell.IsContradictory"] = "the mark (!) in the words of its row",
        ["GapCell.DocumentsAreUnknown"] = "in the words of its row",
        ["GapCell.PracticeIsUnknown"] = "in the words of its row",
        ["RuleOutcome.DecisionIsReasoned"] = "looked up in the rows of the outcomes",
        ["Place.IsInPractice"] = "the ids of the place and its pointer tell",
        ["Place.Key"] = "the ids of the place in another form",
        ["Place.Part"] = "in the words of the place, which are looked up in the rows of the outcomes",
        ["ImprovementEntry.Axis"] = "looked up in the rows of the plan",
    };

    /// <summary>What holds the numbers that <see cref="HtmlFiguresTests"/> looks up, and the cells of the matrix, whose words hold theirs.</summary>
    private static readonly HashSet<string> Counted =
        ["StandardsCoverage", "PracticeCoverage", "GapCounts", "TierCoverage", "Figure", "ClassBalance", "StandardsView", "KeyValuePair`2"];

    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_value_of_the_report_is_on_the_page(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        var text = PageTables.Normal(new HtmlParser().ParseDocument(report.ToHtml(new ReportOptions { Language = language })).Body!.TextContent);
        var walk = new Walk(language);
        walk.Visit(report, "report");
        walk.Visit(report.Plan(), "plan");

        walk.Unaccounted.Should().BeEmpty();
        walk.Texts.Should().HaveCountGreaterThan(100);
        walk.Texts.Where(value => !text.Contains(PageTables.Normal(value.Key), StringComparison.Ordinal)).Select(value => $"{value.Value}: {value.Key}").Should().BeEmpty();
    }

    [Fact]
    public void The_walk_meets_every_kind_of_thing_a_report_has_and_no_reason_is_left_over()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in new[] { "reference operator", "city", "hostile" }.Select(ReportSamples.Report))
        {
            var walk = new Walk(Language.English);
            walk.Visit(report, "report");
            walk.Visit(report.Plan(), "plan");
            seen.UnionWith(walk.Excused);
            walk.Texts.Should().ContainKeys(report.Fingerprint, report.OpenQuestions[0].In(Language.English), report.Outcomes[^1].Message.In(Language.English), "II.6.3.2");
        }

        seen.Should().BeEquivalentTo(NotShown.Keys);
    }

    /// <summary>One way through a report: the texts that have to be on the page, and what nobody has thought of.</summary>
    private sealed class Walk(Language language)
    {
        private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Excused { get; } = [];

        public HashSet<string> Unaccounted { get; } = [];

        public void Visit(object? value, string at)
        {
            if (value is null || Given.Contains(value.GetType()) || value is StandardsReport { Subject.Documents.Count: 0 })
            {
                return;
            }

            if (TextsOf(value) is { } texts)
            {
                foreach (var text in texts)
                {
                    Texts.TryAdd(text, at);
                }
            }
            else if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Visit(item, at);
                }
            }
            else if (value.GetType() is { IsPrimitive: false, IsEnum: false } type)
            {
                Members(value, type);
            }
            else if (value is not int || !Counted.Contains(at.Split('.')[0]))
            {
                Unaccounted.Add(at);
            }
        }

        private void Members(object value, Type type)
        {
            if (!type.IsValueType && !seen.Add(value))
            {
                return;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0))
            {
                var name = $"{type.Name}.{property.Name}";
                if (NotShown.ContainsKey(name))
                {
                    Excused.Add(name);
                }
                else
                {
                    Visit(property.GetValue(value), name);
                }
            }
        }

        /// <summary>What a value is on the page; null where it is what its members are.</summary>
        private IEnumerable<string>? TextsOf(object value) => value switch
        {
            string text => [text],
            LocalizedText text => [text.In(language)],
            Provision provision => [provision.Id, provision.Title.In(language)],
            GuidelineItem item => [item.Value, item.Title.In(language)],
            Locator or PartialDate or GuidelineId => [value.ToString()!],
            Actor actor => [actor.Title.In(language)],
            DocumentTier tier => [tier.Title.In(language)],
            CountermeasureClass one => [one.Title.In(language)],
            StandardsOutcome one => [one.In(language)],
            PracticeOutcome one => [one.In(language)],
            ClaimValue one => [one.In(language)],
            ItemState one => [one.In(language)],
            AdoptionExtent one => [one.In(language)],
            GapState one => [one.In(language)],
            ImprovementWay one => [one.In(language)],
            Verdict one => [one.In(language)],
            FindingLevel one => [one.In(language)],
            RuleBasis one => [one.In(language)],
            RuleMessage message => [message.In(language)],
            OpenQuestion question => [question.In(language), question.Level.In(language), .. question.Provisions.Select(static provision => provision.Id)],
            _ => null,
        };
    }
}
