using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A list of records: where it stands, what it holds and whether that is all there is.</summary>
/// <param name="owner">Where the record stands that holds the list; null for a list of the self-verification itself.</param>
/// <param name="member">The member that holds the list.</param>
/// <param name="path">The member names that lead to it.</param>
internal abstract class RecordList(RecordShape? owner, string member, string path) : RecordShape(member, path)
{
    public RecordShape? Owner { get; } = owner;

    /// <summary>The records of the list; null is not stated.</summary>
    /// <param name="holder">The record that holds it, or the self-verification.</param>
    public abstract IReadOnlyList<PracticeEntry>? In(object holder);

    /// <summary>The holder with other records in the list.</summary>
    public abstract T With<T>(T holder, IReadOnlyList<PracticeEntry>? records)
        where T : class;
}

/// <summary>A list of records.</summary>
/// <typeparam name="TOwner">What holds the list.</typeparam>
/// <typeparam name="TEntry">The records in it.</typeparam>
internal sealed class RecordList<TOwner, TEntry>(
    RecordShape? owner,
    string member,
    string path,
    Func<TOwner, IReadOnlyList<TEntry>?> of,
    Func<TOwner, bool?> isComplete,
    Func<TOwner, IReadOnlyList<TEntry>?, TOwner> with) : RecordList(owner, member, path)
    where TOwner : class
    where TEntry : PracticeEntry
{
    /// <summary>What a record holds in the list; of null, nothing is stated.</summary>
    public HeldRecords<TEntry> Of(TOwner? holder) => holder is null ? new(Member, records: null, isComplete: null) : new(Member, of(holder), isComplete(holder));

    public override IReadOnlyList<PracticeEntry>? In(object holder) => of((TOwner)holder);

    public override T With<T>(T holder, IReadOnlyList<PracticeEntry>? records) =>
        (T)(object)with((TOwner)(object)holder, records is null ? null : Seq.From(records.Cast<TEntry>()));

    /// <summary>A list in each record of this one.</summary>
    public RecordList<TEntry, TInner> List<TInner>(
        string inner, Func<TEntry, IReadOnlyList<TInner>?> innerOf, Func<TEntry, bool?> isInnerComplete, Func<TEntry, IReadOnlyList<TInner>?, TEntry> withInner)
        where TInner : PracticeEntry => new(this, inner, Path + "[]." + inner, innerOf, isInnerComplete, withInner);
}
