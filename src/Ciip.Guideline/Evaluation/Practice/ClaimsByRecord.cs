namespace Ciip.Guideline.Evaluation;

/// <summary>What the fields of each record show of one provision: the records in their order, and the set of states of each.</summary>
internal sealed class ClaimsByRecord
{
    private const byte OneByOne = 1;
    private const byte AsAWhole = 2;

    private readonly IReadOnlyList<FieldClaim> claims;
    private readonly List<string> ids = [];
    private readonly List<int> states = [];
    private Dictionary<string, int>? positions;
    private List<FieldClaim>[]? grouped;

    // A byte, which threads read and write whole.
    private byte judged;

    public ClaimsByRecord(IReadOnlyList<FieldClaim> claims)
    {
        this.claims = claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Record.Id is { } id)
            {
                states[PositionOf(id)] |= RecordStates.Bit(claims[i].State);
            }
            else
            {
                Beside |= RecordStates.Bit(claims[i].State);
            }
        }
    }

    /// <summary>The ids of the records, each once, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Whether the provision is judged record by record; null until somebody has found out.</summary>
    public bool? IsOneByOne
    {
        get => judged == 0 ? null : judged == OneByOne;
        set => judged = value == true ? OneByOne : AsAWhole;
    }

    /// <summary>The states of what stands beside the records of lists; 0 where nothing does.</summary>
    public int Beside { get; }

    /// <summary>The states that the fields of a record show, as a set; 0 for a record of which nothing is asked here.</summary>
    public int StatesOf(string id) => Find(id) is { } position ? states[position] : 0;

    /// <summary>The claims of one record; of null, what stands beside the records of lists.</summary>
    public IReadOnlyList<FieldClaim> ClaimsOf(string? id)
    {
        grouped ??= Grouped();
        return id is null ? grouped[ids.Count] : Find(id) is { } position ? grouped[position] : [];
    }

    /// <summary>A list for each record, and behind them one for what has none.</summary>
    private List<FieldClaim>[] Grouped()
    {
        var lists = new List<FieldClaim>[ids.Count + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        foreach (var claim in claims)
        {
            lists[claim.Record.Id is { } id ? Find(id)!.Value : ids.Count].Add(claim);
        }

        return lists;
    }

    /// <summary>The fields of one record mostly follow each other; only where there are several records is a table of the ids needed.</summary>
    private int PositionOf(string id)
    {
        if (ids.Count > 0 && ids[ids.Count - 1] == id)
        {
            return ids.Count - 1;
        }

        if (positions is null && ids.Count > 0)
        {
            positions = new(StringComparer.Ordinal) { [ids[0]] = 0 };
        }

        if (positions is null || !positions.TryGetValue(id, out var position))
        {
            position = ids.Count;
            positions?.Add(id, position);
            ids.Add(id);
            states.Add(0);
        }

        return position;
    }

    private int? Find(string id) =>
        positions is not null ? (positions.TryGetValue(id, out var position) ? position : null)
        : ids.Count > 0 && ids[0] == id ? 0
        : null;
}
