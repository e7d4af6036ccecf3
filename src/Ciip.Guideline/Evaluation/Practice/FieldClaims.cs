using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What all typed records of a self-verification show: one array, by provision, and of one provision in the order of the file.</summary>
internal sealed class FieldClaims(int provisions, AsOfView view)
{
    private readonly LentArray<FieldClaim> read = new(atFirst: 1024);
    private readonly int[] ends = new int[provisions];
    private readonly OpenList?[] openOf = new OpenList?[provisions];
    private readonly List<OpenList> open = [];
    private FieldClaim[] all = [];

    public FieldClaimList this[Provision provision]
    {
        get
        {
            var start = provision.Index == 0 ? 0 : ends[provision.Index - 1];
            return new(all, start, ends[provision.Index] - start);
        }
    }

    /// <summary>What is there on the as-of date, and where it stands.</summary>
    public AsOfView View { get; } = view;

    public void Add(FieldClaim claim) => read.Add(claim);

    /// <summary>Sorts what was read. Nothing can be added afterwards, and nothing asked before.</summary>
    public void Sort()
    {
        for (var i = 0; i < read.Count; i++)
        {
            ends[read.Elements[i].Index]++;
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        // From the last to the first, each before those of its provision that stand already; the ends become starts and are moved back.
        all = new FieldClaim[read.Count];
        for (var i = read.Count - 1; i >= 0; i--)
        {
            var claim = read.Elements[i];
            all[--ends[claim.Index]] = claim;
        }

        Array.Copy(ends, 1, ends, 0, ends.Length - 1);
        ends[ends.Length - 1] = all.Length;
        read.Return();
    }

    /// <summary>The lists that are there and may not be complete.</summary>
    public IReadOnlyList<OpenList> OpenLists => open;

    public void Add(OpenList list, bool isThere)
    {
        if (isThere)
        {
            open.Add(list);
        }

        openOf[list.Provision.Index] ??= list;
    }

    /// <summary>A list that may hold further members of which the provision asks something; null where all are known.</summary>
    public OpenList? OpenListOf(Provision provision) => openOf[provision.Index];
}
