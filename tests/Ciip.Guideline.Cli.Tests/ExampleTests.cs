using System.Text.RegularExpressions;
using Ciip.Guideline.Cli.Commands;

namespace Ciip.Guideline.Cli.Tests;

public partial class ExampleTests
{
    public static TheoryData<string> Examples => [.. CommandTree.All().SelectMany(one => ((CiipCommand)one.Command).Examples)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_help_runs(string example)
    {
        using var folder = new Folder();
        Ciip.Run("evaluate", Repository.Data("reference-operator", "standards.json"), "--format", "json", "-o", folder["before.json"]);
        File.Copy(folder["before.json"], folder["after.json"]);
        File.WriteAllBytes(folder["operators.jsonl"], Portfolio.Subjects.Lines(3));
        foreach (var part in new[] { "east.json", "west.json" })
        {
            Ciip.Run("rollup", folder["operators.jsonl"], "--format", "json", "-o", folder[part]).Code.Should().Be(0);
        }

        Ciip.Run("questionnaire", "export", Repository.Data("standards", "rokin-asset-policy.json"), "--kind", "standards", "-o", folder["questions.xlsx"]);

        var practice = Repository.Data("reference-operator", "self-verification.json");
        File.Copy(practice, folder["last-year.json"]);
        Ciip.Run("checklist", "export", practice, "-o", folder["checklist.xlsx"]);

        var words = Word().Matches(example).Select(match => match.Value.Trim('"')).Skip(1).Select(word =>
            word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word)
            : word.EndsWith(".json", StringComparison.Ordinal) || word.EndsWith(".jsonl", StringComparison.Ordinal) || word.EndsWith(".xlsx", StringComparison.Ordinal) || word.EndsWith(".csv", StringComparison.Ordinal) ? folder[word]
            : word).ToArray();
        var run = Ciip.Run(words);

        run.Code.Should().BeOneOf(example.Contains("--fail-on", StringComparison.Ordinal) ? [1] : [0]);
        QuotedWord().Replace(example, string.Empty).Should().NotContainAny("(", ")", ";", "&", "*");
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex QuotedWord();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
