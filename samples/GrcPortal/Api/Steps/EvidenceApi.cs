using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GrcPortal.Data;
using GrcPortal.Evidence;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>Files that show how entries of plans were carried out.</summary>
internal static class EvidenceApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var evidence = api.MapGroup(string.Empty).WithTags("Evidence").ProducesProblem(StatusCodes.Status404NotFound);
        evidence.MapGet("/operators/{id:guid}/steps/{axis}/{about}/evidence", ListAsync).WithName("listEvidence");
        evidence.MapPost("/operators/{id:guid}/steps/{axis}/{about}/evidence", AddAsync).WithName("addEvidence").Accepts<Stream>("application/octet-stream", "*/*")
            .AddOpenApiOperationTransformer(static (operation, _, _) =>
            {
                // Any type is taken; a generated client is told the one that means bytes.
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/octet-stream"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
                };
                return Task.CompletedTask;
            })
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        evidence.MapGet("/evidence/{id:guid}", GetAsync).WithName("getEvidence");
        evidence.MapGet("/evidence/{id:guid}/content", EvidenceRoutes.DownloadAsync).WithName("getEvidenceContent").Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream").ProducesProblem(StatusCodes.Status410Gone);
        evidence.MapDelete("/evidence/{id:guid}", RemoveAsync).WithName("removeEvidence");
    }

    /// <summary>The evidence of an entry, in the order in which it was stored.</summary>
    internal static async Task<Results<Ok<Page<EvidenceView>>, NotFound>> ListAsync(
        Guid id, [Description(StepApi.Axis)] string axis, [Description(StepApi.About)] string about, PortalDb db, CancellationToken cancellation) =>
        StepKey.TryParse(axis, about, out var key) && await db.Operators.AnyAsync(one => one.Id == id, cancellation)
            ? TypedResults.Ok(new Page<EvidenceView>([.. (await StepLine.FindAsync(db, id, key, cancellation)).Evidence.Select(EvidenceView.Of)], Next: null))
            : TypedResults.NotFound();

    /// <summary>Stores a file as evidence: the body is its bytes, which are kept as they are.</summary>
    /// <remarks>What kind of file it is follows from its bytes, and its name has to end accordingly. The same bytes again are no further evidence.</remarks>
    internal static async Task<Results<Created<EvidenceView>, Ok<EvidenceView>, NotFound, ProblemHttpResult>> AddAsync(
        Guid id,
        [Description(StepApi.Axis)] string axis,
        [Description(StepApi.About)] string about,
        [Description("What to call the file."), MaxLength(4 * Limits.FileName)] string? name,
        HttpRequest request,
        EvidenceStore evidence,
        IOptions<EvidenceOptions> options,
        Speech say,
        CancellationToken cancellation)
    {
        if (!StepKey.TryParse(axis, about, out var key))
        {
            return TypedResults.NotFound();
        }

        if (await RequestBody.ReadAsync(request.Body, options.Value.MaxFileBytes, cancellation) is not { } content)
        {
            return StepProblems.Refused(RefusedEvidence.TooLarge(name ?? string.Empty, options.Value), say);
        }

        var answer = await evidence.AddAsync(id, key, name ?? string.Empty, content, cancellation);
        if (answer?.Refused is { } refused)
        {
            return StepProblems.Refused(refused, say);
        }

        if (answer?.Stored is not { } stored)
        {
            return TypedResults.NotFound();
        }

        var view = EvidenceView.Of(stored);
        return answer.IsNew ? TypedResults.Created(view.Links.Self, view) : TypedResults.Ok(view);
    }

    /// <summary>A file that is evidence, without its bytes.</summary>
    internal static async Task<Results<Ok<EvidenceView>, NotFound>> GetAsync(Guid id, PortalDb db, CancellationToken cancellation) =>
        await db.Evidence.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } row ? TypedResults.Ok(EvidenceView.Of(EvidenceLine.Of(row))) : TypedResults.NotFound();

    /// <summary>Takes evidence away, and its bytes where they are evidence of nothing else of the operator. The log keeps its name and hash.</summary>
    internal static async Task<Results<NoContent, NotFound>> RemoveAsync(Guid id, EvidenceStore evidence, CancellationToken cancellation) =>
        await evidence.RemoveAsync(id, cancellation) ? TypedResults.NoContent() : TypedResults.NotFound();
}
