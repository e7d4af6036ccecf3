namespace Ciip.Guideline;

/// <summary>What kind of place a rule judges.</summary>
public enum PlaceKind
{
    /// <summary>The set of documents as a whole.</summary>
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
}
