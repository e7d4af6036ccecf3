using System.Text.Json;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Tests;

public class CommandTests
{
    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");
    private static readonly string Standards = Repository.Data("reference-operator", "standards.json");
    private static readonly string Practice = Repository.Data("reference-operator", "self-verification.json");

    public static TheoryData<string, string, string> Formats
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (command, formats) in new[] { ("catalog", "table json csv markdown oscal"), ("evaluate", "table json csv markdown html sarif oscal xlsx"), ("plan", "table json markdown oscal") })
            {
                foreach (var format in formats.Split(' '))
                {
                    rows.Add(command, format, "en");
                    rows.Add(command, format, "ja");
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_form_is_written_in_both_languages_and_the_same_to_a_file(string command, string format, string lang)
    {
        using var folder = new Folder();
        string[] subject = command == "catalog" ? [] : [Law, "--inventory", "complete", "--as-of", "2026-04-01"];
        string[] line = [command, .. subject, "--format", format, "--lang", lang];

        var run = Ciip.Run(line);
        var toFile = Ciip.Run([.. line, "-o", folder["out"]]);

        run.Code.Should().Be(0, run.Error);
        run.Bytes.Should().NotBeEmpty();
        toFile.Out.Should().BeEmpty();
        if (format != "xlsx")
        {
            File.ReadAllBytes(folder["out"]).Should().Equal(run.Bytes);
        }

        if (format is "json" or "sarif" or "oscal")
        {
            using var json = JsonDocument.Parse(run.Bytes);
            json.RootElement.ValueKind.Should().Be(JsonValueKind.Object);
        }
    }

    /// <summary>The command line runs without the data of cultures, as programs in containers do, and knows one issuer in two widths all the same.</summary>
    [Fact]
    public void An_issuer_typed_in_another_width_is_one_voice_without_data_of_cultures_too()
    {
        using var folder = new Folder();
        const string examined = "\"tier\":\"tier-3\",\"examination\":{\"extent\":\"complete\"},\"treatments\":{\"II.6.1.4(3)\":";
        const string decision = "{\"value\":\"not-relevant\",\"clauses\":[\"1\"],\"decision\":{\"reason\":\"r\",\"reasonKind\":\"manner-of-business\",\"decider\":\"d\",\"decidedOn\":\"2025-01-01\"}}";
        File.WriteAllText(folder["a"], $$"""{"format":"ciip-guideline/standards-document/1","id":"a","title":"a","issuer":"JESC",{{examined}}{"value":"specified","clauses":["1"]} } }""");
        File.WriteAllText(folder["b"], $$"""{"format":"ciip-guideline/standards-document/1","id":"b","title":"b","issuer":"ＪＥＳＣ",{{examined}}{{decision}} } }""");

        var run = Ciip.Run("evaluate", folder["a"], folder["b"], "--inventory", "complete", "--as-of", "2026-04-01", "--format", "json");

        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("provisions").EnumerateArray().Where(static one => one.GetProperty("provision").GetString()!.StartsWith("II.6.1.4(3)", StringComparison.Ordinal))
            .Select(static one => one.GetProperty("set").GetString()).Should().NotBeEmpty().And.OnlyContain(static outcome => outcome == "contradicted");
    }

    [Fact]
    public void The_catalog_as_json_has_every_provision_at_its_statement()
    {
        using var json = JsonDocument.Parse(Ciip.Run("catalog", "--format", "json").Bytes);

        var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();

        statements.Select(one => one.GetProperty("locator").GetString()).Should().Equal(GuidelineCatalog.FourthEdition.Statements.Select(one => one.Locator.Text));
        statements.SelectMany(one => one.GetProperty("provisions").EnumerateArray()).Select(one => one.GetProperty("id").GetString())
            .Should().BeEquivalentTo(GuidelineCatalog.FourthEdition.Provisions.Select(one => one.Id));
    }

    [Theory]
    [InlineData("STD602")]
    [InlineData("II.6 p1 s1")]
    [InlineData("II.6.1.2(2)")]
    [InlineData("II.6.1.2(2).a")]
    public void Explain_says_what_something_is_and_what_refers_to_it(string name) =>
        Ciip.Run("explain", name).Out.Should().StartWith(name).And.MatchRegex("cites|rules that cite it");

    /// <summary>A sentence has the references of its own, not those of its section.</summary>
    [Fact]
    public void Explain_connects_a_sentence_with_what_it_names_or_rests_on()
    {
        var catalog = GuidelineCatalog.FourthEdition;
        foreach (var statement in catalog.Statements)
        {
            var connected = catalog.CrossReferences
                .Where(one => one.From == statement.Locator || one.To == statement.Locator || one.Basis.Contains(statement.Locator))
                .Select(one => one.Reason.English).ToHashSet();
            var printed = Ciip.Run("explain", statement.Locator.Text).Out.Split('\n')
                .SkipWhile(line => line is not ("refers to:" or "referred to by:")).TakeWhile(line => line is not ("documents outside:" or "volumes:" or "freedoms:" or "oddities:"))
                .Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) + 3)..]);
            printed.Should().BeSubsetOf(connected, statement.ToString());
        }

        Ciip.Run("explain", "I.4 b1").Out.Should().Contain("referred to by:\n  I.4 p7 s1 (refers to): ").And.Contain("freedoms:\n  I.4 b1: ").And.NotContain("\nrefers to:");
    }

    [Fact]
    public void Explain_shows_what_is_near_a_slip()
    {
        var run = Ciip.Run("explain", "STD60Z");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("STD601").And.EndWith(".\n");
    }

    [Theory]
    [InlineData("standards", "standards-document.schema.json")]
    [InlineData("practice", "self-verification.schema.json")]
    public void A_new_file_can_be_read_and_has_its_schema_beside_it(string kind, string schema)
    {
        using var folder = new Folder();

        Ciip.Run("new", kind, "--sector", "medical", "-o", folder["new.json"]).Code.Should().Be(0);

        Ciip.Run("validate", folder["new.json"]).Should().Match<Ciip>(run => run.Code == 0 && run.Error.Length == 0 && run.Out.StartsWith(folder["new.json"], StringComparison.Ordinal));
        File.ReadAllText(folder["new.json"]).Should().Contain($"\"$schema\": \"./{schema}\"");
        File.ReadAllText(folder[schema]).Should().Be(Ciip.Run("schema", kind).Out);
    }

    [Fact]
    public void A_new_document_has_the_tier_asked_for_and_room_for_treatments()
    {
        var made = GuidelineJson.Parse<SafetyStandardsDocument>(Ciip.Run("new", "standards", "--tier", "2").Bytes);

        made.Tier.Should().Be(DocumentTier.Parse("tier-2"));
        made.Treatments.Should().BeEmpty();
    }

    [Fact]
    public void A_skeleton_has_a_heading_for_each_item_asked_for()
    {
        Ciip.Run("skeleton").Out.Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Be(25);
        Ciip.Run("skeleton", "--item", "II.5", "--lang", "ja").Out.Should().Contain("(II.5)").And.Contain("第＿＿条").And.NotContain("(II.4)");
        var draft = Ciip.Run("skeleton", Law, "--inventory", "complete", "--item", "II.6.1.2(2)", "--lang", "ja").Out;
        draft.Should().StartWith("# ").And.Contain("(II.6.1.2(2))").And.NotContain("(II.4)");
    }

    [Fact]
    public void Validate_prints_everything_that_is_wrong_with_all_files()
    {
        using var folder = new Folder();
        File.WriteAllText(folder["a.json"], "{ \"format\": \"ciip-guideline/standards-document/1\",\n  \"id\": \"x\", \"tier\": \"tier-9\", \"title\": \"t\", \"issuer\": \"i\" }");
        File.WriteAllText(folder["b.json"], "{ \"format\": \"ciip-guideline/self-verification/1\" }");

        var run = Ciip.Run("validate", folder["a.json"], folder["b.json"], folder["none.json"]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("a.json(2,").And.Contain("CIIP1106").And.Contain("b.json(1,").And.Contain("none.json: ");
    }

    [Fact]
    public void Validate_reads_each_file_as_what_it_says_it_holds()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["report.json"], Ciip.Run("evaluate", Law, "--format", "json").Bytes);
        var files = Directory.EnumerateFiles(Repository.Data(), "*.json", SearchOption.AllDirectories).Append(folder["report.json"]).ToList();

        files.Select(static file => GuidelineJson.TypeOf(File.ReadAllBytes(file))).Distinct().Should().BeEquivalentTo(
            [typeof(SafetyStandardsDocument), typeof(SafetyStandardsSet), typeof(SelfVerification), typeof(Crosswalk), typeof(ReportFile), null]);
        var run = Ciip.Run(["validate", .. files]);
        run.Should().BeEquivalentTo(new { Code = 0, Error = "" });
        run.Out.Should().Contain("measures.json: the description of a checklist, \"Checklist of the 20 measures (an example)\"; 6 groups, 20 questions.\n");
    }

    [Fact]
    public void Standard_input_is_a_file()
    {
        var run = Ciip.RunOn(File.ReadAllBytes(Law), "evaluate", "-", "--inventory", "complete", "--format", "json");

        run.Bytes.Should().Equal(Ciip.Run("evaluate", Law, "--inventory", "complete", "--format", "json").Bytes);
        Ciip.RunOn("{}"u8.ToArray(), "validate", "-").Error.Should().StartWith("-(1,1): ");
        Ciip.RunOn(File.ReadAllBytes(Law), "evaluate", "-", "-").Code.Should().Be(2);
    }

    [Fact]
    public void Findings_at_the_level_asked_for_give_1()
    {
        Ciip.Run("evaluate", Law, "--inventory", "complete", "--fail-on", "gap").Code.Should().Be(1);
        Ciip.Run("evaluate", Law, "--fail-on", "gap").Code.Should().Be(0, "nobody says that there are no other documents");
        Ciip.Run("evaluate", Standards, "--practice", Practice, "--fail-on", "gap").Code.Should().Be(0);
    }

    [Fact]
    public void The_gate_closes_where_something_got_worse()
    {
        using var folder = new Folder();
        Ciip.Run("evaluate", Standards, "--practice", Practice, "--format", "json", "-o", folder["before.json"]).Code.Should().Be(0);
        Ciip.Run("evaluate", Law, "--inventory", "complete", "--format", "json", "-o", folder["after.json"]).Code.Should().Be(0);

        Ciip.Run("compare", folder["before.json"], folder["before.json"], "--gate").Should().BeEquivalentTo(new { Code = 0, Error = "" });
        Ciip.Run("compare", folder["before.json"], folder["after.json"], "--gate").Code.Should().Be(1);
        Ciip.Run("compare", folder["before.json"], folder["after.json"]).Code.Should().Be(0);
        Ciip.Run("compare", folder["before.json"], Law).Code.Should().Be(2);
    }

    /// <summary>The sets that the text leaves open are open here too, and who picks a wrong word reads so first.</summary>
    [Fact]
    public void A_sector_of_ones_own_is_taken()
    {
        Ciip.Run("new", "standards", "--sector", "own:港湾").Out.Should().Contain("\"sector\": \"own:港湾\"");
        Ciip.Run("new", "standards", "--sector", "港湾").Error.Should().StartWith("--sector: '港湾' is not one of own:…, ");
        Ciip.Run("new", "standards", "--sector", "own:").Code.Should().Be(2);
    }

    [Fact]
    public void What_was_out_of_sight_is_judged_against_what_was_known_last()
    {
        using var folder = new Folder();
        Ciip.Run("evaluate", Law, "--inventory", "complete", "--format", "json", "-o", folder["first.json"]).Code.Should().Be(0);
        Ciip.Run("evaluate", Law, "--inventory", "partial", "--format", "json", "-o", folder["forgetful.json"]).Code.Should().Be(0);
        Ciip.Run("evaluate", Law, "--inventory", "partial", "--format", "json", "--earlier", folder["first.json"], "-o", folder["second.json"]).Code.Should().Be(0);

        Ciip.Run("compare", folder["forgetful.json"], folder["first.json"]).Out.Should().Contain("revealed");
        Ciip.Run("compare", folder["second.json"], folder["first.json"]).Out.Should().NotContain("revealed").And.Contain("gate: open");
        Ciip.Run("compare", folder["second.json"], folder["second.json"]).Out.Should().Contain("out of sight");
        Ciip.Run("evaluate", Law, "--inventory", "complete", "--format", "sarif", "--earlier", folder["first.json"]).Out.Should().Contain("\"baselineState\": \"unchanged\"");
        Ciip.Run("evaluate", Law, "--earlier", folder["first.json"]).Should().BeEquivalentTo(new { Code = 2, Error = "--earlier goes with --format json or --format sarif.\n" });
    }

    [Fact]
    public void Oscal_without_a_date_is_refused() =>
        Ciip.Run("evaluate", Law, "--format", "oscal").Should().Match<Ciip>(run => run.Code == 2 && run.Error.Contains("--as-of", StringComparison.Ordinal));

    [Fact]
    public void A_document_that_stands_in_two_files_is_refused() =>
        Ciip.Run("evaluate", Law, Law).Error.Should().Contain("medical-care-act-reg-art14-2");
}
