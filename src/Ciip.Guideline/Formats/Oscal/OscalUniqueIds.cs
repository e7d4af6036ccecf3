using System.Globalization;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Gives ids that follow from content, and tells apart what has the same content by its order.</summary>
internal sealed class OscalUniqueIds(string kind)
{
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    public string Next(params string[] parts)
    {
        var id = NameBasedUuid.Of([kind, .. parts]);
        var before = given.TryGetValue(id, out var count) ? count : 0;
        given[id] = before + 1;
        return before == 0 ? id : NameBasedUuid.Of(id, before.ToString(CultureInfo.InvariantCulture));
    }
}
