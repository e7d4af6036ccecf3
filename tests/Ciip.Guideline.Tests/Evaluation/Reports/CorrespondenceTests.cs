namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The correspondence table: every provision, every document that speaks of it, nothing twice.</summary>
public sealed class CorrespondenceTests
{
    private static readonly EvaluationReport Report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());

    [Fact]
    public void Every_provision_is_there_in_text_order() =>
        Report.Standards.Correspondence.Select(row => row.Provision).Distinct().Should().Equal(GuidelineCatalog.FourthEdition.Provisions);

    [Fact]
    public void A_document_that_says_nothing_has_no_row()
    {
        foreach (var rows in Report.Standards.Correspondence.GroupBy(row => row.Provision))
        {
            var speaking = Report.Standards.Set[rows.Key].Claims
                .Where(claim => claim.Value is not (ClaimValue.NotSpecified or ClaimValue.NotExamined)).Select(claim => claim.Document.Id);
            rows.Select(row => row.Document?.Id).Should().Equal(speaking.DefaultIfEmpty<string?>(null));
        }
    }

    [Fact]
    public void A_row_names_the_clauses_and_the_outcome_of_the_set()
    {
        var row = Report.Standards.Correspondence.First(row => row.Clauses.Count > 0);
        row.Claim!.Treatment!.Clauses.Should().Equal(row.Clauses);
        row.Outcome.Should().Be(Report.Standards.Set[row.Provision].Outcome);
        row.ToString().Should().StartWith(row.Provision.Id).And.Contain(row.Document!.Id);
    }
}
