namespace Ciip.Guideline.Practice;

/// <summary>People, know-how and education. <c>II.6.1.4(2)</c></summary>
public sealed record HumanResources : MeasureRecord
{
    /// <summary>How people are developed continuously. <c>II.6.1.4(2) p2 s1</c></summary>
    public string? ContinuousDevelopment { get; init; }

    /// <summary>How they are assigned continuously. <c>II.6.1.4(2) p2 s1</c></summary>
    public string? ContinuousAssignment { get; init; }

    /// <summary>How development and assignment are designed to be effective. <c>II.6.1.4(2) p2 s1</c></summary>
    public string? EffectiveDesign { get; init; }

    /// <summary>How know-how is accumulated. <c>II.6.1.4(2) p2 s1</c></summary>
    public string? KnowHow { get; init; }

    /// <summary>How the level of measures survives a change of personnel. <c>II.6.1.4(2) p2 s1</c></summary>
    public string? ConstantLevel { get; init; }

    /// <summary>Whom the education that is planned reaches. <c>II.6.1.4(2) p3 s1</c></summary>
    public EducationAudience? Education { get; init; }
}
