using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The table of changes as it stands in changes.md. No verdict is a place that is not there.</summary>
internal static class ChangeFile
{
    private static readonly Dictionary<(string Before, string After), ChangeState[]> Cells = Read();

    public static IReadOnlyList<string> Verdicts { get; } = [.. Cells.Keys.Select(key => key.Before).Distinct()];

    /// <summary>The states that a place can be in; none where there is nothing to say.</summary>
    public static IReadOnlyList<ChangeState> Between(string before, string after) => Cells[(before, after)];

    public static IReadOnlyList<ChangeState> Between(RuleOutcome? before, RuleOutcome? after) => Between(NameOf(before), NameOf(after));

    private static string NameOf(RuleOutcome? outcome) => outcome?.Verdict.ToString() ?? "not present";

    private static Dictionary<(string, string), ChangeState[]> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Tests, "Evaluation", "Comparison", "changes.md"))
            .Where(line => line.StartsWith('|')).Select(Cut).ToList();
        return lines.Skip(2)
            .SelectMany(line => line.Skip(1).Select((cell, index) => (Key: (line[0], lines[0][index + 1]), Cell: cell)))
            .ToDictionary(entry => entry.Key, entry => StatesIn(entry.Cell));
    }

    private static ChangeState[] StatesIn(string cell) =>
        cell == "–" ? [] : [.. cell.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ").Select(Enum.Parse<ChangeState>)];

    private static string[] Cut(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
