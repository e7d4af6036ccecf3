namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>A workbook is not read, for a reason that can be said.</summary>
internal sealed class UnreadableWorkbookException : Exception
{
    public UnreadableWorkbookException(LocalizedText reason)
        : base(reason.English) => Reason = reason;

    public UnreadableWorkbookException()
        : this("The file is damaged.")
    {
    }

    public UnreadableWorkbookException(string message)
        : this(message, null)
    {
    }

    public UnreadableWorkbookException(string message, Exception? innerException)
        : base(message, innerException) => Reason = new LocalizedText(message, message);

    public LocalizedText Reason { get; }

    /// <summary>More is filled in than may be.</summary>
    public static UnreadableWorkbookException TooManyCells(int most) => TooMany(most, "cells that are not blank", "空欄でないセルの数");

    /// <summary>One of the bounds is passed.</summary>
    public static UnreadableWorkbookException TooMany(int most, string english, string japanese) => new(new LocalizedText(
        FormattableString.Invariant($"The workbook is larger than a questionnaire can be: it has more than {most} {english}."),
        FormattableString.Invariant($"質問票として読み取れる大きさを超えている（{japanese}が{most}を超える）。")));
}
