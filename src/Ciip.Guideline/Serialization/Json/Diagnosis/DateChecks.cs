namespace Ciip.Guideline.Serialization.Json;

/// <summary>Checks on dates.</summary>
internal static class DateChecks
{
    /// <summary>One date is not before another, as far as the two can be compared.</summary>
    public static Check NotBefore(string later, string earlier) => (record, report) =>
    {
        if (record[later] is { Value: PartialDate end } at
            && record[earlier] is { Value: PartialDate start }
            && end.IsBefore(start) == true)
        {
            report(at, JsonProblems.ReversedDates(later, end, earlier, start));
        }
    };
}
