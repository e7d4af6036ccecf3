using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Writes the id of a document where a result only points at it: a row of a table that carried its whole document would make the
/// table as long as its square.
/// </summary>
public sealed class DocumentIdJsonConverter : JsonConverter<SafetyStandardsDocument>
{
    /// <summary>Results are not read.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The settings.</param>
    /// <exception cref="NotSupportedException">Always: an id alone is not a document.</exception>
    public override SafetyStandardsDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A result names a document by its id, from which no document can be read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SafetyStandardsDocument value, JsonSerializerOptions options)
    {
        if (writer is null || value is null)
        {
            throw new ArgumentNullException(writer is null ? nameof(writer) : nameof(value));
        }

        writer.WriteStringValue(value.Id);
    }
}
