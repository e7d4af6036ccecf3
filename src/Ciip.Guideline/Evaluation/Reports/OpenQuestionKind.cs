using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>Why a question is open.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<OpenQuestionKind>))]
public enum OpenQuestionKind
{
    /// <summary>A document was not examined for it, and a clue makes it likely that it deals with it.</summary>
    Mentioned,

    /// <summary>A document deals with it, and nobody has read how far.</summary>
    ExtentUnknown,

    /// <summary>One party both specifies it and sets it aside.</summary>
    Contradicted,

    /// <summary>A document was not examined for it.</summary>
    NotExamined,

    /// <summary>All documents at hand were examined, but there may be others.</summary>
    NoDocumentYet,

    /// <summary>In the self-verification, status and record say opposite things.</summary>
    StatusContradicted,

    /// <summary>The self-verification says nothing about it, or nothing clear: the operator would have to be asked.</summary>
    NotAssessed,
}
