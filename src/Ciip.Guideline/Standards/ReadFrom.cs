using System.Text.Json.Serialization;

namespace Ciip.Guideline.Standards;

/// <summary>What a treatment was read from.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ReadFrom>))]
public enum ReadFrom
{
    /// <summary>The whole document.</summary>
    FullText,

    /// <summary>The text of the clause.</summary>
    ClauseText,

    /// <summary>A heading or a table of contents.</summary>
    Heading,

    /// <summary>What somebody else wrote about the document.</summary>
    SecondarySource,

    /// <summary>A fact about the document that is not in its text, such as that it is published.</summary>
    StatedFact,
}
