using System.Text.RegularExpressions;

namespace Ciip.Guideline.Tests.Support;

/// <summary>docs/practice-records.md, read: which field stands for which provision, and which member links to what.</summary>
internal static class PracticePage
{
    /// <summary>What <c>*</c> stands for: the seven sources of risk identification.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        ["conductOfMeasures", "internalAudits", "externalAudits", "environmentResearch", "environmentAnalyses", "exercises", "trainings"];

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "practice-records.md"));

    /// <summary>Each row: the provision, and the fields by which it shows, without tokens.</summary>
    public static IReadOnlyList<(string Provision, IReadOnlyList<string> Fields)> Provisions { get; } =
        [.. Rows(3).Where(cells => GuidelineCatalog.FourthEdition.FindProvision(Unquoted(cells[0])) is not null)
            .Select(cells => (Unquoted(cells[0]), Fields(cells[2])))];

    /// <summary>The token that stands for a provision in a set; null where any does, or a field.</summary>
    public static string? TokenOf(string provision) =>
        Rows(3).Where(cells => Unquoted(cells[0]) == provision).Select(cells => Regex.Match(cells[2], @"` \(([a-z-]+)\)$")).Single() is { Success: true } found ? found.Groups[1].Value : null;

    /// <summary>Each link and the rule that follows it.</summary>
    public static IReadOnlyList<(string Field, string Rule)> Links { get; } =
        [.. Rows(3).Where(cells => Regex.IsMatch(cells[2], "^(PRA|CYC)[0-9]+$"))
            .Select(cells => (Unquoted(cells[0]), cells[2]))];

    /// <summary>Fields that are about a statement without being asked for.</summary>
    public static IReadOnlyList<string> Qualifiers { get; } =
        [.. Lines.Where(line => line.StartsWith("- `", StringComparison.Ordinal) && line.Contains("`: ", StringComparison.Ordinal)).SelectMany(line => Fields(line[..line.IndexOf("`: ", StringComparison.Ordinal)] + "`"))];

    private static IEnumerable<string[]> Rows(int cells) => Lines
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .Where(row => row.Length == cells);

    private static IReadOnlyList<string> Fields(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value)];

    private static string Unquoted(string cell) => cell.Trim('`');
}
