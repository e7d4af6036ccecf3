using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>docs/table-columns.md, generated from the tables for programs and the comments on their rows.</summary>
public sealed class TableColumnsPageTests
{
    private static readonly Dictionary<string, string> Calls = new()
    {
        ["catalog"] = "catalog.CatalogTable()",
        ["documents"] = "set.DocumentTable()",
        ["matrix"] = "report.Standards.MatrixTable()",
        ["correspondence"] = "report.Standards.CorrespondenceTable()",
        ["findings"] = "report.FindingTable()",
        ["questions"] = "report.OpenQuestionTable()",
        ["gaps"] = "report.Gaps.InternalRules.GapTable()",
        ["improvements"] = "plan.ImprovementTable()",
        ["amendments"] = "amendment.AmendmentTable()",
        ["mappings"] = "crosswalk.MappingTable()",
        ["carry-overs"] = "carryOver.CarryOverTable()",
        ["carried"] = "report.CarryForward(carryOver).CarriedTable()",
        ["coders"] = "comparison.CoderTable()",
        ["summaries"] = "summary.SummaryTable()",
    };

    [Fact]
    public void The_page_is_up_to_date() => Repository.ShouldEqualFile(Text(), "docs", "table-columns.md");

    [Fact]
    public void Every_table_is_on_the_page() => Calls.Keys.Should().BeEquivalentTo(TidyTables.All.Keys);

    private static string Text()
    {
        var comments = XDocument.Load(Path.ChangeExtension(typeof(GuidelineCatalog).Assembly.Location, ".xml")).Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        var page = new StringBuilder(
            """
            # The columns of the tables

            Generated from the library and checked by a test. These are the tables without a language, for R, Python, databases and notebooks
            ([how to get them](tables-and-sarif.md)): the same bytes for everyone. A cell without content is empty, which never means 0.

            | type | cells | pandas | R |
            |---|---|---|---|
            | text | any text; several are joined by `; ` | `string` | `character` |
            | category | one token, the one of the JSON files | `category` | `factor` |
            | integer | digits | `Int64` | `integer` |
            | number | digits with a point | `float64` | `numeric` |
            | boolean | `true` or `false` | `boolean` | `logical`, after `== "true"` |
            | date | as exact as it is known: `2014`, `2014-03`, `2014-03-31` | `string` | `character` |

            """);
        foreach (var (name, (make, row, _)) in TidyTables.All)
        {
            var table = make();
            var parameters = comments[$"T:{row.FullName}"].Elements("param").ToDictionary(static one => one.Attribute("name")!.Value, Plain, StringComparer.Ordinal);
            page.Append("\n## ").Append(table.Title).Append("\n\n`").Append(Calls[name]).Append("`: ").Append(Plain(comments[$"T:{row.FullName}"].Element("summary")!));
            page.Append(comments[$"T:{row.FullName}"].Element("remarks") is { } remarks ? " " + Plain(remarks) : string.Empty).Append("\n\n| column | type | |\n|---|---|---|\n");
            foreach (var (column, property) in table.Columns.Zip(parameters.Keys))
            {
                page.Append("| `").Append(column.Name).Append("` | ").Append(column.Type.ToString().ToLowerInvariant()).Append(" | ").Append(parameters[property].Replace("|", "\\|")).Append(" |\n");
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Plain(XElement element) => Regex.Replace(
        string.Concat(element.Nodes().Select(static node => node is XElement { Name.LocalName: "c" } code ? $"`{code.Value}`" : node is XElement other ? other.Value : node.ToString())), @"\s+", " ").Trim();
}
