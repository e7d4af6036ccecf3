using System.Text;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/guideline-coverage.md: every locator and the members of the model that stand for it.</summary>
public sealed class GuidelineCoverageTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    [Fact]
    public void The_page_is_up_to_date() => Repository.ShouldEqualFile(Page(), "docs", "guideline-coverage.md");

    [Fact]
    public void Every_statement_is_on_the_page_once()
    {
        var rows = Page().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToList();
        rows.Should().Equal(Catalog.Statements.Select(statement => statement.Locator.Text));
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# What of the Guideline is in the model\n\n");
        page.Append("Generated from the catalog and checked by a test. Each of the ").Append(Catalog.Statements.Count);
        page.Append(" statements by its locator, what it does in the text, and the members that stand for it. ");
        page.Append("There are ").Append(Catalog.Provisions.Count).Append(" provisions, ");
        page.Append(PdcaMeasure.All.Sum(measure => Catalog.ProvisionsOf(measure.Item).Count)).Append(" of them in the ");
        page.Append(PdcaMeasure.All.Count).Append(" measures.\n");
        var members = MembersByLocator();
        foreach (var section in Catalog.Sections.Where(section => section.Statements.Count > 0))
        {
            page.Append("\n## ").Append(section.Id == "fn" ? "Footnotes" : $"{section.Id} {section.Title.English}").Append("\n\n");
            page.Append("| locator | kind | members |\n|---|---|---|\n");
            foreach (var statement in section.Statements)
            {
                page.Append("| `").Append(statement.Locator).Append("` | ").Append(statement.Kind).Append(" | ");
                page.Append(string.Join(", ", members[statement.Locator.Text].Select(member => $"`{member}`")));
                page.Append(statement.WithoutProvisions is { } reason
                    ? (members[statement.Locator.Text].Any() ? ". " : string.Empty) + "No provision: " + reason.English
                    : string.Empty);
                page.Append(" |\n");
            }
        }

        return page.ToString();
    }

    private static ILookup<string, string> MembersByLocator() =>
        Provisions()
            .Concat(Terms())
            .Concat(Catalog.Definitions.SelectMany(definition => definition.Locators.Select(at => (at.Text, $"Definitions: {definition.Term.English}"))))
            .Concat(Catalog.Freedoms.Select(freedom => (freedom.Locator.Text, "Freedoms")))
            .Concat(Catalog.Oddities.SelectMany(oddity => oddity.Locators.Select(at => (at.Text, "Oddities"))))
            .Concat(Catalog.CrossReferences.SelectMany(reference => new[] { (reference.From.Text, "CrossReferences"), (reference.To.Text, "CrossReferences") }))
            .Concat(Catalog.Volumes.SelectMany(volume => volume.Locators.Select(at => (at.Text, "Volumes"))))
            .Distinct()
            .ToLookup(member => member.Item1, member => member.Item2);

    private static IEnumerable<(string, string)> Provisions() =>
        typeof(Provisions).GetNestedTypes().SelectMany(group => group.GetFields().Select(field => (Group: group.Name, Provision: (Provision)field.GetValue(null)!)))
            .OrderBy(entry => entry.Provision.Order)
            .Select(entry => (entry.Provision.Statement.Text, $"Provisions.{entry.Group}.{entry.Provision.Name}"));

    /// <summary>The members of the vocabulary whose locator is the statement.</summary>
    private static IEnumerable<(string, string)> Terms() =>
        typeof(DocumentTier).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true } && type.GetProperty("All") is not null && type.GetProperty("Locator") is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>()
                .Select(term => (((Locator)type.GetProperty("Locator")!.GetValue(term)!).Text, $"{type.Name}.{type.GetProperty("Name")!.GetValue(term)}")));
}
