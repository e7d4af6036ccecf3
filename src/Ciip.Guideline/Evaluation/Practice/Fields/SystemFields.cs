namespace Ciip.Guideline.Evaluation;

/// <summary>What records that name systems show of each system.</summary>
/// <typeparam name="T">The records.</typeparam>
internal sealed class SystemFields<T>(SelfVerification verification, FieldReader fields, FieldReader root, string member, Func<T, IReadOnlyList<string>?> systems)
    where T : PracticeEntry
{
    /// <summary>
    /// Reads what some record of the list has to show for each system. The systems are what is asked about, so that their list has
    /// to be complete for all of them to show it; that of the records, for a system to lack it.
    /// </summary>
    public void Read(IReadOnlyList<T>? list, bool? listIsComplete, Func<T, bool> counts, params (Provision Provision, Func<T, bool?> Shows)[] demands)
    {
        foreach (var (provision, shows) in demands)
        {
            if (verification.Systems is { Count: 0 })
            {
                root.Claim(provision, root.StateOf(verification.Systems, verification.SystemsAreComplete), "systems");
            }
            else if (list is not { Count: > 0 })
            {
                fields.Claim(provision, fields.StateOf(list, listIsComplete), member);
            }
            else if (verification.Systems is null)
            {
                root.Claim(provision, root.NotIn(verification.SystemsAreComplete), "systems", question: Questions.ForWhichSystems);
            }
            else
            {
                ReadEach(provision, shows, [.. list.Where(counts)], listIsComplete);
            }
        }
    }

    private void ReadEach(Provision provision, Func<T, bool?> shows, List<T> records, bool? listIsComplete)
    {
        foreach (var system in verification.Systems!)
        {
            var own = records.Where(record => IsFor(record, system.Id) != false).ToList();
            fields.ClaimAbout(system.Id, provision, StateOf(own, record => IsFor(record, system.Id) is null && shows(record) != false ? null : shows(record), listIsComplete), member);
        }

        root.NoteIfOpen("systems", verification.SystemsAreComplete, [provision]);
    }

    private RecordState StateOf(List<T> records, Func<T, bool?> shows, bool? listIsComplete) =>
        records.Exists(record => shows(record) == true) ? RecordState.Shown
        : !fields.IsListComplete(listIsComplete) ? RecordState.Silent
        : records.Exists(record => shows(record) is null) ? fields.Absent
        : fields.NotIn(listIsComplete);

    /// <summary>Whether a record is for a system; null where it does not say for which it is, and need not have.</summary>
    private bool? IsFor(T record, string system) =>
        systems(record) is { } named ? named.Names(system) : fields.Absent == RecordState.Silent ? null : false;
}
