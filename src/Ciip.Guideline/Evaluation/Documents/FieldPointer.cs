using System.Globalization;

namespace Ciip.Guideline.Evaluation;

/// <summary>Where a field of a document stands. Worded only for who asks.</summary>
/// <param name="path">The way to a field, or to a list or map.</param>
/// <param name="key">The element of the list or map; null for the field itself.</param>
/// <param name="rest">The way on from the element; null for the element itself.</param>
internal readonly struct FieldPointer(string path, string? key = null, string? rest = null)
{
    private readonly int index = -1;

    private FieldPointer(string path, int index, string? rest)
        : this(path, key: null, rest)
    {
        this.index = index;
    }

    public static implicit operator FieldPointer(string path) => new(path);

    /// <summary>An element of a list.</summary>
    public static FieldPointer To(string list, int index, string? rest = null) => new(list, index, rest);

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var element = index >= 0 ? index.ToString(CultureInfo.InvariantCulture) : key;
        return element is null ? path : rest is null ? path + "/" + element : path + "/" + element + "/" + rest;
    }
}
