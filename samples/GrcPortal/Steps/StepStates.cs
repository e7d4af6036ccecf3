using System.Text.Json;
using System.Text.Json.Serialization;
using GrcPortal.Data;

namespace GrcPortal.Steps;

/// <summary>How far entries are, as programs write it.</summary>
internal static class StepStates
{
    public static IReadOnlyList<StepState> All { get; } = Enum.GetValues<StepState>();

    /// <summary>Those in which something is left to do: what is done, or left as it is on purpose, is never late.</summary>
    public static StepState[] Unfinished { get; } = [StepState.Open, StepState.InProgress];

    /// <summary>The state as the library's files write it.</summary>
    public static string Token(StepState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());

    /// <summary>What the library calls it.</summary>
    public static ImprovementState Of(StepState state) => state switch
    {
        StepState.Open => ImprovementState.Open,
        StepState.InProgress => ImprovementState.InProgress,
        StepState.Done => ImprovementState.Done,
        _ => ImprovementState.Accepted,
    };

    /// <summary>Null where it is the name of none.</summary>
    public static StepState? Find(string token) => All.Cast<StepState?>().FirstOrDefault(one => Token(one!.Value) == token);
}

/// <summary>The same for bodies of requests and responses, which hold no numbers for it.</summary>
internal sealed class StepStateConverter() : JsonStringEnumConverter<StepState>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
