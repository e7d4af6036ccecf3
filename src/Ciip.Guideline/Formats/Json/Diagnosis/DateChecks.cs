namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on dates.</summary>
internal static class DateChecks
{
    /// <summary>One date is not before another, as far as the two can be compared.</summary>
    public static Check NotBefore(string later, string earlier) => (record, report) =>
    {
        if (record.ValueOf(later) is PartialDate end && record.ValueOf(earlier) is PartialDate start && end.IsBefore(start) == true)
        {
            report(record[later]!, JsonProblems.ReversedDates(later, end, earlier, start));
        }
    };
}
