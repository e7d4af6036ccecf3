namespace GrcPortal.Runs;

/// <summary>What a user says for an evaluation; nothing said means what the files say, else the cautious answer, and today.</summary>
public sealed record RunRequest
{
    /// <summary>The date judged by, such as 2026-04-01, 2026-04 or 2026.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether the files in use are all documents that apply; null is what the one file there is says, and of several says that there may be others.</summary>
    public Inventory? Inventory { get; init; }

    /// <summary>Whether they are all rules of the operator's own; null means as above.</summary>
    public Inventory? InternalRulesInventory { get; init; }

    /// <summary>The self-verification; null is the only one in use. Where there are several, one has to be named.</summary>
    public Guid? PracticeFileId { get; init; }
}
