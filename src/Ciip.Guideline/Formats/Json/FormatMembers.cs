using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// The two members that say what a file is: <c>format</c>, required and written first at the root, accepted where a whole
/// file was pasted into another one; and <c>$schema</c>, which editors use and this library does not read.
/// </summary>
internal static class FormatMembers
{
    private const string Format = "format";
    private const string Schema = "$schema";

    /// <summary>Adds both to the contract of a root type.</summary>
    public static void AddTo(JsonTypeInfo info, Type? root)
    {
        if (RootTypes.Find(info.Type) is not { } rootType)
        {
            return;
        }

        var isRoot = info.Type == root;
        var format = Member(info, Format, isRoot ? _ => rootType.Formats[0] : null);
        format.CustomConverter = new FormatConverter(rootType.Formats);
        format.IsRequired = isRoot;
        format.IsSetNullable = false;
        info.Properties.Insert(0, format);
        info.Properties.Add(Member(info, Schema, getter: null));
    }

    /// <summary>The format a file says it has, wherever the member stands; null when it cannot be found.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="offset">Where it stands, in bytes.</param>
    public static string? Find(ReadOnlySpan<byte> utf8, out long offset)
    {
        offset = 0;
        var reader = new Utf8JsonReader(utf8, JsonContract.ReaderOptions);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = reader.ValueTextEquals(Format);
                reader.Read();
                if (isFormat)
                {
                    offset = reader.TokenStartIndex;
                    return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }

                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second pass says what and where.
        }

        return null;
    }

    /// <summary>A file as it is written, with the place of its schema right behind its format, which comes first.</summary>
    public static byte[] WithSchema(byte[] utf8, string format, string schema)
    {
        var head = Encoding.UTF8.GetBytes($"{{\n  \"{Format}\": \"{format}\"");
        var text = JsonEncodedText.Encode(schema, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        byte[] member = [.. ",\n  \"$schema\": \""u8, .. text.EncodedUtf8Bytes, (byte)'"'];
        return [.. head, .. SurrogatePairs.Unescape(member), .. utf8.AsSpan(head.Length)];
    }

    private static JsonPropertyInfo Member(JsonTypeInfo info, string name, Func<object, string?>? getter) =>
        JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<string>
        {
            DeclaringType = info.Type,
            IsProperty = true,
            IsPublic = true,
            PropertyName = name,
            JsonPropertyName = name,
            Getter = getter,
            Setter = static (_, _) => { },
        });
}
