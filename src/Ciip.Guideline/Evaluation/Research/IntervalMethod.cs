using System.Text.Json.Serialization;

namespace Ciip.Guideline.Research;

/// <summary>How an interval was found.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<IntervalMethod>))]
public enum IntervalMethod
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>By the standard error for large samples (Fleiss, Cohen and Everitt, 1969), with the normal distribution.</summary>
    Asymptotic,

    /// <summary>By drawing units again with replacement, from a seed: the percentiles of the draws.</summary>
    Bootstrap,
}
