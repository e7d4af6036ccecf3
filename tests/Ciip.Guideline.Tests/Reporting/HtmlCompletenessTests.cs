using System.Collections;
using System.Reflection;
using AngleSharp.Html.Parser;
using Ciip.Guideline.Reporting;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Nothing of a report is lost on its page: its graph is walked, and every value it leads to is looked up in the text.</summary>
public sealed class HtmlCompletenessTests
{
    /// <summary>Types whose content is the input or the catalog: what a report shows of them is asked for by name below.</summary>
    private static readonly HashSet<Type> Opaque =
    [
        typeof(SafetyStandardsDocument), typeof(SafetyStandardsSet), typeof(SelfVerification), typeof(Section), typeof(Statement), typeof(Treatment), typeof(PracticeStatus),
        typeof(Evidence), typeof(CrossReference), typeof(PlanOptions), typeof(ReferenceTarget),
    ];

    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_value_of_the_report_is_on_the_page(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        var text = TextOf(report.ToHtml(new ReportOptions { Language = language }));
        var expected = new HashSet<string>(StringComparer.Ordinal);
        Walk(report, language, expected, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Walk(report.Plan(), language, expected, new HashSet<object>(ReferenceEqualityComparer.Instance));

        expected.Should().HaveCountGreaterThan(100);
        string.Join("\n", expected.Where(value => !text.Contains(Normal(VisibleText.Of(value)), StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void The_walk_meets_every_kind_of_thing_a_report_has()
    {
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var report = ReportSamples.Report("city");
        Walk(report, Language.English, expected, new HashSet<object>(ReferenceEqualityComparer.Instance));

        expected.Should().Contain([report.Fingerprint, report.OpenQuestions[0].In(Language.English), report.Outcomes[^1].Message.In(Language.English), "II.6.3.2", "ryugasaki-city-security-rule"])
            .And.Contain(report.Standards.Correspondence.SelectMany(row => row.Clauses)).And.Contain(report.Standards.Coverage.NotExamined.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string TextOf(string html) => Normal(new HtmlParser().ParseDocument(html).Body!.TextContent);

    private static string Normal(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static void Walk(object? value, Language language, HashSet<string> expected, HashSet<object> seen)
    {
        switch (value)
        {
            case null or bool or double or Type or Delegate:
                break;
            case StandardsReport { Subject.Documents.Count: 0 }:
                expected.Add(Words.NoDocuments.In(language));
                break;
            case string text:
                expected.Add(text);
                break;
            case int number:
                expected.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case Enum state:
                expected.UnionWith(Label(state, language));
                break;
            case LocalizedText text:
                expected.Add(text.In(language));
                break;
            case RuleMessage message:
                expected.Add(message.In(language));
                break;
            case Place place:
                expected.Add(place.In(language));
                expected.UnionWith(new[] { place.Pointer }.OfType<string>());
                break;
            case Provision provision:
                expected.UnionWith([provision.Id, provision.Title.In(language)]);
                break;
            case GuidelineItem item:
                expected.UnionWith([item.Value, item.Title.In(language)]);
                break;
            case Locator or PartialDate or GuidelineId:
                expected.Add(value.ToString()!);
                break;
            case OpenQuestion question:
                expected.Add(question.In(language));
                Walk(question.Level, language, expected, seen);
                break;
            case Actor or DocumentTier or CountermeasureClass:
                expected.Add(((dynamic)value).Title.In(language));
                break;
            case SafetyStandardsDocument document:
                expected.UnionWith(new[] { document.Id, document.Title, document.Issuer, document.Version, document.LegalBasis, document.Note, document.Tier.Title.In(language) }.OfType<string>());
                break;
            case SelfVerification verification:
                expected.UnionWith(new[] { verification.Id, verification.Operator, verification.Author, verification.Note }.OfType<string>());
                break;
            case PracticeStatus status:
                expected.UnionWith(new[] { status.Value.In(language), status.MissingInWords, status.Note }.OfType<string>());
                break;
            case Evidence evidence:
                expected.UnionWith(new[] { evidence.Reference, evidence.Kind?.In(language), evidence.On?.ToString(), evidence.ValidUntil?.ToString(), evidence.Note }.OfType<string>());
                break;
            case Treatment treatment:
                expected.UnionWith(new[] { treatment.Note, treatment.MissingInWords, treatment.Decision?.Reason }.OfType<string>());
                break;
            case RuleDescription rule:
                expected.UnionWith([rule.Id, rule.Demand.In(language), rule.Repair.In(language)]);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Walk(item, language, expected, seen);
                }

                break;
            default:
                if (!Opaque.Contains(value.GetType()) && (value.GetType().IsValueType || seen.Add(value)))
                {
                    foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                    {
                        Walk(property.GetValue(value), language, expected, seen);
                    }
                }

                break;
        }
    }

    private static IEnumerable<string> Label(Enum state, Language language) => state switch
    {
        ProvisionOutcome one => [one.In(language)],
        PracticeOutcome one => [one.In(language)],
        ClaimValue one => [one.In(language)],
        ItemState one => [one.In(language)],
        AdoptionExtent one => [one.In(language)],
        GapState one => [one.In(language)],
        PlanWay one => [one.In(language)],
        Verdict one => [one.In(language)],
        FindingLevel one => [one.In(language)],
        RuleBasis one => [one.In(language)],
        _ => [],
    };
}
