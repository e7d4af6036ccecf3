using System.Text.Json.Serialization;

namespace GrcPortal.Data;

/// <summary>Where a job is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JobState>))]
public enum JobState
{
    /// <summary>Nobody has taken it.</summary>
    [JsonStringEnumMemberName("waiting")]
    Waiting,

    /// <summary>A node is at it.</summary>
    [JsonStringEnumMemberName("taken")]
    Taken,

    /// <summary>There is a run.</summary>
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>There cannot be one, and the row says why.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>Somebody called it off before it was taken.</summary>
    [JsonStringEnumMemberName("canceled")]
    Canceled,
}
