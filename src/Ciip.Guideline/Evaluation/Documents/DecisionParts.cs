namespace Ciip.Guideline.Evaluation;

/// <summary>What a decision has to state.</summary>
internal static class DecisionParts
{
    private static readonly LocalizedText Reason = new("its reason", "理由");

    private static readonly LocalizedText Decider = new("who decided", "判断した者");

    private static readonly LocalizedText Date = new("when", "日付");

    /// <summary>Whether it states its reason, who decided and when. A date after the as-of date says nothing: nobody has decided yet.</summary>
    public static bool IsReasoned(this Decision? decision, PartialDate? asOf) =>
        !Lacking(decision).Any() && !DocumentDates.IsStillToCome(decision?.DecidedOn, asOf);

    /// <summary>What it does not state.</summary>
    public static IEnumerable<LocalizedText> Lacking(Decision? decision)
    {
        if (!TypedFields.IsFilled(decision?.Reason))
        {
            yield return Reason;
        }

        if (!TypedFields.IsFilled(decision?.Decider))
        {
            yield return Decider;
        }

        if (decision?.DecidedOn is null)
        {
            yield return Date;
        }
    }
}
