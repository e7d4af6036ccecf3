using System.Text.Json.Serialization;

namespace Ciip.Guideline.Research;

/// <summary>How much two different values of an ordered scale disagree.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<KappaWeights>))]
public enum KappaWeights
{
    /// <summary>Any two different values disagree alike: Cohen's kappa of 1960.</summary>
    None,

    /// <summary>By how many steps they are apart: Cicchetti and Allison, 1971.</summary>
    Linear,

    /// <summary>By the square of the steps: Fleiss and Cohen, 1973. Near misses hardly count.</summary>
    Quadratic,
}
