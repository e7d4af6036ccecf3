namespace Ciip.Guideline.Practice;

/// <summary>The period a self-verification covers.</summary>
public sealed record VerificationPeriod
{
    /// <summary>Its first day, as far as it is known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Its last day, as far as it is known.</summary>
    public PartialDate? Until { get; init; }
}
