using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>A place where the text is at odds with itself, or its translation with usual terms. Modeled, not smoothed away.</summary>
public sealed class TextOddity
{
    internal TextOddity(LocalizedText description, LocalizedText treatment, params string[] locators)
    {
        Description = description;
        Treatment = treatment;
        Locators = Seq.From(locators.Select(Locator.Parse));
    }

    /// <summary>Where it shows; at least one.</summary>
    public IReadOnlyList<Locator> Locators { get; }

    /// <summary>What is odd, in our own words.</summary>
    public LocalizedText Description { get; }

    /// <summary>How this library deals with it.</summary>
    public LocalizedText Treatment { get; }

    /// <summary>The English description.</summary>
    public override string ToString() => Description.English;
}
