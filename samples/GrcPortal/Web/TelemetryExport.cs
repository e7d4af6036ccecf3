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
            .ConfigureResource(static resource => resource.AddService(Telemetry.Name))
            .WithTracing(static tracing => tracing.AddAspNetCoreInstrumentation().AddSource(Telemetry.Name, Npgsql).AddProcessor(new WithoutStatements()))
            .WithMetrics(static metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(Telemetry.Name, Npgsql))
            .UseOtlpExporter();
    }

    /// <summary>Takes away the SQL, which says nothing that the span around it does not, and which nobody has to look through for what it may tell.</summary>
    private sealed class WithoutStatements : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data)
        {
            if (data.Source.Name == Npgsql)
            {
                data.SetTag("db.query.text", null).SetTag("db.statement", null);
            }
        }
    }
}
