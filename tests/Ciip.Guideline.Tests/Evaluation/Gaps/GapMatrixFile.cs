using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The gap matrix as it stands in gap-matrix.md, and what follows from it.</summary>
internal static class GapMatrixFile
{
    private static readonly Dictionary<(StandardsOutcome, PracticeOutcome), (GapState State, bool IsContradictory)> Cells = Read();

    public static IReadOnlyList<StandardsOutcome> Rows { get; } = [.. Cells.Keys.Select(key => key.Item1).Distinct()];

    public static IReadOnlyList<PracticeOutcome> Columns { get; } = [.. Cells.Keys.Select(key => key.Item2).Distinct()];

    public static GapState StateOf(StandardsOutcome documents, PracticeOutcome practice) => Cells[(documents, practice)].State;

    public static bool IsContradictory(StandardsOutcome documents, PracticeOutcome practice) => Cells[(documents, practice)].IsContradictory;

    public static bool IsUnknown(StandardsOutcome documents) => documents is StandardsOutcome.NotExamined or StandardsOutcome.Contradicted;

    public static bool IsUnknown(PracticeOutcome practice) => practice is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted;

    /// <summary>
    /// The states over all values that what is unknown can still take; what is only addressed turns out to be there in full or in part.
    /// </summary>
    public static IReadOnlyList<GapState> Possible(StandardsOutcome documents, PracticeOutcome practice)
    {
        var rows = IsUnknown(documents) ? Rows.Where(row => !IsUnknown(row) && row != StandardsOutcome.Addressed)
            : documents == StandardsOutcome.Addressed ? [StandardsOutcome.Specified, StandardsOutcome.PartlySpecified]
            : [documents];
        var columns = IsUnknown(practice) ? Columns.Where(column => !IsUnknown(column)) : [practice];
        return [.. rows.SelectMany(row => columns.Select(column => StateOf(row, column))).Distinct().Order()];
    }

    private static Dictionary<(StandardsOutcome, PracticeOutcome), (GapState, bool)> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Tests, "Evaluation", "Gaps", "gap-matrix.md"))
            .Where(line => line.StartsWith('|')).Select(Cut).ToList();
        var columns = lines[0].Skip(1).Select(Enum.Parse<PracticeOutcome>).ToList();
        return lines.Skip(2)
            .SelectMany(line => line[0].Split(", ").Select(Enum.Parse<StandardsOutcome>)
                .SelectMany(row => columns.Select((column, index) => (Key: (row, column), Cell: line[index + 1].Split(' ')))))
            .ToDictionary(entry => entry.Key, entry => (Enum.Parse<GapState>(entry.Cell[0]), entry.Cell is [_, "!"]));
    }

    private static string[] Cut(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
