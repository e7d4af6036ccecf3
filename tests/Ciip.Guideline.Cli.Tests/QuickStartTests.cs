using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>The README's first command: ten lines that say what was found, on 80 columns.</summary>
public sealed class QuickStartTests
{
    private static readonly string[] Sections = ["matrix", "practice", "findings", "plan", "questions"];

    [Theory]
    [InlineData("")]
    [InlineData("--lang ja")]
    [InlineData("--all")]
    [InlineData("--all --lang ja")]
    [InlineData("--help")]
    [InlineData("--practice nagoya-port-2023 --all")]
    [InlineData("fisc-safety-standards --show matrix")]
    public void No_line_is_wider_than_80_columns_even_where_all_but_ASCII_takes_two(string words)
    {
        var lines = Run(words).Split('\n');
        lines.Should().HaveCountGreaterThan(5);
        lines.Where(static line => line.Sum(static character => character < 0x80 ? 1 : 2) > 80).Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "Evaluated", "Specified", "Carried out", "Findings", "First steps")]
    [InlineData("ja", "評価対象", "規定", "実施", "指摘", "着手の順序")]
    public void The_first_ten_lines_say_what_was_evaluated_and_found_and_where_to_start(string language, params string[] labels)
    {
        var lines = Run($"--lang {language}").Split('\n');
        lines.Should().HaveCountLessThanOrEqualTo(30);
        var first = string.Join('\n', lines.Take(10));
        first.Should().ContainAll(labels).And.ContainAll("1. ", "2. ", "3. ");
        Regex.Matches(first, "^== ", RegexOptions.Multiline).Should().ContainSingle();
    }

    [Fact]
    public void The_figures_are_those_of_the_report()
    {
        var report = GuidelineEvaluator.Default.Evaluate(
            Repository.ReferenceSet,
            GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Repository.Data("reference-operator", "self-verification.json"))),
            PartialDate.Parse("2026-04-01"));
        var (specified, carriedOut) = (report.Standards.Coverage, report.Practice!.Coverage);
        Run("--practice reference-operator").Should()
            .Contain($"at least {specified.SpecifiedAtLeast.Numerator}, at most {specified.SpecifiedAtMost}").And
            .Contain($"at least {carriedOut.CarriedOutAtLeast.Numerator}, at most {carriedOut.CarriedOutAtMost}").And
            .Contain($"{report.Findings.Count(static finding => finding.Level == FindingLevel.Weakness)} weaknesses").And
            .Contain($"1. Write down: {report.Plan().Entries[0].About}");
    }

    [Fact]
    public void The_fictitious_operator_and_the_real_city_are_told_apart()
    {
        var output = Run("");
        Regex.Matches(output, "^== (.+)$", RegexOptions.Multiline).Select(static match => match.Groups[1].Value).Should().SatisfyRespectively(
            static first => first.Should().Contain("fictitious"),
            static second => second.Should().Contain("real city").And.Contain("published"));
        Run("--practice reference-operator").Should().NotContain("real city");
    }

    [Fact]
    public void The_readme_shows_what_it_prints()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Run("").Should().Be(Regex.Match(readme, "```text\n(.+?)```", RegexOptions.Singleline).Groups[1].Value);
    }

    [Fact]
    public void What_is_long_is_shown_where_it_is_asked_for()
    {
        const string one = "--inventory complete medical-care-act-reg-art14-2";
        Regex.Matches(Run(one), "^- ", RegexOptions.Multiline).Should().BeEmpty();
        Run($"{one} --show findings").Should().MatchRegex("(?m)^- gap STD[0-9]+, ");
        var all = Run("--all");
        Run(string.Join(' ', Sections.Select(static section => $"--show {section}"))).Should().Be(all);
        all.Should().Contain("II.6.1.2(2) Establishment/Revision of IT-BCPs").And.Contain("Open questions, the nearest to an answer first:");
    }

    private static string Run(string words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "QuickStart.dll"), .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        return output.ReplaceLineEndings("\n");
    }
}
