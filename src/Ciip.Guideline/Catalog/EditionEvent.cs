namespace Ciip.Guideline.Catalog;

/// <summary>One date in the life of an <see cref="Edition"/>.</summary>
public sealed class EditionEvent
{
    internal EditionEvent(EditionEventKind kind, PartialDate on, EvidenceBasis basis = EvidenceBasis.Seen)
    {
        Kind = kind;
        On = on;
        Basis = basis;
    }

    /// <summary>What happened.</summary>
    public EditionEventKind Kind { get; }

    /// <summary>When, as far as it is known.</summary>
    public PartialDate On { get; }

    /// <summary>How that is known.</summary>
    public EvidenceBasis Basis { get; }

    /// <summary>What happened and when.</summary>
    public override string ToString() => $"{Kind} {On}";
}
