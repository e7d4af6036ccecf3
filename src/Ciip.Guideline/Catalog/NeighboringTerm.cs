namespace Ciip.Guideline.Catalog;

/// <summary>A word from outside the Guideline, and later than it, that is easily taken for one of its own.</summary>
public sealed class NeighboringTerm
{
    internal NeighboringTerm(LocalizedText term, LocalizedText note, EvidenceBasis basis, params Locator[] near)
    {
        Term = term;
        Note = note;
        Basis = basis;
        Near = Common.Seq.Of(near);
    }

    /// <summary>The word. The Japanese one is established; the English one is our rendering where none is.</summary>
    public LocalizedText Term { get; }

    /// <summary>What it means, and how it differs.</summary>
    public LocalizedText Note { get; }

    /// <summary>How that is known.</summary>
    public EvidenceBasis Basis { get; }

    /// <summary>Where the Guideline has the word it is taken for.</summary>
    public IReadOnlyList<Locator> Near { get; }

    /// <summary>The English word.</summary>
    public override string ToString() => Term.English;
}
