namespace Ciip.Guideline.Practice;

/// <summary>The place of a record that a self-verification has once, in a phase or beside the phases.</summary>
/// <param name="measure">The measure whose record it is; null for duties that belong to none.</param>
/// <param name="phase">The member that holds the phase; null for a record beside the phases.</param>
/// <param name="member">The member that holds the record.</param>
internal abstract class RecordPlace(PdcaMeasure? measure, string? phase, string member)
    : RecordShape(member, phase is null ? member : phase + "." + member)
{
    public PdcaMeasure? Measure { get; } = measure;

    public string? Phase { get; } = phase;

    /// <summary>The record; null where there is none.</summary>
    public abstract MeasureRecord? In(SelfVerification verification);

    /// <summary>The self-verification with another record there, where it has one; null is none.</summary>
    public abstract SelfVerification With(SelfVerification verification, MeasureRecord? record);
}

/// <summary>The place of a record.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
internal sealed class RecordPlace<T>(
    PdcaMeasure? measure, string? phase, string member, Func<SelfVerification, T?> of, Func<SelfVerification, T?, SelfVerification> with)
    : RecordPlace(measure, phase, member)
    where T : MeasureRecord
{
    /// <summary>The record by its own type; null where there is none.</summary>
    public T? Of(SelfVerification verification) => of(verification);

    public override MeasureRecord? In(SelfVerification verification) => of(verification);

    public override SelfVerification With(SelfVerification verification, MeasureRecord? record) => with(verification, (T?)record);

    /// <summary>A list in the record.</summary>
    public RecordList<T, TEntry> List<TEntry>(
        string member, Func<T, IReadOnlyList<TEntry>?> of, Func<T, bool?> isComplete, Func<T, IReadOnlyList<TEntry>?, T> with)
        where TEntry : PracticeEntry => new(this, member, Path + "." + member, of, isComplete, with);
}
