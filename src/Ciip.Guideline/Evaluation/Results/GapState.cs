using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>How what the documents say of a provision compares with what is carried out.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<GapState>))]
public enum GapState
{
    /// <summary>Specified, and carried out or without occasion.</summary>
    Aligned,

    /// <summary>Both sides show something, at least one of them not in full.</summary>
    Partly,

    /// <summary>In the documents, and not carried out. Not a failure of the documents.</summary>
    OnPaperOnly,

    /// <summary>Carried out, and not in the documents. Not a failure of practice: a sentence in a document repairs it.</summary>
    PracticedButUnwritten,

    /// <summary>Deliberately not adopted, and not practiced.</summary>
    Declined,

    /// <summary>Neither in the documents nor carried out.</summary>
    Open,

    /// <summary>It does not arise in this business.</summary>
    NotRelevant,

    /// <summary>One side, or both, is not known or contradicts itself.</summary>
    Undetermined,
}
