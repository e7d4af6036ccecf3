namespace Ciip.Guideline.Cli.Tests;

/// <summary>Two versions of a document side by side, in each form, and what is no pair of versions.</summary>
public class AmendTests
{
    private static readonly string Earlier = Repository.Data("standards", "mhlw-medical-systems-guideline-5.2.json");
    private static readonly string Later = Repository.Data("standards", "mhlw-medical-systems-guideline-6.0.json");
    private static readonly string Other = Repository.Data("standards", "rokin-asset-policy.json");
    private static readonly string Operator = Repository.Data("reference-operator", "standards.json");

    [Theory]
    [InlineData("en", "Amendment table: 37", "gate: open")]
    [InlineData("ja", "新旧対照表（37件）", "ゲート：開")]
    public void A_published_pair_is_shown_with_the_gate(string lang, string title, string gate)
    {
        var run = Ciip.Run("amend", Earlier, Later, "--lang", lang);

        run.Code.Should().Be(0);
        run.Out.Should().Contain(title).And.EndWith(gate + "\n");
    }

    [Fact]
    public void Each_form_holds_the_same_clauses()
    {
        using var folder = new Folder();
        var csv = Ciip.Run("amend", Earlier, Later, "--format", "csv", "--lang", "ja").Out;
        Ciip.Run("amend", Earlier, Later, "--lang", "ja", "-o", folder["amendment.html"]).Code.Should().Be(0);
        Ciip.Run("amend", Earlier, Later, "--lang", "ja", "-o", folder["amendment.xlsx"]).Code.Should().Be(0);

        csv.Should().Contain("現行（旧）").And.Contain("改正理由").And.Contain("4.2.1");
        File.ReadAllText(folder["amendment.html"]).Should().Contain("現行（旧）").And.Contain("改正理由").And.Contain("4.2.1");
        File.ReadAllBytes(folder["amendment.xlsx"]).Should().StartWith("PK"u8.ToArray());
    }

    [Fact]
    public void A_document_of_a_set_is_judged_with_the_others_and_closes_the_gate()
    {
        using var folder = new Folder();
        File.WriteAllText(folder["later.json"], File.ReadAllText(Operator).Replace("\"value\": \"specified\"", "\"value\": \"not-specified\"", StringComparison.Ordinal));

        var run = Ciip.Run("amend", Operator, folder["later.json"], "--document", "kasumigaura-it-bcp", "--gate", "--as-of", "2026-04-01");
        var same = Ciip.Run("amend", Operator, Operator, "--document", "kasumigaura-it-bcp", "--gate");
        var unsaid = Ciip.Run("amend", Operator, folder["later.json"]);

        run.Code.Should().Be(1);
        run.Out.Should().Contain("amended").And.MatchRegex("gate: closed by [0-9]+ changes");
        same.Code.Should().Be(0);
        same.Out.Should().Contain("Amendment table: none").And.EndWith("gate: open\n");
        unsaid.Code.Should().Be(2);
        unsaid.Error.Should().Contain("--document").And.Contain("kasumigaura-it-bcp");
    }

    [Fact]
    public void What_is_no_pair_of_versions_is_said_with_what_makes_one()
    {
        var run = Ciip.Run("amend", Earlier, Other);
        var japanese = Ciip.Run("amend", Earlier, Other, "--lang", "ja");
        var none = Ciip.Run("amend", Earlier, "nowhere.json");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(Path.GetFileName(Other)).And.Contain("is not a version of").And.Contain("[/id, /supersedes]");
        japanese.Error.Should().Contain("改正版ではない");
        none.Code.Should().Be(2);
        none.Error.Should().Contain("nowhere.json");
    }
}
