using System.Diagnostics;
using System.Diagnostics.Metrics;
using GrcPortal.Data;
using GrcPortal.Files;

namespace GrcPortal.Web;

/// <summary>What the portal tells of its own work: spans, counters and durations, with ids and counts and never with what a user wrote.</summary>
internal static class Telemetry
{
    /// <summary>The name of the source of the spans, and of the meter.</summary>
    public const string Name = "GrcPortal";

    private const string OperatorId = "grc_portal.operator.id";
    private const string RunId = "grc_portal.run.id";
    private const string Outcome = "grc_portal.outcome";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>("grc_portal.runs", "{run}", "Evaluations that ended with a run, by whether it was stored or there before");
    private static readonly Counter<long> Uploads = Meter.CreateCounter<long>("grc_portal.uploads", "{file}", "Files that came, by what became of them");
    private static readonly Counter<long> Jobs = Meter.CreateCounter<long>("grc_portal.jobs", "{job}", "Jobs of batches that a node began, by how they ended");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("grc_portal.evaluation.duration", "s", "How long the library took to evaluate");
    private static readonly Gauge<long> Waiting = Meter.CreateGauge<long>("grc_portal.jobs.waiting", "{job}", "Jobs in the queue that nobody has taken");

    public static Activity? Evaluating(Guid operatorId) => Source.StartActivity("evaluate")?.SetTag(OperatorId, operatorId);

    public static void Evaluated(Activity? span, TimeSpan duration, int findings, int questions)
    {
        span?.SetTag("grc_portal.findings", findings).SetTag("grc_portal.open_questions", questions);
        Durations.Record(duration.TotalSeconds);
    }

    public static void RunStored(Activity? span, RunRow run, bool isNew)
    {
        var outcome = isNew ? "stored" : "unchanged";
        span?.SetTag(RunId, run.Id).SetTag(Outcome, outcome);
        Runs.Add(1, KeyValuePair.Create<string, object?>(Outcome, outcome));
    }

    public static Activity? Uploading(Guid operatorId, int bytes) => Source.StartActivity("upload")?.SetTag(OperatorId, operatorId).SetTag("grc_portal.bytes", bytes);

    /// <summary>Notes down what became of a file; of an operator that is not there, nothing did.</summary>
    public static void Uploaded(Activity? span, UploadResult? result)
    {
        if (result is not null)
        {
            var outcome = result.Refused is not null ? "refused" : result.Newer is not null ? "stale" : result.Stored is { IsNew: true } ? "stored" : "unchanged";
            span?.SetTag("grc_portal.version.id", result.Stored?.VersionId).SetTag("grc_portal.diagnostics", result.Refused?.Diagnostics.Count).SetTag(Outcome, outcome);
            Uploads.Add(1, KeyValuePair.Create<string, object?>(Outcome, outcome));
        }
    }

    /// <summary>An export of a run.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="form">One of the portal's own names for a form.</param>
    public static Activity? Exporting(Guid runId, string form) => Source.StartActivity("export")?.SetTag(RunId, runId).SetTag("grc_portal.export", form);

    public static Activity? Working(Guid batchId, Guid jobId, Guid operatorId, int attempt) => Source.StartActivity("job")?
        .SetTag("grc_portal.batch.id", batchId).SetTag("grc_portal.job.id", jobId).SetTag(OperatorId, operatorId).SetTag("grc_portal.attempt", attempt);

    public static void JobEnded(Activity? span, string outcome, bool isFault = false)
    {
        span?.SetTag(Outcome, outcome).SetStatus(isFault ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        Jobs.Add(1, KeyValuePair.Create<string, object?>(Outcome, outcome));
    }

    public static void JobsWait(int count) => Waiting.Record(count);
}
