using System.Collections;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>The members of an object or the elements of a list, in the order they stand. Going through them makes nothing.</summary>
internal readonly struct OscalChildren(OscalNode? parent) : IEnumerable<OscalNode>
{
    public static OscalChildren None { get; } = new(parent: null);

    public Enumerator GetEnumerator() => new(parent);

    IEnumerator<OscalNode> IEnumerable<OscalNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(OscalNode? parent) : IEnumerator<OscalNode>
    {
        private int row;

        public readonly OscalNode Current => new(parent!.Value.Table, row);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            row = parent is not { } of ? 0 : row == 0 ? of.Table.First(of.Row) : of.Table.Next(row);
            return row > 0;
        }

        public void Reset() => row = 0;

        public readonly void Dispose()
        {
        }
    }
}
