namespace Ciip.Guideline;

/// <summary>How much weight the text gives to what a finding misses.</summary>
public enum FindingLevel
{
    /// <summary>A softened demand, an example, or advice.</summary>
    Suggestion,

    /// <summary>A "should", or a "shall" of II.6, whose adoption is to be discussed.</summary>
    Weakness,

    /// <summary>A "shall", "has to", "is essential" or "is imperative".</summary>
    Gap,
}
