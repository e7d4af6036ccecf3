using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Sarif;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>Rows say what the objects they come from say, in one language.</summary>
public sealed class GuidelineRowsTests
{
    private static readonly EvaluationReport Reference = SarifFile.Reference();

    private static readonly EvaluationReport Rule = SarifFile.Rule();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void The_catalog_has_a_row_per_provision(Language language)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        var rows = catalog.CatalogRows(language);
        rows.Select(static row => row.Provision).Should().Equal(catalog.Provisions.Select(static provision => provision.Id));
        rows.Select(static row => row.Title).Should().Equal(catalog.Provisions.Select(provision => provision.Title.In(language)));
        rows.Should().OnlyContain(static row => row.Summary.Length > 0 && row.ItemTitle.Length > 0 && row.Bearers.Length > 0);
        rows.Select(static row => row.Item).Where(static item => item.Length > 0).Distinct().Should().Equal(GuidelineItem.All.Select(static item => item.Value));
        rows.GroupBy(static row => row.Modality).Should().HaveCount(Enum.GetValues<Modality>().Length);
        rows.GroupBy(static row => row.Softener).Should().HaveCount(Enum.GetValues<Softener>().Length);
        rows.GroupBy(static row => row.Axis).Should().HaveCount(Enum.GetValues<ProvisionAxis>().Length);
        rows.GroupBy(static row => row.Kind).Should().HaveCount(Enum.GetValues<ProvisionKind>().Length);
        rows.GroupBy(static row => row.Authority).Should().HaveCount(Enum.GetValues<Authority>().Length);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void Findings_and_questions_have_a_row_each(Language language)
    {
        var rows = Rule.FindingRows(language);
        rows.Select(static row => (row.Rule, row.Message, row.On)).Should().NotBeEmpty()
            .And.Equal(Rule.Findings.Select(finding => (finding.Rule.Id, finding.Message.In(language), finding.Place.On?.Text ?? string.Empty)));
        rows.Should().OnlyContain(row => row.Citations.Length > 0 && row.Level.Length > 0 && !row.IsInPractice && (row.On.Length == 0 || row.Title.Length > 0));
        var chain = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        chain.OpenQuestionRows(language).Select(static row => row.Question).Should().NotBeEmpty()
            .And.Equal(chain.OpenQuestions.Select(question => question.In(language)));
    }

    [Fact]
    public void The_matrix_has_a_row_per_item_and_document()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain()).Standards;
        var rows = report.MatrixRows();
        rows.Should().HaveCount(25 * 3);
        rows.Select(static row => (row.Item, row.Document, row.Claim, row.InSet)).Should().Equal(report.Matrix.SelectMany(
            static row => row.Cells.Select(cell => (row.Item.Value, cell.Document.Id, cell.ToString(), row.Set.In(Language.English)))));
        rows.Select(static row => row.Tier).Distinct().Should().BeEquivalentTo([1, 2, 4]);
    }

    [Fact]
    public void The_correspondence_table_has_a_row_per_provision_and_document()
    {
        var rows = Reference.Standards.CorrespondenceRows(Language.Japanese);
        rows.Select(static row => (row.Provision, row.Document)).Should()
            .Equal(Reference.Standards.Correspondence.Select(static row => (row.Provision.Id, row.Document?.Id ?? string.Empty)));
        rows.Where(static row => row.Document.Length == 0).Should().OnlyContain(static row => row.Tier == null && row.Claim.Length == 0);
        rows.Should().Contain(static row => row.Clauses.Length > 0);
    }

    [Fact]
    public void The_gap_matrix_and_the_plan_have_a_row_per_cell_and_entry()
    {
        Reference.Gaps!.InternalRules.GapRows().Select(static row => (row.Provision, row.State)).Should()
            .Equal(Reference.Gaps.InternalRules.Cells.Select(static cell => (cell.Provision.Id, cell.State.In(Language.English))));
        var plan = Rule.Plan();
        plan.ImprovementRows(Language.Japanese).Select(static row => (row.Order, row.On, row.OpenCount)).Should().NotBeEmpty()
            .And.Equal(plan.Entries.Select(static (entry, index) => (index + 1, entry.About.Text, entry.Open.Count)));
    }

    [Fact]
    public void An_empty_set_has_rows_without_documents()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial));
        report.Standards.MatrixRows().Should().BeEmpty();
        report.Standards.CorrespondenceRows().Should().HaveCount(GuidelineCatalog.FourthEdition.Provisions.Count)
            .And.OnlyContain(static row => row.Document.Length == 0);
    }

    [Fact]
    public void Columns_are_texts_numbers_or_booleans_in_any_culture()
    {
        var types = new[] { typeof(string), typeof(int), typeof(int?), typeof(bool) };
        typeof(GuidelineRows).GetMethods().Where(static method => method.IsStatic)
            .SelectMany(static method => method.ReturnType.GetGenericArguments()[0].GetProperties())
            .Should().NotBeEmpty().And.OnlyContain(property => types.Contains(property.PropertyType));
    }

    [Fact]
    public void What_is_no_language_is_refused() =>
        FluentActions.Invoking(() => Reference.FindingRows((Language)7)).Should().Throw<ArgumentOutOfRangeException>();
}
