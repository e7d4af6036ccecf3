using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>A volume the Guideline consists of. Only the main volume is modeled. <c>I.5 p1 s1</c></summary>
public sealed class Volume
{
    internal Volume(
        LocalizedText name, LocalizedText title, JapaneseTerm japaneseTerm, Actor? drawnUpBy, LocalizedText role, params string[] locators)
    {
        Name = name;
        Title = title;
        JapaneseTerm = japaneseTerm;
        DrawnUpBy = drawnUpBy;
        Role = role;
        Locators = Seq.From(locators.Select(Locator.Parse));
    }

    /// <summary>The short name the text uses.</summary>
    public LocalizedText Name { get; }

    /// <summary>The full title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the Japanese title was seen in a published source.</summary>
    public JapaneseTerm JapaneseTerm { get; }

    /// <summary>Who draws it up; null for the main volume, of which the text does not say it.</summary>
    public Actor? DrawnUpBy { get; }

    /// <summary>What it is for, in our own words.</summary>
    public LocalizedText Role { get; }

    /// <summary>Where the text names it.</summary>
    public IReadOnlyList<Locator> Locators { get; }

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
