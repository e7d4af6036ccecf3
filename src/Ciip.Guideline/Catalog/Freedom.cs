namespace Ciip.Guideline.Catalog;

/// <summary>Something the text leaves to sectors or operators, or does not ask of them.</summary>
public sealed class Freedom
{
    internal Freedom(string locator, LocalizedText text)
    {
        Locator = Locator.Parse(locator);
        Text = text;
    }

    /// <summary>Where the text leaves it open.</summary>
    public Locator Locator { get; }

    /// <summary>What is left open, in our own words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The locator.</summary>
    public override string ToString() => Locator.Text;
}
