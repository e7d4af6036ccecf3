namespace Ciip.Guideline.Catalog;

/// <summary>An edition of the Guideline, as far as it is known here.</summary>
/// <remarks>Only one is modeled. The others are named so that nobody takes it for the newest.</remarks>
public sealed class Edition
{
    internal Edition(LocalizedText name, LocalizedText note)
    {
        Name = name;
        Note = note;
    }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is known of it, and how surely.</summary>
    public LocalizedText Note { get; }

    /// <summary>When it was issued; null where it is not known here.</summary>
    public PartialDate? IssuedOn { get; internal init; }

    /// <summary>When it was last revised; null where no revision is known here.</summary>
    public PartialDate? RevisedOn { get; internal init; }

    /// <summary>Who issued it; null where it is not known here.</summary>
    public LocalizedText? Issuer { get; internal init; }

    /// <summary>Whether it is the edition this library models.</summary>
    public bool IsModeled { get; internal init; }

    /// <summary>Whether its existence is only reported.</summary>
    public bool IsOnlyReported { get; internal init; }

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
