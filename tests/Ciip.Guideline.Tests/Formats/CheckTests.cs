using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Formats;

/// <summary>What was made in code is checked as a file would be, and evaluated whatever it says.</summary>
public sealed class CheckTests
{
    private static readonly SafetyStandardsDocument Rule = FullDocument.Document;

    private static readonly Dictionary<string, (SafetyStandardsDocument Document, string[] Found)> Wrong = new()
    {
        ["nothing"] = (Rule, []),
        ["no id"] = (Rule with { Id = string.Empty }, ["CIIP1111 /id"]),
        ["a blank title and issuer"] = (Rule with { Title = " ", Issuer = "\t" }, ["CIIP1111 /title", "CIIP1111 /issuer"]),
        ["dates in reverse"] = (Rule with { IssuedOn = new(2016) }, ["CIIP1205 /revisedOn"]),
        ["a level on no scale"] = (Rule with { Scales = [] }, ["CIIP1206 /treatments/II.6.1.2(2)/targetLevel/scale", "CIIP1206 /additionalItems/0/targetLevel/scale"]),
        ["an id twice"] = (Rule with { AdditionalItems = [Rule.AdditionalItems![0], Rule.AdditionalItems[0]] }, ["CIIP1201 /additionalItems/1/id"]),
        ["a reference to nothing"] = (Rule with { Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.Purpose] = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() } } }, ["CIIP1203 /treatments/II.1/target"]),
    };

    public static TheoryData<string> Names => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_gets_the_diagnostics_of_its_file(string name)
    {
        var (document, found) = Wrong[name];

        Said(document.Check()).Should().Equal(found);

        GuidelineJson.TryParse<SafetyStandardsDocument>(GuidelineJson.ToJson(document), out _, out var ofFile).Should().Be(found.Length == 0);
        document.Check().Select(static one => one.ToString()).Should().Equal(ofFile.Select(static one => one.ToString()));
        Said(SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("first"), document).Check()).Should().Equal(found.Select(static one => one.Replace(" /", " /documents/1/", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluating_takes_it_as_data(string name)
    {
        var document = Wrong[name].Document;
        SafetyStandardsSet[] sets = [SafetyStandardsSet.Of(Inventory.Complete, document), SafetyStandardsSet.Of(Inventory.Partial, document, document with { Id = "other", Follows = [document.Id, "nowhere"], Supersedes = "other" })];
        foreach (var set in sets)
        {
            var report = GuidelineEvaluator.Default.Evaluate(set, FullDocument.Statuses with { Id = " ", Operator = string.Empty, Systems = [new() { Id = "s" }, new() { Id = "s" }] }, ReferenceOperator.AsOf);

            GuidelineJson.ToUtf8Bytes(ReportFile.Of(report)).Should().NotBeEmpty();
            (report.ToHtml().Length + report.ToMarkdown().Length + report.ToSarif().Length).Should().BePositive();
            report.Plan().Should().NotBeNull();
        }
    }

    [Fact]
    public void A_self_verification_and_a_crosswalk_too()
    {
        ReferenceOperator.Read().Check().Should().BeEmpty();
        Said((ReferenceOperator.Read() with { Operator = " ", Systems = [new() { Id = "s" }, new() { Id = "s" }] }).Check()).Should().Contain(["CIIP1111 /operator", "CIIP1201 /systems/1/id"]);
        FullCrosswalk.Value.Check().Should().BeEmpty();
        Said((FullCrosswalk.Value with { Mappings = [FullCrosswalk.Value.Mappings[0], FullCrosswalk.Value.Mappings[0]] }).Check()).Should().Equal("CIIP1210 /mappings/1/control");
    }

    [Fact]
    public void A_complete_inventory_without_a_document_says_so()
    {
        var empty = SafetyStandardsSet.Of(Inventory.Complete);

        var diagnostic = empty.Check().Should().ContainSingle().Which;
        (diagnostic.Code, diagnostic.Pointer, diagnostic.Line).Should().Be((GuidelineDiagnosticCodes.EmptyInventory, "/documents", 4));
        SafetyStandardsSet.Of(Inventory.Partial).Check().Should().BeEmpty();

        var report = GuidelineEvaluator.Default.Evaluate(empty);
        report.ToHtml().Should().Contain("No document applies, as the inventory says");
        report.ToMarkdown(new ReportOptions { Language = Language.Japanese }).Should().Contain("適用される文書が存在しないものとし");
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial)).ToHtml().Should().NotContain("No document applies");
    }

    [Fact]
    public void How_much_is_said_can_be_limited() =>
        Said((Rule with { Id = " ", Title = " ", Issuer = " " }).Check(new ReadOptions { MaxDiagnostics = 1 })).Should().Equal("CIIP1111 /id", "CIIP1901 ");

    private static IEnumerable<string> Said(IEnumerable<GuidelineDiagnostic> diagnostics) => diagnostics.Select(static one => $"{one.Code} {one.Pointer}");
}
