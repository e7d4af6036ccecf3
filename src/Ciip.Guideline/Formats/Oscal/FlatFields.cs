using System.Globalization;
using System.Text.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>
/// Spreads a record of our JSON over properties: one for each value, named by its path, such as <c>clauses.0</c>. So every
/// member of the model travels without a second list of them.
/// </summary>
internal static class FlatFields
{
    public static IEnumerable<OscalProp> Of(JsonElement record, params string[] without) => record.EnumerateObject()
        .Where(member => Array.IndexOf(without, member.Name) < 0)
        .SelectMany(static member => Of(member.Name, member.Value));

    public static IEnumerable<OscalProp> Of(string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.EnumerateObject().Any():
                return value.EnumerateObject().SelectMany(member => Of(path + "." + member.Name, member.Value));
            case JsonValueKind.Array when value.GetArrayLength() > 0:
                return value.EnumerateArray().SelectMany((element, index) => Of(path + "." + index.ToString(CultureInfo.InvariantCulture), element));
            case JsonValueKind.String:
                return [OscalProp.Of(path, value.GetString()!)];
            case JsonValueKind.Object:
                return [OscalProp.Json(path, "{}")];
            case JsonValueKind.Array:
                return [OscalProp.Json(path, "[]")];
            default:
                return [OscalProp.Json(path, value.GetRawText())];
        }
    }
}
