namespace Ciip.Guideline.Evaluation;

/// <summary>What it says that no record of a list leads back to a record that needs one.</summary>
internal static class LinkStates
{
    /// <summary>
    /// Missing where the list is empty or holds all there is, and each of its records says what it leads to; a record that need
    /// not have said so leaves it open.
    /// </summary>
    /// <param name="fields">The reader of the record that holds the list.</param>
    /// <param name="list">The list; null is not stated.</param>
    /// <param name="listIsComplete">What the list says of itself.</param>
    /// <param name="isStated">Whether a record of the list says what it leads to.</param>
    public static RecordState Missing<T>(FieldReader fields, IReadOnlyList<T>? list, bool? listIsComplete, Func<T, bool>? isStated = null)
        where T : PracticeEntry =>
        list is not { Count: > 0 } ? fields.StateOf(list, listIsComplete)
        : list.Any(record => isStated?.Invoke(record) == false && !SaysAll(fields, record)) ? RecordState.Silent
        : fields.NotIn(listIsComplete);

    private static bool SaysAll(FieldReader fields, PracticeRecord record) => !fields.IsPublished && (record.IsComplete ?? fields.Absent != RecordState.Silent);
}
