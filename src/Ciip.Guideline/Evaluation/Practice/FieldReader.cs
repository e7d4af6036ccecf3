using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Reads the fields of one record: a filled field shows the provision it stands for; an empty one says that it is not there;
/// one that is not stated says what <see cref="Absent"/> does.
/// </summary>
internal sealed class FieldReader(FieldClaims claims, RecordPointer at, RecordState absent, bool isSaid)
{
    public RecordPointer At { get; } = at;

    /// <summary>
    /// What a field that is not stated says: missing in a record that is complete, left out where only the self-verification
    /// is, silent otherwise.
    /// </summary>
    public RecordState Absent { get; } = absent;

    /// <summary>The reader of a record in this one; null where there is none.</summary>
    public FieldReader? Within(string member, PracticeRecord? record) => record is null ? null : Of(At.Member(member, record.Evidence), record);

    /// <summary>The reader of a record in this one; where there is none, of the place where it would stand.</summary>
    public FieldReader WithinOrPart(string member, PracticeRecord? record) => Within(member, record) ?? Part(member);

    /// <summary>In the reader of the self-verification, that of a record; null where there is none.</summary>
    public FieldReader? Within(RecordPlace place, SelfVerification verification) => PhaseOf(place).Within(place.Member, place.In(verification));

    /// <summary>In the reader of the self-verification, that of the phase of a record.</summary>
    public FieldReader PhaseOf(RecordPlace place) => place.Phase is { } phase ? Part(phase) : this;

    /// <summary>The reader of a part of this record that says nothing of its own about being complete.</summary>
    public FieldReader Part(string member) => new(claims, At.Member(member), Absent, isSaid);

    /// <summary>The same of a part that is judged by itself, under a name of its own.</summary>
    public FieldReader Part(string member, string id) => new(claims, At.MemberAbout(member, id), Absent, isSaid);

    /// <summary>Whether a date lies after the as-of date, for sure.</summary>
    public bool IsLater(PartialDate? date) => claims.View.IsLater(date);

    /// <summary>Whether a third party made it from published facts.</summary>
    public bool IsPublished => claims.View.IsPublished;

    public void Claim(
        Provision provision, RecordState state, string member, IReadOnlyList<PracticeEntry>? entries = null, MessageTemplate? question = null) =>
        claims.Add(new FieldClaim(provision, state, At, member, entries, question));

    /// <summary>What this record's member shows about a record elsewhere, which needs it.</summary>
    public void ClaimAbout(string id, Provision provision, RecordState state, string member, MessageTemplate? question = null) =>
        claims.Add(new FieldClaim(provision, state, At, member, about: id, question));

    /// <summary>The same of several provisions.</summary>
    public void Claim(IEnumerable<Provision> provisions, RecordState state, string member, MessageTemplate? question = null)
    {
        foreach (var provision in provisions)
        {
            Claim(provision, state, member, question: question);
        }
    }

    public void Text(Provision provision, string? text, string member) => Claim(provision, StateOf(text), member);

    public void Flag(Provision provision, bool? flag, string member) => Claim(provision, StateOf(flag), member);

    /// <summary>A demand that one entry of a list meets.</summary>
    public void One<T>(Provision provision, IReadOnlyList<T>? list, string member) => Claim(provision, StateOf(list), member);

    /// <summary>A demand that one record of a list meets.</summary>
    public void One<T>(Provision provision, HeldRecords<T> list)
        where T : PracticeEntry => Claim(provision, StateOf(list), list.Member, list.Records);

    /// <summary>A record that says by standing there that something was done, unless its state says otherwise.</summary>
    public void Duty(Provision provision, PerformedDuty? duty, string member, RecordState? state = null) =>
        claims.Add(new FieldClaim(
            provision,
            duty is null || IsLater(duty.On) ? Absent : state ?? RecordState.Shown,
            At.Member(member, duty?.Evidence),
            string.Empty));

    public RecordState StateOf(string? text) => text is null ? Absent : TypedFields.IsFilled(text) ? RecordState.Shown : RecordState.Missing;

    public RecordState StateOf(bool? flag) => flag is null ? Absent : flag.Value ? RecordState.Shown : RecordState.Missing;

    /// <summary>A list that is there and empty says "none", unless it says of itself that there may be more.</summary>
    public RecordState StateOf<T>(IReadOnlyList<T>? list, bool? listIsComplete = null) =>
        list is { Count: > 0 } ? RecordState.Shown : list is not null && listIsComplete != false ? RecordState.Missing : NotIn(listIsComplete);

    public RecordState StateOf<T>(HeldRecords<T> list)
        where T : PracticeEntry => StateOf(list.Records, list.IsComplete);

    /// <summary>What it says that something is not in a list: the nearest word of completeness decides.</summary>
    public RecordState NotIn(bool? listIsComplete) => listIsComplete switch
    {
        true => RecordState.Missing,
        false => RecordState.Silent,
        null => Absent,
    };

    /// <summary>A set of tokens: an empty one says "none of them", except in what a third party made from published facts.</summary>
    public RecordState StateOfSet<T>(IReadOnlyList<T>? set, Func<T, bool> isSuch) =>
        set is null ? Absent : set.Any(isSuch) ? RecordState.Shown : set.Count == 0 && !IsPublished ? RecordState.Missing : Absent;

    /// <summary>Members of a set that the text gives as examples, each standing for a provision of its own.</summary>
    public void Examples<TTerm>(IReadOnlyList<Provision> provisions, IReadOnlyList<TTerm>? list, string member)
        where TTerm : GuidelineTerm<TTerm>
    {
        for (var order = 0; order < provisions.Count; order++)
        {
            Claim(provisions[order], StateOfSet(list, term => term.Order == order), member);
        }
    }

    /// <summary>
    /// Reads the records of a list, each by itself. Where there is none, each provision that is asked of them is missing or
    /// not stated as a whole.
    /// </summary>
    public void Each<T>(HeldRecords<T> list, IReadOnlyList<Provision> asked, Action<FieldReader, T> read)
        where T : PracticeEntry
    {
        if (!list.HasAny)
        {
            Claim(asked, StateOf(list), list.Member);
            return;
        }

        foreach (var (reader, record) in Elements(list))
        {
            read(reader, record);
        }

        NoteIfOpen(list, asked);
    }

    /// <summary>Without a record that a link would have to start from, nothing is asked, once it is known that there is none.</summary>
    public RecordState NothingToFollow<T>(HeldRecords<T> list)
        where T : PracticeEntry => StateOf(list) == RecordState.Silent ? RecordState.Silent : RecordState.NotAsked;

    /// <summary>Whether a list says, or its parent, that it is complete.</summary>
    public bool IsListComplete(bool? listIsComplete) => listIsComplete ?? Absent != RecordState.Silent;

    public bool IsListComplete<T>(HeldRecords<T> list)
        where T : PracticeEntry => IsListComplete(list.IsComplete);

    /// <summary>Notes what a list leaves open if it is not stated to be complete. Of one that is not there nobody asks that word.</summary>
    public void NoteIfOpen<T>(HeldRecords<T> list, IEnumerable<Provision> provisions, bool isThere = true)
        where T : PracticeEntry
    {
        if (!IsListComplete(list))
        {
            foreach (var provision in provisions)
            {
                claims.Add(new OpenList(provision, At, list.Member, isSaid || list.IsComplete is not null), isThere);
            }
        }
    }

    /// <summary>The records of a list with the readers of their fields.</summary>
    public IEnumerable<PlacedEntry<T>> Elements<T>(HeldRecords<T> list)
        where T : PracticeEntry
    {
        var parent = At.Member(list.Member);
        for (var i = 0; i < list.Records?.Count; i++)
        {
            var record = list.Records[i];
            yield return new PlacedEntry<T>(Of(parent.Element(claims.View.PositionOf(record, i), record), record), record);
        }
    }

    private FieldReader Of(RecordPointer pointer, PracticeRecord record) =>
        new(claims, pointer, IsPublished ? RecordState.Silent : NotIn(record.IsComplete), isSaid || record.IsComplete is not null);
}
