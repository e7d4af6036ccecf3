using System.Text.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>A set in our own JSON, from which properties are made.</summary>
internal static class SetJson
{
    /// <summary>The JSON of a set.</summary>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static JsonDocument Of(SafetyStandardsSet standards)
    {
        try
        {
            return JsonDocument.Parse(GuidelineJson.ToUtf8Bytes(standards));
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException(exception.Message, nameof(standards), exception);
        }
    }
}
