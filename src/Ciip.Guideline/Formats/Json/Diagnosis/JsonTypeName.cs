using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A JSON type, by its name and worded.</summary>
internal sealed class JsonTypeName(string name, string english, string japanese)
{
    public static readonly JsonTypeName Object = new("object", "an object", "オブジェクト");
    public static readonly JsonTypeName Array = new("array", "an array", "配列");
    public static readonly JsonTypeName String = new("string", "a string", "文字列");
    public static readonly JsonTypeName Number = new("number", "a number", "数値");
    public static readonly JsonTypeName Boolean = new("boolean", "true or false", "真偽値（true又はfalse）");

    public string Name { get; } = name;

    public LocalizedText Title { get; } = new(english, japanese);

    public static JsonTypeName Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => Array,
        JsonTokenType.String => String,
        JsonTokenType.Number => Number,
        _ => Boolean,
    };
}
