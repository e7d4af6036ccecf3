using System.Text.Json.Serialization;

namespace Ciip.Guideline.Practice;

/// <summary>Who made a self-verification.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<VerificationOrigin>))]
public enum VerificationOrigin
{
    /// <summary>The operator. <c>I.6 p1 s1</c></summary>
    Operator,

    /// <summary>A third party, from published facts: nobody asked the operator.</summary>
    PublishedFacts,
}
