namespace Ciip.Guideline.Catalog;

/// <summary>How many sectors of critical information infrastructures there were from a date on, and which was added then.</summary>
/// <remarks>The Guideline leaves the list to the Basic Policy (<c>fn3</c>). <see cref="CiiSector"/> has the 13 of its time.</remarks>
public sealed class SectorChange
{
    internal SectorChange(PartialDate on, int count, LocalizedText? added, EvidenceBasis basis, LocalizedText note)
    {
        On = on;
        Count = count;
        Added = added;
        Basis = basis;
        Note = note;
    }

    /// <summary>Since when, as far as it is known.</summary>
    public PartialDate On { get; }

    /// <summary>How many sectors there were from then on.</summary>
    public int Count { get; }

    /// <summary>The sector that was added; null for the first entry, and where its name is not known here.</summary>
    public LocalizedText? Added { get; }

    /// <summary>How that is known.</summary>
    public EvidenceBasis Basis { get; }

    /// <summary>Where it is known from, and what is not.</summary>
    public LocalizedText Note { get; }

    /// <summary>The date and the number.</summary>
    public override string ToString() => $"{On}: {Count}";
}
