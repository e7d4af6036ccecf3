using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>Uploads.</summary>
internal static class UploadApi
{
    public static void Map(RouteGroupBuilder files) => files.MapPost("/operators/{id:guid}/files", UploadAsync).WithName("uploadFile").TakesFile().TakesVersionTag().AnswersVersionTag()
        .Produces<UnreadableFileProblem>(StatusCodes.Status400BadRequest, PortalProblems.ContentType)
        .Produces<NewerVersionProblem>(StatusCodes.Status412PreconditionFailed, PortalProblems.ContentType);

    /// <summary>Stores a file: the body is its bytes, which are kept as they are.</summary>
    /// <remarks>
    /// A file with the id of one that is there becomes its next version; the same bytes again are no new version. What cannot be read is refused with all
    /// that is wrong, each with line and column.
    /// </remarks>
    internal static async Task<Results<Created<UploadView>, Ok<UploadView>, NotFound, ProblemHttpResult>> UploadAsync(
        Guid id,
        [Description("What to call the file."), MaxLength(4 * Limits.FileName)] string? name,
        [Description("Whether the operator that the file names is the one it is uploaded for, whatever the name.")] bool? sameOperator,
        HttpRequest request,
        FileStore files,
        UploadLimits limits,
        Speech say,
        CancellationToken cancellation)
    {
        if (await RequestBody.ReadAsync(request.Body, limits.MaxFileBytes, cancellation) is not { } utf8)
        {
            return PortalProblems.TooLarge(say[FileTexts.TooLarge(limits)]);
        }

        if (!VersionTag.TryReadCondition(request, out var madeFrom))
        {
            return PortalProblems.BadInput(say[FileTexts.BadCondition]);
        }

        var upload = new Upload(SpreadsheetReader.NameOf(name, request.ContentType), utf8) { IsSameOperator = sameOperator == true, MadeFrom = madeFrom };
        return await files.StoreAsync(id, upload, cancellation) switch
        {
            null => TypedResults.NotFound(),
            { Refused: { } refused } => PortalProblems.Unreadable(refused, say),
            { Newer: { } newer } => PortalProblems.Stale(newer, say),
            { Stored: { } stored } => Stored(request.HttpContext.Response, UploadView.Of(stored)),
            _ => throw new InvalidOperationException("An upload is stored or it is not."),
        };
    }

    private static Results<Created<UploadView>, Ok<UploadView>, NotFound, ProblemHttpResult> Stored(HttpResponse response, UploadView stored)
    {
        response.Headers.ETag = VersionTag.Of(stored.Number);
        response.Headers.Location = stored.Links.Self;
        return stored.IsNew ? TypedResults.Created(stored.Links.Self, stored) : TypedResults.Ok(stored);
    }
}
