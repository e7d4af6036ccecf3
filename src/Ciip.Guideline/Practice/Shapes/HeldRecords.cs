namespace Ciip.Guideline.Practice;

/// <summary>What a record holds in one of its lists.</summary>
/// <typeparam name="T">The type of the records in it.</typeparam>
/// <param name="member">The member that holds the list.</param>
/// <param name="records">The records; null is not stated.</param>
/// <param name="isComplete">What the list says of holding all there is; null takes what its parent says.</param>
internal readonly struct HeldRecords<T>(string member, IReadOnlyList<T>? records, bool? isComplete)
    where T : PracticeEntry
{
    public string Member { get; } = member;

    public IReadOnlyList<T>? Records { get; } = records;

    public bool? IsComplete { get; } = isComplete;

    /// <summary>Whether there is any record in it.</summary>
    public bool HasAny => Records is { Count: > 0 };

    /// <summary>Some of the records, under the same name and the same word.</summary>
    public HeldRecords<T> With(IReadOnlyList<T> some) => new(Member, some, IsComplete);
}
