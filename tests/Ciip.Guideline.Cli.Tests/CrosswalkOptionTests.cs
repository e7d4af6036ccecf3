using System.Text.Json;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Cli.Tests;

/// <summary><c>--crosswalk</c> of <c>evaluate</c> and <c>plan</c>: the one that is built in, and those of users.</summary>
public class CrosswalkOptionTests
{
    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void The_ids_and_whose_mapping_it_is_are_shown_in_every_form_of_a_report(string format)
    {
        var run = Ciip.Run("evaluate", Law, "--inventory", "complete", "--crosswalk", "csf-2.0", "--format", format);
        run.Code.Should().Be(0, run.Error);
        run.Out.Should().Contain("GV.RR-02").And.Contain("Ciip.Guideline");
        Ciip.Run("evaluate", Law, "--inventory", "complete", "--format", format).Out.Should().NotContain("GV.RR-02");
    }

    [Fact]
    public void A_workbook_also_has_the_rows()
    {
        using var folder = new Folder();
        Ciip.Run("evaluate", Law, "--crosswalk", "csf-2.0", "--lang", "ja", "-o", folder["with.xlsx"]).Code.Should().Be(0);
        Ciip.Run("evaluate", Law, "--lang", "ja", "-o", folder["without.xlsx"]).Code.Should().Be(0);
        Sheets(folder["with.xlsx"]).Should().Equal([.. Sheets(folder["without.xlsx"]), "他の枠組みとの対応表"]);

        static IEnumerable<string> Sheets(string file)
        {
            using var zip = System.IO.Compression.ZipFile.OpenRead(file);
            using var stream = zip.GetEntry("xl/workbook.xml")!.Open();
            return [.. System.Xml.Linq.XDocument.Load(stream).Descendants().Where(static one => one.Name.LocalName == "sheet").Select(static one => one.Attribute("name")!.Value)];
        }
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void The_plan_shows_both_ids(string format)
    {
        var run = Ciip.Run("plan", Law, "--inventory", "complete", "--crosswalk", "csf-2.0", "--format", format, "--lang", "ja");
        run.Code.Should().Be(0, run.Error);
        run.Out.Should().Contain("NIST CSF 2.0").And.Contain("ID.RA-06");
    }

    [Fact]
    public void The_plan_as_data_has_the_controls_and_says_where_they_come_from()
    {
        using var plan = JsonDocument.Parse(Ciip.Run("plan", Law, "--inventory", "complete", "--crosswalk", "csf-2.0", "--format", "json").Bytes);
        plan.RootElement.GetProperty("crosswalk").GetProperty("note").GetString().Should().StartWith("Ours; no authority");
        plan.RootElement.GetProperty("entries").EnumerateArray().Should().Contain(static entry => entry.GetProperty("controls").GetArrayLength() > 0);
        using var without = JsonDocument.Parse(Ciip.Run("plan", Law, "--inventory", "complete", "--format", "json").Bytes);
        without.RootElement.TryGetProperty("crosswalk", out _).Should().BeFalse();
    }

    [Fact]
    public void A_file_is_read_like_any_other_and_its_mistakes_are_said()
    {
        using var folder = new Folder();
        var own = Crosswalk.ToCsf20(Language.English) with
        {
            Framework = "House rules",
            Author = null,
            Mappings = [new() { From = GuidelineItem.RiskAssessment, Control = "H-7", Relation = CrosswalkRelation.SubsetOf, Reason = "r", Confidence = CrosswalkConfidence.Low, Reviewer = "v" }],
        };
        File.WriteAllText(folder["own.json"], GuidelineJson.ToJson(own));
        Ciip.Run("evaluate", Law, "--inventory", "complete", "--format", "markdown", "--crosswalk", folder["own.json"]).Out.Should().Contain("House rules").And.Contain("H-7");

        File.WriteAllText(folder["bad.json"], GuidelineJson.ToJson(own).Replace("II.6.1.1(1)", "II.9", StringComparison.Ordinal));
        var bad = Ciip.Run("plan", Law, "--crosswalk", folder["bad.json"]);
        bad.Code.Should().Be(2);
        bad.Error.Should().Contain("bad.json(").And.Contain("CIIP");
        Ciip.Run("plan", Law, "--crosswalk", "csf-2").Code.Should().Be(2, "no such file, and nothing else has this name");
    }

    [Theory]
    [InlineData("evaluate", "json", "--crosswalk goes with --format table, csv, markdown, html, xlsx.\n")]
    [InlineData("evaluate", "sarif", "--crosswalk goes with --format table, csv, markdown, html, xlsx.\n")]
    [InlineData("plan", "oscal", "--crosswalk goes with --format table, json, markdown.\n")]
    public void A_form_that_has_no_place_for_it_refuses_it(string command, string format, string error) =>
        Ciip.Run(command, Law, "--crosswalk", "csf-2.0", "--format", format).Should().BeEquivalentTo(new { Code = 2, Error = error });
}
