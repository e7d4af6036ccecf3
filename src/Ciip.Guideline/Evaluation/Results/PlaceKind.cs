using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What kind of place a rule judges.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<PlaceKind>))]
public enum PlaceKind
{
    /// <summary>The set of documents.</summary>
    Set,

    /// <summary>One document.</summary>
    Document,

    /// <summary>A document and another that it follows or supersedes.</summary>
    DocumentPair,

    /// <summary>One of the 25 items.</summary>
    Item,

    /// <summary>One of the 20 measures.</summary>
    Measure,

    /// <summary>One provision.</summary>
    Provision,

    /// <summary>One treatment of one document.</summary>
    Treatment,

    /// <summary>One service in the scope of a document.</summary>
    Service,

    /// <summary>One system in the scope of a document.</summary>
    System,

    /// <summary>One IT malfunction listed by a document.</summary>
    Malfunction,

    /// <summary>One of the four classes of countermeasures.</summary>
    CountermeasureClass,

    /// <summary>One of the three categories of causes.</summary>
    CauseCategory,

    /// <summary>One of the three responsible bodies.</summary>
    ResponsibleBody,

    /// <summary>One duty of executives or stakeholders.</summary>
    Duty,

    /// <summary>The operator as a whole.</summary>
    Operator,

    /// <summary>One phase of the PDCA cycle; Check and Action are one.</summary>
    Phase,

    /// <summary>One record of a self-verification, such as a risk, a contract or a plan entry.</summary>
    Record,

    /// <summary>Something repeated in intervals, such as the risk assessment.</summary>
    Activity,

    /// <summary>One date of a document or a record.</summary>
    Date,

    /// <summary>One reason given for decisions.</summary>
    Reason,

    /// <summary>One list of a self-verification.</summary>
    List,
}
