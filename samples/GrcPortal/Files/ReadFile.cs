using Ciip.Guideline.Questionnaires;

namespace GrcPortal.Files;

/// <summary>What the library read from the bytes of an upload.</summary>
public sealed record ReadFile(FileKind Kind, string Key, string Title, string? EnglishTitle, string? Tier)
{
    /// <summary>The operator it names; null where it names none, as a single document does.</summary>
    public string? OperatorName { get; init; }
}

/// <summary>Why an upload is not taken: a reason of the portal's own, or everything that the library has to say about the text.</summary>
public sealed record RefusedFile(string FileName, LocalizedText? Reason, IReadOnlyList<GuidelineDiagnostic> Diagnostics, IReadOnlyList<string> Lines)
{
    /// <summary>Whether all that is wrong is the id: it is not that of the file that was edited.</summary>
    public bool IsForOtherId { get; init; }

    /// <summary>Everything that is wrong with the cells of a questionnaire, up to a bound.</summary>
    public IReadOnlyList<CellProblem> Cells { get; init; } = [];

    /// <summary>How many more there are.</summary>
    public int Omitted { get; init; }

    public static RefusedFile For(string fileName, LocalizedText? reason) => new(fileName, reason, [], []);
}
