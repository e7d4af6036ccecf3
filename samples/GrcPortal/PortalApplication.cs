using System.Text.Json.Serialization;
using System.Text.Unicode;
using GrcPortal.Api;
using GrcPortal.Data;
using GrcPortal.Evaluations;
using GrcPortal.Evidence;
using GrcPortal.Files;
using GrcPortal.Operators;
using GrcPortal.Retention;
using GrcPortal.Rules;
using GrcPortal.Runs;
using GrcPortal.Samples;
using GrcPortal.Security;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace GrcPortal;

/// <summary>The portal: its services and its pipeline.</summary>
public static class PortalApplication
{
    /// <summary>Builds the application. `configure` is where a vendor adds an authentication scheme, and tests a user of theirs.</summary>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null, string? contentRoot = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PortalApplication).Assembly.GetName().Name,
            ContentRootPath = contentRoot,
        });
        AddServices(builder);
        configure?.Invoke(builder);
        var app = builder.Build();
        Use(app);
        return app;
    }

    /// <summary>What has to be right before the first request: settings make sense, somebody can sign in, and the database has its tables.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await PortalSecurity.RequireSchemeAsync(app);
        CookieKeys.Require(app);
        await PortalDatabase.PrepareAsync(app);
    }

    /// <summary>Brings the database to its newest migration and does nothing else: for a job that runs before the nodes of an upgrade start.</summary>
    public static Task MigrateAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return PortalDatabase.MigrateAsync(app);
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("Upload").Get<UploadLimits>() ?? new UploadLimits();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = limits.MaxRequestBytes;
        });
        builder.Services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = limits.MaxRequestBytes;
            options.ValueLengthLimit = limits.MaxFileBytes + 1;
        });
        // The library: an evaluator with the vendor's own rules, the same object for every request.
        builder.Services.AddCiipGuideline(static evaluator => evaluator.With(InternalRulesSayFromWhen.Pack));
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            GuidelineJson.AddTo(options.SerializerOptions);
        });
        builder.Services.AddValidation();
        ApiDocument.Add(builder);
        PortalSecurity.Add(builder);
        Proxies.Add(builder);
        PortalLimits.Add(builder);
        PortalDatabase.Add(builder);
        builder.Services.AddSingleton(limits);
        builder.Services.AddOptions<UploadLimits>().BindConfiguration("Upload").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<EventLog>();
        builder.Services.AddScoped<OperatorStore>();
        builder.Services.AddScoped<OperatorChanges>();
        builder.Services.AddSingleton<WeakestItems>();
        builder.Services.AddScoped<OperatorOverview>();
        builder.Services.AddScoped<FileStore>();
        builder.Services.AddSingleton<SpreadsheetReader>();
        builder.Services.AddScoped<FileUse>();
        builder.Services.AddScoped<OperatorNames>();
        builder.Services.AddScoped<RunStore>();
        builder.Services.AddScoped<StepStore>();
        EvidenceOptions.Add(builder.Services, limits);
        builder.Services.AddScoped<ExportStore>();
        builder.Services.AddScoped<SampleLoader>();
        builder.Services.AddScoped<AnswerStore>();
        builder.Services.AddScoped<Speech>();
        builder.Services.AddRazorPages().AddMvcOptions(static options =>
        {
            options.Filters.Add<KnownHandlers>();
            options.Filters.Add<UnreadableValues>();
        });
        // Japanese stays readable in the source of a page; what HTML needs encoded still is.
        builder.Services.Configure<WebEncoderOptions>(static options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddProblemDetails();
        builder.Services.AddOutputCache();
        builder.Services.AddExceptionHandler<ApiFaults>();
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        PortalHealth.Add(builder);
        RetentionService.Add(builder);
        WorkerOptions.Add(builder);
        TelemetryExport.Add(builder);
    }

    private static void Use(WebApplication app)
    {
        PortalHeaders.Use(app);
        Proxies.Use(app);
        app.UseWhen(static context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), static api => api.UseExceptionHandler().UseStatusCodePages().Use(Utf8Only.InvokeAsync));
        app.UseWhen(
            static context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
            static pages => pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/status", StatusCodeSelector = Faults.StatusOf }).UseStatusCodePagesWithReExecute("/status/{0}"));
        app.UseMiddleware<RequestSize>();
        app.Use(static (context, next) => Speech.KeepAsync(context, next));
        app.UseStaticFiles(new StaticFileOptions
        {
            // The style and the icon are nobody's: pages name the version of the style that they were made for.
            OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseOutputCache();
        IdempotencyKeys.Use(app);
        PortalHealth.Map(app);
        app.MapRazorPages();
        DownloadRoutes.Map(app);
        AmendmentRoutes.Map(app);
        EvidenceRoutes.Map(app);
        QuestionnaireRoutes.Map(app);
        PortalApi.Map(app);
        ApiDocument.Map(app);
    }
}
