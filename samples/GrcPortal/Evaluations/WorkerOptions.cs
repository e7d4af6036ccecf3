using System.ComponentModel.DataAnnotations;

namespace GrcPortal.Evaluations;

/// <summary>How a node evaluates in the background. Configured in the section `Worker`; a value that makes no sense stops the start.</summary>
public sealed class WorkerOptions
{
    public const string Section = "Worker";

    /// <summary>Whether this node does any of it. One that only answers requests leaves it to the others.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How many evaluations are at work at once on this node.</summary>
    [Range(1, 64)]
    public int AtOnce { get; init; } = 2;

    /// <summary>How long a job stays a node's that is not heard of any more. A node that works says so three times as often.</summary>
    [Range(1, 86_400)]
    public int SecondsPerLease { get; init; } = 60;

    /// <summary>How often a job is begun at most: one that ends the process each time is not begun for ever.</summary>
    [Range(1, 100)]
    public int Attempts { get; init; } = 3;

    /// <summary>How often a node that has nothing to do looks for what other nodes were asked for; what it is asked for itself it begins at once.</summary>
    [Range(10, 600_000)]
    public int MillisecondsBetweenLooks { get; init; } = 2_000;

    internal TimeSpan Lease => TimeSpan.FromSeconds(SecondsPerLease);

    internal TimeSpan BetweenLooks => TimeSpan.FromMilliseconds(MillisecondsBetweenLooks);

    internal static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WorkerOptions>().BindConfiguration(Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<WorkerNode>();
        builder.Services.AddScoped<BatchStore>();
        builder.Services.AddScoped<BatchList>();
        builder.Services.AddScoped<JobQueue>();
        builder.Services.AddSingleton<JobRunner>();
        builder.Services.AddHostedService<EvaluationWorker>();
    }
}
