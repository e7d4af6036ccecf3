using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What kind of reason a decision rests on. <c>I.4 b1</c> accepts the manner of business involvement.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<DecisionReasonKind>))]
public enum DecisionReasonKind
{
    /// <summary>It does not arise in the way this business is done.</summary>
    MannerOfBusiness,

    /// <summary>It would cost too much.</summary>
    Cost,

    /// <summary>It would take too much effort.</summary>
    Effort,

    /// <summary>Other things come first.</summary>
    Priority,

    /// <summary>Some other reason, given in words.</summary>
    Other,
}
