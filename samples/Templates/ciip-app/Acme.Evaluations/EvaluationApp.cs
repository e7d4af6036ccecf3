using Ciip.Guideline;
using Ciip.Guideline.Formats;

namespace Acme.Evaluations;

/// <summary>Takes a document and answers with a report, or with everything that is wrong with it.</summary>
public static class EvaluationApp
{
    /// <summary>The library reads what it is given: how much that may be is the application's to say.</summary>
    private static readonly ReadOptions Limits = new() { MaxBytes = 4 * 1024 * 1024 };

    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // One evaluator for all requests: it never changes.
        builder.Services.AddCiipGuideline();

        var app = builder.Build();
        app.MapPost("/evaluations", EvaluateAsync);
        return app;
    }

    private static async Task<IResult> EvaluateAsync(HttpRequest request, GuidelineEvaluator evaluator, string? lang, CancellationToken cancellationToken)
    {
        var language = lang == "ja" ? Language.Japanese : Language.English;
        var read = await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(request.Body, Limits, cancellationToken);
        if (read.Value is not { } document)
        {
            var wrong = read.Diagnostics.Select(one => new { one.Line, one.Column, one.Code, Message = one.MessageIn(language), one.Expected });
            return Results.Json(new { Diagnostics = wrong }, statusCode: StatusCodes.Status400BadRequest);
        }

        // One document of possibly several: what it does not say may stand in another.
        var report = evaluator.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document));
        return Results.Content(report.ToHtml(new ReportOptions { Language = language }), "text/html; charset=utf-8");
    }
}
