namespace Ciip.Guideline.Practice;

/// <summary>
/// How the PDCA cycle is practiced: the duties of chapter I that belong to no measure. <c>I.1</c>, <c>I.2</c>, <c>I.4</c>,
/// <c>I.6</c>
/// </summary>
public sealed record PdcaPractice : MeasureRecord
{
    /// <summary>How measures are carried out adequately, and continue to be. <c>I.1 p2 s1</c></summary>
    public string? ContinuousImplementation { get; init; }

    /// <summary>How they are improved adequately, and continue to be. <c>I.1 p2 s1</c></summary>
    public string? ContinuousImprovement { get; init; }

    /// <summary>How this is the operator's own responsibility. <c>I.1 p2 s1</c></summary>
    public string? OwnResponsibility { get; init; }

    /// <summary>The PDCA cycles gone through. <c>I.1 p2 s1</c>, <c>I.2 p1 s1</c></summary>
    public string? PdcaCycles { get; init; }

    /// <summary>How they suit the characteristics of the sector. <c>I.1 p2 s1</c></summary>
    public string? SectorCharacteristics { get; init; }

    /// <summary>How they suit the characteristics of the operator. <c>I.1 p2 s1</c></summary>
    public string? OperatorCharacteristics { get; init; }

    /// <summary>How the operator forms a correct view of its own conditions. <c>I.2 p1 s1</c></summary>
    public string? ConditionsAcknowledged { get; init; }

    /// <summary>How measures are carried out periodically. <c>I.2 p1 s1</c></summary>
    public string? PeriodicImplementation { get; init; }

    /// <summary>How they are improved periodically. <c>I.2 p1 s1</c></summary>
    public string? PeriodicImprovement { get; init; }

    /// <summary>
    /// How measures are designed from the operator's own decision on what to do and how far to go. <c>I.4 p1 s2</c>
    /// </summary>
    public string? DesignFromOwnDetermination { get; init; }

    /// <summary>How they are carried out as so designed. <c>I.4 p1 s2</c></summary>
    public string? ImplementationAsDesigned { get; init; }

    /// <summary>How the PDCA practice itself keeps getting better. <c>I.4 p6 s1</c></summary>
    public string? ImprovementOfPractice { get; init; }

    /// <summary>How assessing what was taken care of guides improvement. <c>I.4 p6 s1</c></summary>
    public string? DoneAssessed { get; init; }

    /// <summary>How assessing what was not taken care of guides improvement. <c>I.4 p6 s1</c></summary>
    public string? UndoneAssessed { get; init; }

    /// <summary>The arrangements made around the measures so that they can be carried out. <c>I.6 p3 s1</c></summary>
    public string? Arrangements { get; init; }

    /// <summary>How the measures that the Safety Standards specify are promoted. <c>I.6 p3 s1</c></summary>
    public string? Promotion { get; init; }
}
