namespace Ciip.Guideline;

/// <summary>On which side an improvement plan closes what is open.</summary>
public enum PlanAxis
{
    /// <summary>What is to be written into documents, or decided against there.</summary>
    Documents,

    /// <summary>What is to be carried out.</summary>
    Practice,
}
