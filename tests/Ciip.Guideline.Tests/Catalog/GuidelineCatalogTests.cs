using System.Reflection;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Catalog;

public sealed class GuidelineCatalogTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    [Fact]
    public void It_has_135_statements_each_at_its_own_place()
    {
        Catalog.Statements.Should().HaveCount(135);
        Catalog.Statements.Select(statement => statement.Locator.Text).Should().OnlyHaveUniqueItems();
        Catalog.Statements.Should().OnlyContain(statement => Catalog.FindStatement(statement.Locator) == statement);
    }

    [Fact]
    public void Its_locators_are_those_of_the_text_in_the_order_of_the_text()
    {
        var source = File.ReadAllText(Repository.Shared("guideline", "source.md"));
        var locators = Regex.Matches(source, "^- `([^`]+)`", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();
        locators.Should().HaveCount(135);
        Catalog.Statements.Select(statement => statement.Locator.Text).Should().Equal(locators);
    }

    [Fact]
    public void No_sentence_of_the_text_is_in_the_library()
    {
        var source = Words(File.ReadAllText(Repository.Shared("guideline", "source.md")));
        var known = Enumerable.Range(0, source.Length - 7).Select(i => string.Join(' ', source.Skip(i).Take(8))).ToHashSet();
        var texts = Catalog.Statements.Select(statement => statement.Summary.English)
            .Concat(Catalog.Statements.Select(statement => statement.WithoutProvisions?.English ?? string.Empty))
            .Concat(Catalog.Provisions.Select(provision => provision.Title.English))
            .Concat(Catalog.Definitions.Select(definition => definition.Meaning.English))
            .Concat(Catalog.Freedoms.Select(freedom => freedom.Text.English))
            .Concat(Catalog.CrossReferences.Select(reference => reference.Reason.English));
        foreach (var text in texts)
        {
            var words = Words(text);
            for (var i = 0; i + 8 <= words.Length; i++)
            {
                known.Should().NotContain(string.Join(' ', words.Skip(i).Take(8)), $"'{text}' is to be in our own words");
            }
        }
    }

    [Fact]
    public void Every_requirement_has_a_provision_and_everything_else_says_why_not()
    {
        foreach (var statement in Catalog.Statements)
        {
            (statement.Provisions.Count > 0).Should().Be(statement.Kind == StatementKind.Requirement, statement.ToString());
            (statement.WithoutProvisions is null).Should().Be(statement.Provisions.Count > 0, statement.ToString());
        }
    }

    [Fact]
    public void Every_sentence_that_demands_something_has_a_provision()
    {
        var source = File.ReadAllText(Repository.Shared("guideline", "source.md"));
        var demanding = Regex.Matches(source, "^- `([^`]+)` (.*)$", RegexOptions.Multiline)
            .Where(match => Regex.IsMatch(match.Groups[2].Value, @"\b(shall|should|has to|have to|is imperative|is essential)\b"))
            .Select(match => match.Groups[1].Value)
            .Except(["I.4 p1 s1", "I.4 p5 s1"]) // "should" in a question that is quoted, and of how the items were chosen
            .Concat(["I.2 p2 s2", "II.6.1.4(2) p3 s2", "II.6.1.5(3) p1 s1", "II.6.3.2 p2 s1"]);
        foreach (var locator in demanding)
        {
            Catalog.FindStatement(Locator.Parse(locator))!.Provisions.Should().NotBeEmpty(locator);
        }
    }

    [Fact]
    public void Provisions_have_ids_in_text_order_by_section_and_letter()
    {
        foreach (var section in Catalog.Provisions.GroupBy(provision => provision.Section))
        {
            section.Select(provision => provision.Id).Should().Equal(section.Select((_, index) => $"{section.Key}.{(char)('a' + index)}"));
            section.Count().Should().BeLessThanOrEqualTo(26);
        }

        Catalog.Provisions.Select((provision, index) => provision.Order == index).Should().OnlyContain(same => same);
        Catalog.Provisions.Select(provision => provision.OscalToken).Should().OnlyHaveUniqueItems();
        Provisions.ItBcp.PriorityOfActions.OscalToken.Should().Be("ii-6.1.2-2.a");
    }

    /// <summary>Ids are for ever: the approved file may only grow.</summary>
    [Fact]
    public void Ids_of_provisions_are_frozen()
    {
        var approved = File.ReadAllLines(Path.Combine(Repository.Tests, "Catalog", "provision-ids.approved.txt"));
        var actual = Catalog.Provisions.Select(provision => $"{provision.Id} {provision.Name} {provision.Statement}").ToList();
        actual.Should().Contain(approved, "an id that was published never changes and never goes");
        approved.Should().Contain(actual, "a new id is added to the approved file");
    }

    [Fact]
    public void Every_provision_is_reachable_from_its_section_statement_and_item()
    {
        foreach (var provision in Catalog.Provisions)
        {
            Catalog.FindStatement(provision.Statement)!.Provisions.Should().Contain(provision);
            Catalog.FindSection(provision.Section)!.Provisions.Should().Contain(provision);
            Catalog.FindProvision(provision.Id).Should().BeSameAs(provision);
            GuidelineId.Parse(provision.Id).Provision.Should().BeSameAs(provision);
            if (provision.Item is { } item)
            {
                Catalog.ProvisionsOf(item).Should().Contain(provision);
            }
            else
            {
                provision.Section.Should().Match(section => section.StartsWith("I.", StringComparison.Ordinal) || section == "II.6");
            }
        }
    }

    [Fact]
    public void Every_provision_has_a_compile_time_name_under_its_item()
    {
        var named = typeof(Provisions).GetNestedTypes()
            .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (Group: group.Name, field.Name, Provision: (Provision)field.GetValue(null)!)))
            .ToList();
        named.Select(entry => entry.Provision).Should().BeEquivalentTo(Catalog.Provisions, options => options.ComparingByValue<Provision>());
        named.Should().OnlyContain(entry => entry.Provision.Name == entry.Name);
        foreach (var entry in named.Where(entry => GuidelineItem.TryParse(entry.Provision.Section, out _)))
        {
            GuidelineItem.Parse(entry.Provision.Section).Name.Should().Be(entry.Group);
        }
    }

    [Fact]
    public void Every_measure_has_provisions_and_the_counts_are_known()
    {
        PdcaMeasure.All.Should().OnlyContain(measure => Catalog.ProvisionsOf(measure.Item).Count > 0);
        PdcaMeasure.All.Sum(measure => Catalog.ProvisionsOf(measure.Item).Count).Should().Be(164);
        Catalog.Provisions.Should().HaveCount(299);
    }

    [Fact]
    public void Sections_form_a_tree_and_titles_are_those_of_the_text()
    {
        Catalog.Sections.Select(section => section.Id).Should().OnlyHaveUniqueItems();
        Catalog.Sections.Should().OnlyContain(section => section.Parent == null || section.Parent.Children.Contains(section));
        GuidelineItem.All.Should().OnlyContain(item => Catalog.FindSection(item.Value) != null);
        var headings = File.ReadLines(Repository.Shared("guideline", "source.md"))
            .Where(line => line.StartsWith('#')).Skip(1).Select(line => line.TrimStart('#').Trim()).ToList();
        Catalog.Sections.Where(section => section.Id != "fn").Select(section => $"{section.Id} {section.Title.English}")
            .Should().Equal(headings.Where(heading => heading != "Footnotes"));
    }

    [Fact]
    public void Modality_follows_the_sentence()
    {
        Catalog.Provisions.Where(provision => provision.Modality == Modality.WithoutModalVerb).Select(provision => provision.Statement.Text)
            .Distinct().Should().Equal("I.2 p2 s2", "II.6.1.4(2) p3 s2", "II.6.1.5(3) p1 s1", "II.6.3.2 p2 s1");
        Catalog.Provisions.Where(provision => provision.Modality == Modality.IsPresumed)
            .Should().HaveCount(23).And.Equal(Catalog.Provisions.Where(provision => provision.Softener == Softener.PresumedExample));
        Catalog.Provisions.Where(provision => provision.Authority == Authority.BasicPolicy).Select(provision => provision.Section)
            .Distinct().Should().Equal("II.4(stakeholders)", "II.4(executives)");
    }

    [Fact]
    public void Conduct_on_documents_is_only_what_leaves_no_trace_in_them() =>
        Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Conduct).Select(provision => provision.Statement.Text)
            .Distinct().Should().Equal(
                "I.2 p2 s2", "I.4 p7 s1", "I.4 p8 s1", "I.6 p2 s1", "II.2 p1 s2", "II.3 p1 s1", "II.4 p2 s1", "II.6 p1 s1");

    [Fact]
    public void Axes_are_those_of_the_table()
    {
        string[] documents =
        [
            "I.2 p2 s2", "I.2 p3 s1", "I.3 p3 s1", "I.4 p7 s1", "I.4 p8 s1", "I.6 p1 s2", "I.6 p2 s1", "II.4 p1 s1", "II.4 p2 s1", "II.6 p1 s1",
        ];
        string[] practice =
        [
            "I.1 p2 s1", "I.1 p3 s1", "I.1 p4 s1", "I.2 p1 s1", "I.4 p1 s2", "I.4 p6 s1", "I.5 p2 s2", "I.6 p1 s1", "I.6 p3 s1",
        ];
        foreach (var provision in Catalog.Provisions)
        {
            var expected =
                provision == Provisions.RoleOfTheGuideline.ReferenceToFigure || provision == Provisions.Roles.ReferenceToFigure
                    || provision.Statement.Text == "I.5 p3 s1" ? ProvisionAxis.None
                : documents.Contains(provision.Statement.Text) ? ProvisionAxis.Documents
                : practice.Contains(provision.Statement.Text) ? ProvisionAxis.Practice
                : provision.Section is "II.1" or "II.2" or "II.3" or "II.3(1)" or "II.3(2)" or "II.3(3)" or "II.5" ? ProvisionAxis.Documents
                : ProvisionAxis.Both;
            provision.Axis.Should().Be(expected, provision.Id);
        }
    }

    private static string[] Words(string text) => [.. Regex.Matches(text.ToLowerInvariant(), "[a-z0-9'’]+").Select(match => match.Value)];
}
