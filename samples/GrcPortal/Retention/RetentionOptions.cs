using System.ComponentModel.DataAnnotations;

namespace GrcPortal.Retention;

/// <summary>How long evaluations are kept. Configured in the section `Retention`; a value that makes no sense stops the start.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>How many days; null, as it is unless set, keeps them for ever. Files and the log are kept in any case.</summary>
    [Range(1, 36_500)]
    public int? Days { get; init; }

    /// <summary>How many of each operator stay however old they are: the newest, and those to compare it with.</summary>
    [Range(1, 1_000)]
    public int KeepPerOperator { get; init; } = 2;

    /// <summary>How often it is looked, in minutes.</summary>
    [Range(1, 10_080)]
    public int MinutesBetweenLooks { get; init; } = 60;
}
