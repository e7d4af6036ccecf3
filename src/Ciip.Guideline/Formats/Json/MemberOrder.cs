using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// Puts what a record says of itself around its content: first the id, the dates and whether it is complete; last who, on what
/// evidence, and a remark. System.Text.Json would write what is inherited after everything else.
/// </summary>
internal static class MemberOrder
{
    private static readonly string[] First =
        [nameof(PracticeEntry.Id), nameof(PracticeEntry.Title), nameof(PracticeEntry.On), nameof(MeasureRecord.InForceFrom), nameof(MeasureRecord.InForceUntil), nameof(PracticeRecord.IsComplete)];

    public static void Set(JsonTypeInfo info)
    {
        if (!typeof(PracticeRecord).IsAssignableFrom(info.Type))
        {
            return;
        }

        var at = 0;
        foreach (var name in First)
        {
            var member = info.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));
            if (member is not null)
            {
                info.Properties.Remove(member);
                info.Properties.Insert(at++, member);
            }
        }
    }
}
