using System.Text.Json.Serialization;
using GrcPortal.Steps;

namespace GrcPortal.Data;

/// <summary>How far an entry of a plan is.</summary>
[JsonConverter(typeof(StepStateConverter))]
public enum StepState
{
    /// <summary>Nobody has begun.</summary>
    Open,

    /// <summary>Somebody is at it.</summary>
    InProgress,

    /// <summary>Somebody says that it is done; the next evaluation shows it.</summary>
    Done,

    /// <summary>The operator decided to leave it as it is.</summary>
    Accepted,
}
