namespace Ciip.Guideline.Practice;

/// <summary>
/// What operators, and their executives with them, do as stakeholders, as the quoted Basic Policy asks. <c>II.4(stakeholders)</c>
/// </summary>
public sealed record StakeholderConduct : MeasureRecord
{
    /// <summary>The progress of the operator's own measures and policies is checked periodically. <c>II.4(stakeholders) b1 s1</c></summary>
    public PerformedDuty? ProgressChecked { get; init; }

    /// <summary>The current circumstances are recognized accurately. <c>II.4(stakeholders) b1 s1</c></summary>
    public PerformedDuty? CircumstancesRecognized { get; init; }

    /// <summary>Goals are determined on the operator's own initiative. <c>II.4(stakeholders) b1 s1</c></summary>
    public PerformedDuty? GoalsDetermined { get; init; }

    /// <summary>Cooperation is enhanced. <c>II.4(stakeholders) b1 s2</c></summary>
    public PerformedDuty? CooperationEnhanced { get; init; }

    /// <summary>How far the activities of others have come is considered. <c>II.4(stakeholders) b1 s2</c></summary>
    public PerformedDuty? OthersConsidered { get; init; }

    /// <summary>The 5W1H of the response is understood by the scale of the outage. <c>II.4(stakeholders) b2 s1</c></summary>
    public PerformedDuty? ResponseUnderstood { get; init; }

    /// <summary>Signs of an outage can be dealt with calmly. <c>II.4(stakeholders) b2 s1</c></summary>
    public PerformedDuty? SignsAddressedCalmly { get; init; }

    /// <summary>An outage that has occurred can be dealt with calmly. <c>II.4(stakeholders) b2 s1</c></summary>
    public PerformedDuty? OutageAddressedCalmly { get; init; }

    /// <summary>One is able to work with other stakeholders. <c>II.4(stakeholders) b2 s2</c></summary>
    public PerformedDuty? Cooperation { get; init; }

    /// <summary>One is able to respond in concert. <c>II.4(stakeholders) b2 s2</c></summary>
    public PerformedDuty? ConcertedResponse { get; init; }

    /// <summary>Robust communication is kept up. <c>II.4(stakeholders) b2 s2</c></summary>
    public PerformedDuty? Communication { get; init; }

    /// <summary>Measures are taken proactively. <c>II.4(stakeholders) b2 s2</c></summary>
    public PerformedDuty? ProactiveMeasures { get; init; }
}
