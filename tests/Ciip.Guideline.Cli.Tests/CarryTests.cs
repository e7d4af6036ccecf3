using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>What an evaluation is worth under later editions, by the table that ships and by those of users.</summary>
public class CarryTests
{
    private static readonly string Standards = Repository.Data("reference-operator", "standards.json");
    private static readonly string[] Pair = [Repository.Data("standards", "mic-lg-security-policy-guideline.json"), Repository.Data("standards", "ryugasaki-city-security-rule.json")];

    public static TheoryData<string, string> Forms =>
        [.. new[] { "table", "csv", "markdown", "html", "xlsx" }.SelectMany(static form => new[] { "en", "ja" }.Select(lang => new TheoryDataRow<string, string>(form, lang)))];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_written_in_both_languages_and_the_same_to_a_file(string form, string lang)
    {
        using var folder = new Folder();
        string[] line = ["carry", Standards, "--edition", "guideline-2023", "--format", form, "--lang", lang];

        var run = Ciip.Run(line);

        run.Should().Match<Ciip>(static run => run.Code == 0 && run.Error.Length == 0 && run.Bytes.Length > 0);
        Ciip.Run([.. line, "-o", folder["out"]]).Bytes.Should().BeEmpty();
        File.ReadAllBytes(folder["out"]).Should().Equal(run.Bytes);
    }

    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("ja", Language.Japanese)]
    public void The_numbers_of_each_edition_are_printed_and_those_only_reported_named(string lang, Language language)
    {
        var report = GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SafetyStandardsSet>(File.ReadAllBytes(Standards)));
        var shipped = CarryOver.FromFourthEdition(language);

        var printed = Ciip.Run("carry", Standards, "--lang", lang).Out;

        foreach (var carried in report.CarryForward(shipped))
        {
            printed.Should().MatchRegex($@"\| {carried.Edition.Id} +\| {Regex.Escape(carried.In(language))} +\|");
        }

        Row(printed, language == Language.Japanese ? "第三者の報告のみによる版" : "Only reported").Should().Contain("unified-standards-2026").And.Contain("sector-guideline-2026").And.NotContain("5th-edition");
        printed.Should().Contain(language == Language.Japanese ? "公的機関によるものではない" : "no authority made it");
        Ciip.Run("carry", Standards, "--lang", lang, "--edition", "5th-edition").Out.Should().NotContain("unified-standards-2026").And.Contain(language == Language.Japanese ? "5項目は把握" : "5 of 25 known");
    }

    /// <summary>What was not seen has no state there: of most items nothing is known but that.</summary>
    [Fact]
    public void Nothing_is_said_of_an_item_that_nobody_knows_of()
    {
        var table = Records(Ciip.Run([.. (string[])["carry", .. Pair, "--format", "csv"]]).Bytes);
        var (relation, to, basis, advice) = (Column(table, "What became of it"), Column(table, "Themes or items there"), Column(table, "How it is known"), Column(table, "Advice"));

        var unknown = table.Skip(1).Where(row => row[relation] == "unknown").ToList();

        unknown.Should().HaveCount(76).And.OnlyContain(row => row[to].Length == 0 && row[basis].Length == 0 && row[advice] == "look again");
        table.Skip(1).Should().HaveCount((4 * 25) + 11);
        table.Skip(1).Where(row => row[relation] == "new").Should().HaveCount(11).And.OnlyContain(row => row[advice].Length == 0);
    }

    [Fact]
    public void The_view_decides_whose_documents_count()
    {
        var states = new[] { "set", "own" }.Select(view => Records(Ciip.Run("carry", Pair[0], Pair[1], "--view", view, "--edition", "5th-edition", "--format", "csv").Bytes)).ToList();
        var state = Column(states[0], "State by the 4th edition");

        states[0].Select(row => row[state]).Should().NotEqual(states[1].Select(row => row[state]));
        states[1].Skip(1).Take(25).Select(row => row[state]).Should().Equal(Matrix());

        IEnumerable<string> Matrix() => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, [.. Pair.Select(static file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)))]))
            .Standards.InternalRules.Items.Select(static item => item.In(Language.English));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("spreadsheet")]
    public void A_table_of_ones_own_is_read_as_json_or_as_rows(string kind)
    {
        using var folder = new Folder();
        var shipped = CarryOver.FromFourthEdition(Language.English);
        var own = shipped with
        {
            Title = "table.csv",
            Author = null,
            MadeOn = null,
            Note = null,
            Editions = [shipped.Editions[1] with { Follows = null }],
            Rows = [.. shipped.Rows.Where(static row => row.Edition == "guideline-2023").Select(static row => row.From?.Item == GuidelineItem.Publication
                ? row with { Relation = CarryOverRelation.Same, To = ["5; 2"], Basis = EvidenceBasis.Seen, Confidence = CrosswalkConfidence.High, Reason = "read" } : row)],
        };
        File.WriteAllBytes(folder["table.csv"], kind switch
        {
            "json" => GuidelineJson.ToUtf8Bytes(own),
            "csv" => own.CarryOverTable().ToCsv(),
            _ => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(string.Concat(own.CarryOverTable(Language.Japanese).Rows.Prepend(own.CarryOverTable(Language.Japanese).Headings)
                .Select(static row => string.Join(';', row.Select(static cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\r\n")))],
        });

        var run = Ciip.Run("carry", Standards, "--table", folder["table.csv"]);

        run.Should().Match<Ciip>(static run => run.Code == 0 && run.Error.Length == 0);
        run.Out.Should().Contain("12 of 25 known, 13 unknown, 4 known to be new; 2 to keep").And.Contain("5; 2").And.NotContain("5th-edition").And.NotContain("no authority made it");
        Row(run.Out, "Table").Should().Contain("table.csv");
    }

    [Fact]
    public void Everything_that_is_wrong_with_table_and_documents_is_said_at_once_with_its_place()
    {
        using var folder = new Folder();
        File.WriteAllText(folder["table.csv"],
            "From,Edition,Relation,To,Basis,Confidence,Reason,Reviewer\r\nII.1,6th-edition,same,1,seen,high,why,r\r\nII.2,5th-edition,same,,,,why,r\r\nII.3,5th-edition,unknown,,,,,r\r\nII.3,5th-edition,unknown,,,,why,r\r\n");
        File.WriteAllText(folder["rule.json"], "{ \"format\": \"ciip-guideline/standards-document/1\" }");

        var run = Ciip.Run("carry", folder["rule.json"], "--table", folder["table.csv"]);

        run.Code.Should().Be(2);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().Contain("table.csv(2,2): CIIP2109").And.Contain("table.csv(3,4): CIIP2107").And.Contain("table.csv(3,5): CIIP2107").And.Contain("table.csv(4,7): CIIP2103")
            .And.Contain("table.csv(5,1): CIIP2108").And.Contain("rule.json(1,").And.Contain("CIIP1103");
        Ciip.Run("carry", Standards, "--table", folder["table.csv"], "--lang", "ja").Error.Should().Contain("引継ぎ表に「6th-edition」という版はない。");
    }

    [Fact]
    public void Rows_to_nowhere_two_rows_of_one_source_and_a_row_without_a_reason_are_found_in_json_too()
    {
        using var folder = new Folder();
        var shipped = CarryOver.FromFourthEdition(Language.English);
        File.WriteAllBytes(folder["table.json"], GuidelineJson.ToUtf8Bytes(shipped with { Rows = [shipped.Rows[0], shipped.Rows[0], shipped.Rows[1] with { Edition = "nowhere" }, shipped.Rows[2] with { Reason = " " }] }));

        var run = Ciip.Run("carry", Standards, "--table", folder["table.json"]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("CIIP1216").And.Contain("CIIP1208").And.Contain("CIIP1111");
        Ciip.Run("carry", Standards, "--table", Standards).Should().Match<Ciip>(static wrong => wrong.Code == 2 && wrong.Error.Contains("CIIP1006", StringComparison.Ordinal));
    }

    [Fact]
    public void A_workbook_is_told_from_a_file_in_another_encoding()
    {
        using var folder = new Folder();
        Ciip.Run("carry", Standards, "--format", "xlsx", "-o", folder["table.xlsx"]).Code.Should().Be(0);

        Ciip.Run("carry", Standards, "--table", folder["table.xlsx"]).Should().BeEquivalentTo(
            new { Code = 2, Error = folder["table.xlsx"] + "(1,1): CIIP2001 This is a workbook: save its sheet as \"CSV UTF-8\".\n" });
    }

    [Fact]
    public void An_edition_that_the_table_does_not_have_and_a_page_without_one_are_refused()
    {
        Ciip.Run("carry", Standards, "--edition", "6th-edition").Should().BeEquivalentTo(
            new { Code = 2, Error = "--edition: the table has no edition '6th-edition'. It has: 5th-edition, guideline-2023, unified-standards-2026, sector-guideline-2026.\n" });
        Ciip.Run("carry", Standards, "--format", "html").Should().Match<Ciip>(static run => run.Code == 2 && run.Error.StartsWith("--format html needs --edition", StringComparison.Ordinal) && run.Error.Contains("guideline-2023", StringComparison.Ordinal));
        Ciip.Run("carry", Standards, "--format", "markdown", "--lang", "ja").Error.Should().StartWith("--format markdownには--editionを指定する。");
        Ciip.Run("carry").Should().BeEquivalentTo(new { Code = 2, Error = "There is nothing to evaluate: name a FILE.\n" });
        Ciip.RunOn(File.ReadAllBytes(Standards), "carry", "-", "--table", "-").Should().Match<Ciip>(static run => run.Code == 2 && run.Error.Contains("Standard input can be read once only.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_one_edition_needs_no_edition_for_a_page()
    {
        using var folder = new Folder();
        var shipped = CarryOver.FromFourthEdition(Language.English);
        File.WriteAllBytes(folder["rows.csv"], (shipped with { Rows = [.. shipped.Rows.Where(static row => row.Edition == "sector-guideline-2026")] }).CarryOverTable(Language.English).ToCsv());

        Ciip.Run("carry", Standards, "--table", folder["rows.csv"], "--format", "html").Out.Should().StartWith("<!DOCTYPE html>").And.Contain("only reported");
    }

    /// <summary>The pages of the documentation show the head of the output as it is.</summary>
    [Theory]
    [InlineData("en", "command-line.md", "## To a later edition")]
    [InlineData("ja", "ja/command-line.md", "## 後続の版への引継ぎ")]
    public void The_documented_output_is_what_is_printed(string lang, string page, string heading)
    {
        var section = File.ReadAllLines(Path.Combine(Repository.Root, "docs", page)).SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        var shown = section.Where(static line => line.StartsWith("    |", StringComparison.Ordinal) || line.StartsWith("    +", StringComparison.Ordinal)).Select(static line => line[4..]);

        var printed = Ciip.Run("carry", Standards, "--lang", lang).Out.Split('\n').SkipWhile(static line => !line.StartsWith('+')).TakeWhile(static line => line.Length > 0).ToList();

        section.Should().Contain("ciip carry samples/data/reference-operator/standards.json --lang " + lang);
        printed.Should().HaveCountGreaterThan(8);
        shown.Should().Equal(printed);
    }

    private static string Row(string printed, string name) => printed.Split('\n').Single(line => line.StartsWith($"| {name} ", StringComparison.Ordinal));

    private static List<IReadOnlyList<string>> Records(byte[] csv)
    {
        GuidelineCsv.TryRead(csv, out var records, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));
        return [.. records!.Select(static record => record.Cells)];
    }

    private static int Column(List<IReadOnlyList<string>> records, string heading) => records[0].ToList().IndexOf(heading);
}
