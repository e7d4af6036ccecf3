using System.Text.Json.Serialization;

namespace Ciip.Guideline.Crosswalks;

/// <summary>What to do with what was evaluated by the 4th edition, once a later one is at hand.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<CarryAdvice>))]
public enum CarryAdvice
{
    /// <summary>It is there, and means the same in the later edition: what was evaluated holds on.</summary>
    Keep,

    /// <summary>It has to be looked at again, for the reason that is given.</summary>
    LookAgain,
}
