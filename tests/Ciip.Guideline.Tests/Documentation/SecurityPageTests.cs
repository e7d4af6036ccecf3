using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/SECURITY.md promises what a test holds, with the numbers of the code.</summary>
public sealed class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "SECURITY.md"));

    /// <summary>What the code has, where, and how the page words it.</summary>
    public static TheoryData<string, string, string> Bounds => new()
    {
        { "src/Ciip.Guideline/Formats/Json/GuidelineJson.cs", "MaxDepth = 64;", "64 levels" },
        { "src/Ciip.Guideline/Formats/ReadOptions.cs", "= 128 * 1024 * 1024;", "up to 128 MiB" },
        { "src/Ciip.Guideline/Formats/ReadOptions.cs", "<= 1 << 30", "at most 1 GiB" },
        { "src/Ciip.Guideline/Formats/ReadOptions.cs", "= 1000;", "At most 1,000 problems" },
        { "src/Ciip.Guideline/Formats/Csv/CsvParser.cs", "MostCells = 16_384;", "16,384 cells" },
        { "src/Ciip.Guideline/Evaluation/CustomRules/CustomRule.cs", "MostOutcomes = 100_000;", "100,000 outcomes" },
        { "samples/Ciip.Guideline.Questionnaires/Sheets/ReadingBounds.cs", "MostBytes = 10_000_000;", "10,000,000 bytes" },
        { "samples/Ciip.Guideline.Questionnaires/Sheets/ReadingBounds.cs", "MostUnpackedBytes = 100_000_000;", "unpacked 100,000,000" },
        { "samples/Ciip.Guideline.Questionnaires/Sheets/ReadingBounds.cs", "MostCells = 500_000;", "500,000 cells" },
        { "samples/Ciip.Guideline.Questionnaires/Sheets/ReadingBounds.cs", "MostCharacters = 20_000_000;", "20,000,000 characters" },
        { "samples/Ciip.Guideline.Questionnaires/Sheets/ReadingBounds.cs", "MostSheets = 1_000;", "1,000 sheets" },
        { "samples/Ciip.Guideline.Questionnaires/Sheets/ReadingBounds.cs", "MostMergedCells = 10_000;", "10,000 merged cells" },
        { "samples/Ciip.Guideline.Cli/Input/InputReader.cs", "MostMegabytes = 128;", "128 MB" },
        { "samples/GrcPortal/Files/UploadLimits.cs", "MaxFileBytes { get; init; } = 4 * 1024 * 1024;", "a file has at most 4 MiB" },
        { "samples/GrcPortal/Files/UploadLimits.cs", "MaxSpreadsheetBytes { get; init; } = 1024 * 1024;", "a workbook 1 MiB" },
        { "samples/GrcPortal/Files/UploadLimits.cs", "MaxSpreadsheetCells { get; init; } = 100_000;", "100,000 cells" },
        { "samples/GrcPortal/Files/UploadLimits.cs", "MaxFiles { get; init; } = 20;", "20 files at a time" },
        { "samples/GrcPortal/Evidence/EvidenceOptions.cs", "MaxFileBytes { get; init; } = 4 * 1024 * 1024;", "4 MiB a file" },
        { "samples/GrcPortal/Evidence/EvidenceOptions.cs", "MaxFilesPerStep { get; init; } = 20;", "20 files an entry" },
        { "samples/GrcPortal/Web/PortalLimits.cs", "AtOncePerUser { get; init; } = 4;", "at most 4 heavy requests" },
        { "samples/GrcPortal/Web/PortalLimits.cs", "PerMinute { get; init; } = 6_000;", "6,000 requests a minute" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_number_is_that_of_the_code(string file, string code, string words)
    {
        File.ReadAllText(Path.Combine(Repository.Root, file)).Should().Contain(code);
        Page.Should().Contain(words);
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var named = Regex.Matches(Page, @"`(\w+Tests)\.(\w+)`").Select(static match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).ToList();
        named.Should().HaveCountGreaterThan(40);
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        named.Where(test => !sources.Exists(source => Has(source, test.Class, test.Method))).Should().BeEmpty();
    }

    [Fact]
    public void Every_promise_names_what_holds_it()
    {
        var tables = Page[Page.IndexOf("## What is promised", StringComparison.Ordinal)..Page.IndexOf("## What is not promised", StringComparison.Ordinal)];
        var promises = Regex.Matches(tables, @"^\| (?!promise|-)(.+) \| (.+) \|$", RegexOptions.Multiline);
        promises.Should().HaveCountGreaterThan(30);
        promises.Select(static promise => promise.Groups[2].Value).Should().OnlyContain(static by => by.StartsWith('`'));
    }

    private static bool Has(string source, string type, string method) =>
        Regex.IsMatch(source, $@"\bclass {type}\b") && Regex.IsMatch(source, $@"\[(Fact|Theory)((?!\bpublic\b)[\s\S])*public (async Task|void) {method}\(");
}
