namespace Ciip.Guideline.Evaluation;

/// <summary>What it says that no record of a list leads back to a record that needs one.</summary>
internal static class LinkStates
{
    /// <summary>
    /// Missing where the list is empty or is complete, and each of its records says what it leads to; a record that need
    /// not have said so leaves it open.
    /// </summary>
    /// <param name="fields">The reader of the record that holds the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="isStated">Whether a record of the list says what it leads to.</param>
    public static RecordState Missing<T>(FieldReader fields, HeldRecords<T> list, Func<T, bool>? isStated = null)
        where T : PracticeEntry =>
        !list.HasAny ? fields.StateOf(list)
        : list.Records!.Any(record => isStated?.Invoke(record) == false && !SaysAll(fields, record)) ? RecordState.Silent
        : fields.NotIn(list.IsComplete);

    private static bool SaysAll(FieldReader fields, PracticeRecord record) => !fields.IsPublished && (record.IsComplete ?? fields.Absent != RecordState.Silent);
}
