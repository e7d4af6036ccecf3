using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Keeps out of files what follows from what they state: members that cannot be set.</summary>
internal static class StatedMembers
{
    public static void Keep(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i].Set is null)
            {
                info.Properties.RemoveAt(i);
            }
        }
    }
}
