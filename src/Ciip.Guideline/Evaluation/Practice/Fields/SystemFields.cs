namespace Ciip.Guideline.Evaluation;

/// <summary>What records that name systems show of each system; of all together where no systems are listed.</summary>
/// <typeparam name="T">The records.</typeparam>
internal sealed class SystemFields<T>(SelfVerification verification, FieldReader fields, FieldReader root, string member, Func<T, IReadOnlyList<string>?> systems)
    where T : PracticeEntry
{
    private readonly IReadOnlyList<OperatedSystem> listed = verification.Systems ?? [];

    /// <summary>Reads what some record of the list has to show for each system.</summary>
    public void Read(IReadOnlyList<T>? list, bool? listIsComplete, Func<T, bool> counts, params (Provision Provision, Func<T, bool?> Shows)[] demands)
    {
        var isComplete = fields.IsListComplete(listIsComplete);
        foreach (var (provision, shows) in demands)
        {
            if (list is not { Count: > 0 } || listed.Count == 0)
            {
                fields.Claim(provision, list is { Count: > 0 } ? OfAllSystems(StateOf([.. list.Where(counts)], shows, isComplete)) : fields.StateOf(list), member);
                continue;
            }

            foreach (var system in listed)
            {
                var own = list.Where(record => counts(record) && IsFor(record, system.Id) != false).ToList();
                fields.ClaimAbout(system.Id, provision, StateOf(own, record => IsFor(record, system.Id) is null && shows(record) != false ? null : shows(record), isComplete), member);
            }

            fields.NoteIfOpen(member, listIsComplete, [provision]);
            root.NoteIfOpen("systems", verification.SystemsAreComplete, [provision]);
        }
    }

    /// <summary>Without a list of systems, what is shown need not be shown of each.</summary>
    private RecordState OfAllSystems(RecordState state) => state == RecordState.Shown && verification.Systems is null ? RecordState.Unclear : state;

    private RecordState StateOf(List<T> records, Func<T, bool?> shows, bool isComplete) =>
        records.Exists(record => shows(record) == true) ? RecordState.Shown
        : !isComplete ? RecordState.Silent
        : records.Exists(record => shows(record) is null) || fields.Absent == RecordState.LeftOut ? fields.Absent
        : RecordState.Missing;

    /// <summary>Whether a record is for a system; null where it does not say for which it is, and need not have.</summary>
    private bool? IsFor(T record, string system) =>
        systems(record) is { } named ? named.Names(system) : fields.Absent == RecordState.Silent ? null : false;
}
