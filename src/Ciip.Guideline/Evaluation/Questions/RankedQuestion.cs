namespace Ciip.Guideline.Evaluation;

/// <summary>A question with what decides when it is asked.</summary>
/// <param name="Question">Its position among the open questions.</param>
/// <param name="Order">Its position in the order of the Guideline: item, side, document, reason.</param>
/// <param name="Settles">How many outcomes, cells and steps it settles by itself.</param>
/// <param name="Narrows">How many provisions it settles at most that no question before it does.</param>
internal readonly record struct RankedQuestion(int Question, int Order, int Settles, int Narrows)
{
    /// <summary>What is asked first comes first.</summary>
    public static int Compare(RankedQuestion one, RankedQuestion other) =>
        one.Narrows != other.Narrows ? other.Narrows.CompareTo(one.Narrows)
        : one.Settles != other.Settles ? other.Settles.CompareTo(one.Settles)
        : one.Order.CompareTo(other.Order);

    /// <summary>Whether it is asked before another one.</summary>
    public bool IsBefore(RankedQuestion other) => Compare(this, other) < 0;
}
