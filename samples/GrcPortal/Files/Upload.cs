using Ciip.Guideline.Questionnaires;

namespace GrcPortal.Files;

/// <summary>A file on its way in, and what was said with it.</summary>
internal sealed record Upload(string FileName, byte[] Utf8)
{
    /// <summary>Whether somebody said that the operator it names is the one it is uploaded for, whatever the name.</summary>
    public bool IsSameOperator { get; init; }

    /// <summary>The file it is meant to be a version of; null for that with its id, or a new one.</summary>
    public Guid? FileId { get; init; }

    /// <summary>Whether it was made of a questionnaire: then what it says counts, and not its bytes, which nobody wrote.</summary>
    public bool IsFromSpreadsheet { get; init; }

    /// <summary>What of the questionnaire is not in it.</summary>
    public IReadOnlyList<CellProblem> Remarks { get; init; } = [];

    /// <summary>The number of the version it was made from, 0 for none; null where it is stored whatever the newest version is.</summary>
    public int? MadeFrom { get; init; }

    /// <summary>The number of the earlier version that it brings back; null where it is new.</summary>
    public int? RestoredFrom { get; init; }
}
