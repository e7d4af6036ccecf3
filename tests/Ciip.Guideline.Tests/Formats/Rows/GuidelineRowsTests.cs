using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Sarif;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>Rows say what the objects they come from say, in tokens, numbers and dates.</summary>
public sealed class GuidelineRowsTests
{
    private static readonly EvaluationReport Reference = SarifFile.Reference();

    private static readonly EvaluationReport Rule = SarifFile.Rule();

    [Fact]
    public void The_catalog_has_a_row_per_provision()
    {
        var catalog = GuidelineCatalog.FourthEdition;
        var rows = catalog.CatalogRows();
        rows.Select(static row => (row.Provision, row.TitleEn, row.TitleJa)).Should().Equal(catalog.Provisions.Select(static provision => (provision.Id, provision.Title.English, provision.Title.Japanese)));
        rows.Should().OnlyContain(static row => row.SummaryEn.Length > 0 && row.SummaryJa.Length > 0 && row.ItemTitleEn.Length > 0 && row.Bearers.Length > 0);
        rows.Select(static row => row.Item).Where(static item => item.Length > 0).Distinct().Should().Equal(GuidelineItem.All.Select(static item => item.Value));
        rows.Select(static row => row.Modality).Distinct().Should().BeEquivalentTo(Enum.GetValues<Modality>().Select(EnumTokens.Of));
        rows.Select(static row => row.Softener).Distinct().Should().BeEquivalentTo(Enum.GetValues<Softener>().Select(static softener => softener == Softener.None ? string.Empty : EnumTokens.Of(softener)));
        rows.Select(static row => row.Axis).Distinct().Should().BeEquivalentTo(Enum.GetValues<ProvisionAxis>().Select(EnumTokens.Of));
    }

    [Fact]
    public void Findings_and_questions_have_a_row_each()
    {
        var rows = Rule.FindingRows();
        rows.Select(static row => (row.Rule, row.MessageEn, row.MessageJa, row.About, row.Level)).Should().NotBeEmpty().And.Equal(Rule.Findings.Select(static finding =>
            (finding.Rule.Id, finding.Message.In(Language.English), finding.Message.In(Language.Japanese), finding.Place.On?.Text ?? string.Empty, EnumTokens.Of(finding.Level))));
        rows.Should().OnlyContain(static row => row.Citations.Length > 0 && !row.IsInPractice && row.ProvisionCount == (row.Provisions.Length == 0 ? 0 : row.Provisions.Split(';').Length));
        var chain = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        chain.OpenQuestionRows().Select(static row => (row.QuestionEn, row.QuestionJa, row.Kind, row.ProvisionCount)).Should().NotBeEmpty().And.Equal(chain.OpenQuestions.Select(static question =>
            (question.In(Language.English), question.In(Language.Japanese), EnumTokens.Of(question.Kind), question.Provisions.Count)));
    }

    [Fact]
    public void The_matrix_has_a_row_per_item_and_document_and_its_counts_add_up()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain()).Standards;
        var rows = report.MatrixRows();
        rows.Should().HaveCount(25 * 3);
        rows.Select(static row => (row.Item, row.Document, row.SetState)).Should().Equal(report.Matrix.SelectMany(
            static row => row.Cells.Select(cell => (row.Item.Value, cell.Document.Id, EnumTokens.Of(row.Set.State)))));
        rows.Select(static row => row.Tier).Distinct().Should().BeEquivalentTo([1, 2, 4]);
        rows.Select(static row => row.Specified + row.PartlySpecified + row.Addressed + row.DiscussedNotAdopted + row.NotRelevant + row.NotSpecified + row.NotExamined + row.SpecifiedElsewhere)
            .Should().Equal(report.Matrix.SelectMany(static row => row.Cells.Select(static cell => cell.Counts.Sum(static count => count.Value))));
        rows.Should().Contain(static row => row.IssuedOn != null && row.Sector == "medical");
    }

    [Fact]
    public void The_correspondence_table_has_a_row_per_provision_and_document()
    {
        var rows = Reference.Standards.CorrespondenceRows();
        rows.Select(static row => (row.Provision, row.Document)).Should()
            .Equal(Reference.Standards.Correspondence.Select(static row => (row.Provision.Id, row.Document?.Id ?? string.Empty)));
        rows.Where(static row => row.Document.Length == 0).Should().OnlyContain(static row => row.Tier == null && row.IssuedOn == null && row.Claim.Length == 0);
        rows.Should().Contain(static row => row.Clauses.Length > 0);
        rows.DistinctBy(static row => row.Provision).Count(static row => row is { IsAsked: true, Outcome: "specified" }).Should().Be(Reference.Standards.Coverage.Specified, "rows are counted as the library counts");
    }

    [Fact]
    public void The_gap_matrix_and_the_plan_have_a_row_per_cell_and_entry()
    {
        Reference.Gaps!.InternalRules.GapRows().Select(static row => (row.Provision, row.State, row.Documents, row.Practice)).Should()
            .Equal(Reference.Gaps.InternalRules.Cells.Select(static cell => (cell.Provision.Id, EnumTokens.Of(cell.State), EnumTokens.Of(cell.Documents), EnumTokens.Of(cell.Practice))));
        var plan = Rule.Plan();
        plan.ImprovementRows().Select(static row => (row.Order, row.About, row.OpenCount, row.FindingCount)).Should().NotBeEmpty()
            .And.Equal(plan.Entries.Select(static (entry, index) => (index + 1, entry.About.Text, entry.Open.Count, entry.Findings.Count)));
    }

    [Fact]
    public void A_document_has_a_row_with_its_facts_and_counts_that_add_up()
    {
        var documents = Sample.AllPublished().ToList();
        var rows = SafetyStandardsSet.Of(Inventory.Partial, documents).DocumentRows();
        rows.Select(static row => (row.Document, row.Title, row.Tier, row.IssuedOn)).Should().Equal(documents.Select(static document => (document.Id, document.Title, document.Tier.Number, document.IssuedOn)));
        rows.Select(static row => row.Specified + row.PartlySpecified + row.Addressed + row.SpecifiedElsewhere + row.NotSpecified + row.DiscussedNotAdopted + row.NotRelevant + row.Mentioned)
            .Should().Equal(rows.Select(static row => row.Treatments));
        rows.Should().OnlyContain(static row => row.ProvisionsExamined > 0 && row.ProvisionsExamined <= 299);
    }

    [Fact]
    public void What_a_document_does_not_state_is_empty_and_not_0()
    {
        var row = SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("d") with { Examination = null, Treatments = null }).DocumentRows().Single();
        (row.Treatments, row.Specified, row.ItemsReadCompletely, row.Examined, row.IssuedOn, row.ProvisionsExamined).Should().Be((null, null, null, string.Empty, null, 0));
        var stated = SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("d") with { Treatments = new Dictionary<GuidelineId, Treatment>() }).DocumentRows().Single();
        (stated.Treatments, stated.Specified).Should().Be((0, 0), "none is a count");
    }

    [Fact]
    public void An_empty_set_has_rows_without_documents()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial));
        report.Standards.MatrixRows().Should().BeEmpty();
        report.Standards.Subject.DocumentRows().Should().BeEmpty();
        report.Standards.CorrespondenceRows().Should().HaveCount(GuidelineCatalog.FourthEdition.Provisions.Count)
            .And.OnlyContain(static row => row.Document.Length == 0);
    }

    [Fact]
    public void Null_is_refused() =>
        FluentActions.Invoking(() => ((EvaluationReport)null!).FindingRows()).Should().Throw<ArgumentNullException>().WithParameterName("report");
}
