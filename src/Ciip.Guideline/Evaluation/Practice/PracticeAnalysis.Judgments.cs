namespace Ciip.Guideline.Evaluation;

/// <content>Each provision's outcome with its marks, as figures count it.</content>
internal sealed partial class PracticeAnalysis : IJudgments
{
    /// <summary>In a judgment, that the outcome is a decision of the documents.</summary>
    public const int TakenOver = 0x10;

    /// <summary>In a judgment, that an alternative is carried out in part while another is not known.</summary>
    public const int Provisional = 0x20;

    /// <summary>In a judgment, that it is carried out with evidence that is valid.</summary>
    public const int Evidenced = 0x40;

    /// <inheritdoc/>
    public int JudgmentOf(Provision provision) => !IsAsked(provision)
        ? -1
        : (int)this[provision]
            | (IsTakenOver(provision) ? TakenOver : 0)
            | (IsProvisional(provision) ? Provisional : 0)
            | (this[provision] == PracticeOutcome.CarriedOut && HasValidEvidence(provision) ? Evidenced : 0);
}
