using System.Text.Json.Serialization;

namespace GrcPortal.Files;

/// <summary>What an upload holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FileKind>))]
public enum FileKind
{
    /// <summary>A Safety Standards document.</summary>
    [JsonStringEnumMemberName("document")]
    Document,

    /// <summary>A set of documents.</summary>
    [JsonStringEnumMemberName("set")]
    Set,

    /// <summary>What an operator carries out.</summary>
    [JsonStringEnumMemberName("self-verification")]
    SelfVerification,
}
