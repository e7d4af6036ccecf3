namespace Ciip.Guideline.Evaluation;

/// <summary>What the fields of each record show of one provision: the records in their order, and the set of states of each.</summary>
internal sealed class ClaimsByRecord
{
    private const byte OneByOne = 1;
    private const byte AsAWhole = 2;

    // So few are looked through faster than a table is built.
    private const int Few = 8;

    private readonly FieldClaimList claims;
    private readonly string[] ids;
    private readonly ushort[] states;
    private readonly Dictionary<string, int>? positions;
    private List<FieldClaim>[]? grouped;

    // A byte, which threads read and write whole.
    private byte judged;

    public ClaimsByRecord(FieldClaimList claims)
    {
        this.claims = claims;
        var named = Named(claims);
        (ids, states) = named == 0 ? ([], []) : (new string[named], new ushort[named]);
        positions = named > Few ? new(StringComparer.Ordinal) : null;
        var count = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].RecordId is not { } id)
            {
                Beside |= RecordStates.Bit(claims[i].State);
                continue;
            }

            // The fields of one record mostly follow each other.
            var position = count > 0 && ids[count - 1] == id ? count - 1 : Find(id, count) ?? count;
            if (position == count)
            {
                positions?.Add(id, count);
                ids[count++] = id;
            }

            states[position] |= (ushort)RecordStates.Bit(claims[i].State);
        }

        if (count < ids.Length)
        {
            Array.Resize(ref ids, count);
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
    public int StatesOf(string id) => Find(id, ids.Length) is { } position ? states[position] : 0;

    /// <summary>The claims of one record; of null, what stands beside the records of lists.</summary>
    public IReadOnlyList<FieldClaim> ClaimsOf(string? id)
    {
        grouped ??= Grouped();
        return id is null ? grouped[ids.Length] : Find(id, ids.Length) is { } position ? grouped[position] : [];
    }

    /// <summary>How many of the claims are about a record: most provisions are asked of none.</summary>
    private static int Named(FieldClaimList claims)
    {
        var named = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            named += claims[i].RecordId is null ? 0 : 1;
        }

        return named;
    }

    /// <summary>A list for each record, and behind them one for what has none.</summary>
    private List<FieldClaim>[] Grouped()
    {
        var lists = new List<FieldClaim>[ids.Length + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        for (var i = 0; i < claims.Count; i++)
        {
            lists[claims[i].RecordId is { } id ? Find(id, ids.Length)!.Value : ids.Length].Add(claims[i]);
        }

        return lists;
    }

    private int? Find(string id, int among)
    {
        if (positions is not null)
        {
            return positions.TryGetValue(id, out var position) ? position : null;
        }

        var found = Array.IndexOf(ids, id, 0, among);
        return found >= 0 ? found : null;
    }
}
