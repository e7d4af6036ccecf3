namespace Ciip.Guideline.Tests;

public sealed class Smoke
{
    [Fact]
    public void Evaluates()
    {
        var d = new SafetyStandardsDocument { Id = "a", Title = "t", Issuer = "i", Tier = DocumentTier.InternalRules, Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.ItBcp] = new() { Value = TreatmentValue.Specified } } };
        var r = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, d));
        TestContext.Current.TestOutputHelper!.WriteLine(r.Standards.Coverage.ToString());
        foreach (var f in r.Outcomes) TestContext.Current.TestOutputHelper!.WriteLine(f.ToString());
        foreach (var f in r.OpenQuestions.Take(5)) TestContext.Current.TestOutputHelper!.WriteLine(f.ToString());
        GuidelineCatalog.FourthEdition.Statements.Should().HaveCount(135);
        GuidelineCatalog.FourthEdition.Provisions.Count.Should().Be(291);
    }
}
