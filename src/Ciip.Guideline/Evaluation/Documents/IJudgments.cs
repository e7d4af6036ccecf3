namespace Ciip.Guideline.Evaluation;

/// <summary>What one axis makes of each provision.</summary>
internal interface IJudgments
{
    /// <summary>
    /// The outcome, as a number below 16, and up to four marks in the bits above, each with a meaning on its axis; -1 of a provision
    /// that is not asked.
    /// </summary>
    /// <param name="provision">The provision.</param>
    int JudgmentOf(Provision provision);
}
