using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The IT business continuity plan in force. <c>II.6.1.2(2)</c></summary>
public sealed record ItBcp : MeasureRecord
{
    /// <summary>The priority of actions in an IT malfunction. <c>II.6.1.2(2) p1 s2</c></summary>
    public string? PriorityOfActions { get; init; }

    /// <summary>The process by which the necessary measures are determined. <c>II.6.1.2(2) p1 s2</c></summary>
    public string? DecisionProcess { get; init; }

    /// <summary>The methods by which operations continue. <c>II.6.1.2(2) p1 s2</c></summary>
    public string? ContinuityMethods { get; init; }

    /// <summary>The divisions to cooperate with. <c>II.6.1.2(2) p1 s2</c></summary>
    public IReadOnlyList<string>? CooperatingDivisions
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The threats considered that call for a response by all of society. <c>II.6.1.2(2) p2 s1</c></summary>
    public IReadOnlyList<SocietalThreat>? SocietalThreats
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>
    /// How the concentration of essential data in particular cities or areas was considered. <c>II.6.1.2(2) p2 s1</c>
    /// </summary>
    public string? DataConcentration { get; init; }

    /// <summary>The precautions in ordinary times. <c>II.6.1.2(2) p3 s1</c></summary>
    public IReadOnlyList<string>? OrdinaryPrecautions
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The programs of education and training. <c>II.6.1.2(2) p3 s1</c></summary>
    public IReadOnlyList<TrainingProgram>? EducationAndTraining
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? EducationAndTrainingAreComplete { get; init; }
}
