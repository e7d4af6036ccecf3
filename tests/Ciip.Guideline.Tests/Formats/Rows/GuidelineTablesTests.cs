using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Evaluation.Summaries;
using Ciip.Guideline.Tests.Formats.Sarif;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>Tables for people have words in both languages, and come back from CSV.</summary>
public sealed class GuidelineTablesTests
{
    private static readonly Regex NeverUsed = new("compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反", RegexOptions.IgnoreCase);

    private static readonly EvaluationReport Reference = SarifFile.Reference();

    private static readonly EvaluationReport Rule = SarifFile.Rule();

    private static readonly EvaluationReport Chain = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());

    private static readonly CoderComparison Coders = CoderComparison.Of(Sample.Published("mhlw-medical-systems-guideline-5.2"), Sample.Published("mhlw-medical-systems-guideline-6.0"));

    private static readonly Dictionary<string, (Func<Language, GuidelineTable> Table, int Count)> Tables = new()
    {
        ["catalog"] = (GuidelineCatalog.FourthEdition.CatalogTable, GuidelineCatalog.FourthEdition.Provisions.Count),
        ["documents"] = (Sample.MedicalChain().DocumentTable, 3),
        ["findings"] = (Rule.FindingTable, Rule.Findings.Count),
        ["questions"] = (Chain.OpenQuestionTable, Chain.OpenQuestions.Count),
        ["matrix"] = (Reference.Standards.MatrixTable, 25 * 3),
        ["correspondence"] = (Reference.Standards.CorrespondenceTable, Reference.Standards.Correspondence.Count),
        ["gaps"] = (Reference.Gaps!.InternalRules.GapTable, Reference.Gaps.InternalRules.Cells.Count),
        ["crosswalk"] = (FullCrosswalk.Value.MappingTable, FullCrosswalk.Value.Mappings.Count),
        ["carry-over"] = (FullCarryOver.Value.CarryOverTable, FullCarryOver.Value.Rows.Count),
        ["carried"] = (Reference.CarryForward(FullCarryOver.Value, "invented-1").CarriedTable, 25 + 1),
        ["carried to all"] = (Reference.CarryForward(CarryOver.FromFourthEdition(Language.Japanese)).CarriedTable, (4 * 25) + 11),
        ["coders"] = (Coders.CoderTable, Coders.Provisions.Count),
        ["summaries"] = (SummarySamples.Complete.SummaryTable, (SummarySamples.Complete.Sectors.Count + 1) * 25 * 2),
        ["amendment"] = (FullAmendment.Value.AmendmentTable, FullAmendment.Value.Changed.Count),
        ["plan"] = (Rule.Plan().ImprovementTable, Rule.Plan().Entries.Count),
    };

    public static TheoryData<string> Names => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_has_headings_and_a_row_for_each(string name)
    {
        var (table, count) = Tables[name];
        var english = table(Language.English);
        english.Columns.Should().OnlyContain(static column => column.Type == TableColumnType.Text);
        english.Rows.Should().HaveCount(count).And.NotBeEmpty();
        english.Headings.Should().OnlyHaveUniqueItems().And.Equal(english.Columns.Select(static column => column.Heading.English));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_of_the_language_asked_for(string name)
    {
        var (table, _) = Tables[name];
        var japanese = table(Language.Japanese);
        japanese.Title.Should().NotBe(table(Language.English).Title);
        japanese.Headings.Should().OnlyHaveUniqueItems().And.OnlyContain(static heading => heading.Any(static c => c > 0x2E80));
        var words = japanese.Rows.Concat(table(Language.English).Rows).SelectMany(static row => row).Concat(japanese.Headings).Append(japanese.Title);
        words.Where(static word => NeverUsed.IsMatch(word)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_comes_back_from_csv(string name)
    {
        var table = Tables[name].Table(Language.Japanese);
        GuidelineCsv.TryRead(table.ToCsv(), out var records, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));
        records![0].Cells.Should().Equal(table.Headings);
        records.Skip(1).Select(static record => record.Cells).Should().BeEquivalentTo(table.Rows, static options => options.WithStrictOrdering());
    }

    [Fact]
    public void What_a_user_wrote_is_kept_and_never_runs()
    {
        var document = Sample.Rule("=HYPERLINK(\"x\")") with { Title = "+1\r\n\"引用\" 𠮷" };
        var report = SarifFile.Evaluate(document);
        var row = report.Standards.MatrixRows()[0];
        row.Document.Should().Be(document.Id);
        var csv = System.Text.Encoding.UTF8.GetString(report.Standards.MatrixTable(Language.English).ToCsv());
        csv.Should().Contain("\"'=HYPERLINK(\"\"x\"\")\",\"'+1\r\n\"\"引用\"\" 𠮷\"").And.NotContain(",=").And.NotContain(",\"=").And.NotContain(",\"+");
    }
}
