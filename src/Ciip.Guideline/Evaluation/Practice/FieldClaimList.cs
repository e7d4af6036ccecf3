using System.Collections;

namespace Ciip.Guideline.Evaluation;

/// <summary>Some claims that follow each other.</summary>
internal readonly struct FieldClaimList(FieldClaim[] all, int start, int count) : IReadOnlyList<FieldClaim>
{
    public FieldClaimList(FieldClaim[] all)
        : this(all, 0, all.Length)
    {
    }

    public int Count { get; } = count;

    public FieldClaim this[int index] => all[start + index];

    public IEnumerator<FieldClaim> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
