using System.Text.Json.Serialization;

namespace Ciip.Guideline.Practice;

/// <summary>What kind of evidence something is. The kinds are ours: the Guideline names none.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>A document, such as a rule or a contract.</summary>
    Document,

    /// <summary>A record made while something was done, such as minutes or a log.</summary>
    Record,

    /// <summary>What was observed on the spot.</summary>
    Observation,

    /// <summary>What was said in an interview.</summary>
    Interview,

    /// <summary>The result of a test.</summary>
    Test,

    /// <summary>Something published.</summary>
    Publication,

    /// <summary>Some other kind.</summary>
    Other,
}
