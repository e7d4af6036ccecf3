using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>How far the work on an entry of an improvement plan is, as those who do it say. The states are ours: the Guideline names none.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ImprovementState>))]
public enum ImprovementState
{
    /// <summary>Nothing was begun.</summary>
    Open,

    /// <summary>It is being worked on.</summary>
    InProgress,

    /// <summary>Somebody asked to leave it as it is, and nobody has decided.</summary>
    AcceptanceRequested,

    /// <summary>
    /// It was decided to leave it as it is for now. A decision not to adopt a measure belongs in a document instead
    /// (<see cref="ImprovementWay.DecideAgainst"/>), where an evaluation reads it.
    /// </summary>
    Accepted,

    /// <summary>The work is done. The entry itself goes away when an evaluation finds nothing open.</summary>
    Done,
}
