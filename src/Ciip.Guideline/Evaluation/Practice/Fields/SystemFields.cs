namespace Ciip.Guideline.Evaluation;

/// <summary>What records that name systems show of each system.</summary>
/// <typeparam name="T">The records.</typeparam>
internal sealed class SystemFields<T>(SelfVerification verification, FieldReader fields, FieldReader root, HeldRecords<T> list, Func<T, IReadOnlyList<string>?> systems)
    where T : PracticeEntry
{
    private readonly HeldRecords<OperatedSystem> asked = RecordLists.Systems.Of(verification);

    /// <summary>
    /// Reads what some record of the list has to show for each system. The systems are what is asked about, so that their list has
    /// to be complete for all of them to show it; that of the records, for a system to lack it.
    /// </summary>
    public void Read(Func<T, bool> counts, params (Provision Provision, Func<T, bool?> Shows)[] demands)
    {
        foreach (var (provision, shows) in demands)
        {
            if (asked.Records is { Count: 0 })
            {
                root.Claim(provision, root.StateOf(asked), asked.Member);
            }
            else if (!list.HasAny)
            {
                fields.Claim(provision, fields.StateOf(list), list.Member);
            }
            else if (asked.Records is null)
            {
                root.Claim(provision, root.NotIn(asked.IsComplete), asked.Member, question: Questions.ForWhichSystems);
            }
            else
            {
                ReadEach(provision, shows, [.. list.Records!.Where(counts)]);
            }
        }
    }

    private void ReadEach(Provision provision, Func<T, bool?> shows, List<T> records)
    {
        // A record need not say for which systems it is: then it may be for any.
        var (bySystem, mayBeForAny) = (BySystem(records), fields.Absent == RecordState.Silent && records.Exists(record => systems(record) is null && shows(record) != false));
        foreach (var system in asked.Records!)
        {
            fields.ClaimAbout(system.Id, provision, StateOf(bySystem.TryGetValue(system.Id, out var own) ? own : [], shows, mayBeForAny), list.Member);
        }

        root.NoteIfOpen(asked, [provision]);
    }

    private RecordState StateOf(List<T> own, Func<T, bool?> shows, bool mayBeForAny) =>
        own.Exists(record => shows(record) == true) ? RecordState.Shown
        : !fields.IsListComplete(list) ? RecordState.Silent
        : mayBeForAny || own.Exists(record => shows(record) is null) ? fields.Absent
        : fields.NotIn(list.IsComplete);

    /// <summary>The records that name each system.</summary>
    private Dictionary<string, List<T>> BySystem(List<T> records)
    {
        var bySystem = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var system in systems(record) ?? [])
            {
                (bySystem.TryGetValue(system, out var own) ? own : bySystem[system] = []).Add(record);
            }
        }

        return bySystem;
    }
}
