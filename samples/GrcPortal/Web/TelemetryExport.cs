using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace GrcPortal.Web;

/// <summary>
/// Sends spans, figures and log lines by OTLP to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, with the other variables of OpenTelemetry. Without it nothing is collected.
/// </summary>
internal static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Npgsql = "Npgsql";

    public static void Add(WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService(Telemetry.Name).AddEnvironmentVariableDetector())
            .WithTracing(static tracing => tracing.AddAspNetCoreInstrumentation().AddSource(Telemetry.Name, Npgsql).AddProcessor(new WithoutTexts()))
            .WithMetrics(static metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(Telemetry.Name, Npgsql))
            .UseOtlpExporter();
    }

    /// <summary>
    /// Takes away what others put into their spans and what users may have written into: the query of an address, which names files, and SQL. Nobody then has to rely on
    /// settings elsewhere that make them unreadable.
    /// </summary>
    private sealed class WithoutTexts : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => data.SetTag("url.query", null).SetTag("db.query.text", null).SetTag("db.statement", null);
    }
}
