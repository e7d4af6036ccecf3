namespace Ciip.Guideline.Evaluation;

/// <summary>When some records were made: the two that may be the last answer for all, however many there are.</summary>
internal sealed class DatesMade
{
    // The date whose first day is the latest is surely the last word; the one whose last day is, may be.
    private readonly PartialDate? surely;
    private readonly PartialDate? possibly;

    public DatesMade(IEnumerable<PartialDate?> dates)
    {
        var stated = new List<PartialDate>();
        foreach (var date in dates)
        {
            if (date is null)
            {
                IsOneUnknown = true;
            }
            else
            {
                stated.Add(date);
                surely = surely is null || date.Earliest.IsAfter(surely.Earliest) == true ? date : surely;
            }
        }

        possibly = Recency.Latest(stated);
    }

    /// <summary>Whether one of them gives no date.</summary>
    public bool IsOneUnknown { get; }

    /// <summary>Whether one was made on a date or after it; null where the dates do not tell.</summary>
    public bool? IsOneSince(PartialDate date) =>
        surely?.IsBefore(date) == false ? true
        : IsOneUnknown || (possibly is not null && possibly.IsBefore(date) is null) ? null
        : false;
}
