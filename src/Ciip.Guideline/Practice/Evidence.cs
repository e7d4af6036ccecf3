namespace Ciip.Guideline.Practice;

/// <summary>What shows that something is carried out.</summary>
public sealed record Evidence
{
    /// <summary>Where it can be found: a document, a record, an address.</summary>
    public required string Reference { get; init; }

    /// <summary>What kind of evidence it is.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>The date it is of.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The last day it is valid; null where it does not expire.</summary>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>What it shows.</summary>
    public string? Note { get; init; }
}
