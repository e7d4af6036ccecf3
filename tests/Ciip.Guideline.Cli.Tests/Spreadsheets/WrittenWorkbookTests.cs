using System.IO.Compression;
using System.Text.RegularExpressions;
using Ciip.Guideline.Questionnaires.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>What is written opens without repair, in programs that know nothing but what Excel writes.</summary>
public class WrittenWorkbookTests
{
    private static readonly string Document = Repository.Data("standards", "ryugasaki-city-security-rule.json");
    private static readonly string Operator = Repository.Data("reference-operator", "self-verification.json");

    public static TheoryData<string> Commands =>
    [
        .. new[] { "en", "ja" }.SelectMany(lang => new[]
        {
            $"questionnaire export --kind standards --level item --lang {lang} --format xlsx", $"questionnaire export DOCUMENT --level provision --lang {lang} --format xlsx",
            $"questionnaire export DOCUMENT --level clause --lang {lang} --format xlsx", $"questionnaire export OPERATOR --level provision --lang {lang} --format xlsx",
            $"evaluate DOCUMENT --lang {lang} --format xlsx", $"evaluate DOCUMENT --practice OPERATOR --lang {lang} --format xlsx",
            $"checklist export --lang {lang} --format xlsx", $"checklist export OPERATOR --lang {lang} --format xlsx",
        }),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Excels_own_validator_has_nothing_to_say(string command)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(Write(command)), isEditable: false);

        new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Parts_are_as_Excel_writes_them(string command)
    {
        var parts = Parts(Write(command));

        parts.Values.Should().AllSatisfy(xml => xml.Should().NotMatchRegex("<[a-z]+:|<cols ?/>|Target=\"/"));
        parts["xl/workbook.xml"].Contains("Lists", StringComparison.Ordinal).Should().Be(!command.StartsWith("evaluate", StringComparison.Ordinal), "a report has nothing to pick");
        Write(command).Should().Equal(Write(command), "equal input gives equal bytes");
    }

    [Fact]
    public void Rare_kanji_and_emoji_are_characters_of_the_file()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Document)) with { Title = "𠮷田市 🏯", Issuer = "𠮷田市" };
        foreach (var command in new[] { "questionnaire export - --format xlsx", "evaluate - --format xlsx" })
        {
            var written = Ciip.RunOn(GuidelineJson.ToUtf8Bytes(document), command.Split(' ')).Bytes;

            Parts(written)["xl/sharedStrings.xml"].Should().Contain("𠮷田市").And.NotContain("_x");
        }
    }

    /// <summary>A report shows any text, also one that a spreadsheet would take for an escape.</summary>
    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_x000d_b", "a_x005F_x000d_b")]
    [InlineData("_x_", "_x_")]
    [InlineData("__x0041_", "__x005F_x0041_")]
    public void A_text_that_looks_like_an_escape_comes_back(string text, string written)
    {
        XlsxText.Encode(text).Should().Be(written);
        XlsxText.Decode(written).Should().Be(text);
    }

    private static byte[] Write(string command)
    {
        var run = Ciip.Run([.. command.Split(' ').Select(word => word switch { "DOCUMENT" => Document, "OPERATOR" => Operator, _ => word })]);
        run.Error.Should().BeEmpty();
        return run.Bytes;
    }

    private static Dictionary<string, string> Parts(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return archive.Entries.ToDictionary(entry => entry.FullName, Text, StringComparer.Ordinal);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return Regex.Replace(reader.ReadToEnd(), "xmlns:r=|r:id=|xml:space=", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(10));
    }
}
