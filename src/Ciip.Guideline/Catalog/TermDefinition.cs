using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>A term the text defines or explains, in a footnote or in its body.</summary>
public sealed class TermDefinition
{
    internal TermDefinition(LocalizedText term, JapaneseTerm japaneseTerm, LocalizedText meaning, params string[] locators)
    {
        Term = term;
        JapaneseTerm = japaneseTerm;
        Meaning = meaning;
        Locators = Seq.From(locators.Select(Locator.Parse));
    }

    /// <summary>The term.</summary>
    public LocalizedText Term { get; }

    /// <summary>Whether the Japanese term was seen in a published source.</summary>
    public JapaneseTerm JapaneseTerm { get; }

    /// <summary>What the text means by it, in our own words.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>Where the text says so; at least one, in text order.</summary>
    public IReadOnlyList<Locator> Locators { get; }

    /// <summary>The English term.</summary>
    public override string ToString() => Term.English;
}
