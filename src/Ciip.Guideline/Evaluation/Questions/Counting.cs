namespace Ciip.Guideline.Evaluation;

/// <summary>How one outcome counts in "at least … at most": what counts in the second and not in the first is what makes them differ.</summary>
/// <param name="IsInLeast">Whether it counts in "at least".</param>
/// <param name="IsInMost">Whether it counts in "at most".</param>
/// <param name="IsInDenominator">Whether it counts in what both are of.</param>
internal readonly record struct Counting(bool IsInLeast, bool IsInMost, bool IsInDenominator)
{
    private static readonly Counting Nowhere = new(IsInLeast: false, IsInMost: false, IsInDenominator: false);
    private static readonly Counting Reached = new(IsInLeast: true, IsInMost: true, IsInDenominator: true);
    private static readonly Counting Missed = new(IsInLeast: false, IsInMost: false, IsInDenominator: true);
    private static readonly Counting Between = new(IsInLeast: false, IsInMost: true, IsInDenominator: true);

    /// <summary>Whether an answer could still move it.</summary>
    public bool IsOpen => IsInMost && !IsInLeast;

    /// <summary>In the documents of a view.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="isProvisional">Whether more reading could change it.</param>
    public static Counting Of(StandardsOutcome outcome, bool isProvisional) => outcome switch
    {
        StandardsOutcome.Specified => Reached,
        StandardsOutcome.Addressed or StandardsOutcome.Contradicted or StandardsOutcome.NotExamined => Between,
        StandardsOutcome.PartlySpecified or StandardsOutcome.NotAdopted => isProvisional ? Between : Missed,
        StandardsOutcome.NotRelevant => isProvisional ? Between : Nowhere,
        StandardsOutcome.Absent => Missed,
        _ => Nowhere,
    };

    /// <summary>In practice.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="isProvisional">Whether it is in part by one alternative while another is not known, or a decision of the documents alone.</param>
    public static Counting Of(PracticeOutcome outcome, bool isProvisional) => outcome switch
    {
        PracticeOutcome.CarriedOut => Reached,
        PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Between,
        PracticeOutcome.PartlyCarriedOut => isProvisional ? Between : Missed,
        PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut => Missed,
        PracticeOutcome.NotRelevant or PracticeOutcome.NotAdopted => isProvisional ? Between : Nowhere,
        _ => Nowhere,
    };
}
