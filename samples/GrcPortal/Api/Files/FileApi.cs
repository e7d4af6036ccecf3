using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Api;

/// <summary>Files of operators and their versions.</summary>
internal static class FileApi
{
    private const string Number = "The number of the version, from 1.";

    public static void Map(RouteGroupBuilder api)
    {
        var files = api.MapGroup(string.Empty).WithTags("Files");
        files.MapGet("/operators/{id:guid}/files", ListAsync).WithName("listFiles");
        UploadApi.Map(files);
        files.MapGet("/files/{id:guid}", GetAsync).WithName("getFile").AnswersVersionTag();
        files.MapPut("/files/{id:guid}/use", UseAsync).WithName("useFile");
        files.MapGet("/files/{id:guid}/versions", VersionsAsync).WithName("listVersions");
        files.MapGet("/files/{id:guid}/versions/{number:int}", VersionAsync).WithName("getVersion");
        files.MapGet("/files/{id:guid}/versions/{number:int}/content", DownloadRoutes.OriginalAsync).WithName("getVersionContent").Produces<Stream>(StatusCodes.Status200OK, "application/json");
    }

    /// <summary>The files of an operator, in the order in which they were stored first.</summary>
    internal static async Task<Results<Ok<Page<FileView>>, NotFound>> ListAsync(
        Guid id,
        [Description(Pages.After)] Guid? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        CancellationToken cancellation)
    {
        if (!await db.Operators.AnyAsync(one => one.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        var rows = await db.Versions.Where(one => one.File!.OperatorId == id && one.Number == one.File.LatestNumber && (after == null || one.FileId > after))
            .OrderBy(static one => one.FileId).Take((limit ?? Pages.Usual) + 1).Select(FileView.OfNewest).ToListAsync(cancellation);
        return TypedResults.Ok(Pages.Of(request, rows, limit, static one => one, static one => one.Id.ToString()));
    }

    /// <summary>A file, with its newest version.</summary>
    internal static async Task<Results<Ok<FileView>, NotFound>> GetAsync(Guid id, HttpResponse response, PortalDb db, CancellationToken cancellation)
    {
        if (await db.Versions.Where(one => one.FileId == id && one.Number == one.File!.LatestNumber).Select(FileView.OfNewest).SingleOrDefaultAsync(cancellation) is not { } file)
        {
            return TypedResults.NotFound();
        }

        response.Headers.ETag = VersionTag.Of(file.Number);
        return TypedResults.Ok(file);
    }

    /// <summary>Takes a file into the runs to come, or out of them.</summary>
    internal static async Task<Results<NoContent, NotFound, ProblemHttpResult>> UseAsync(Guid id, NewUse asked, FileUse use, Speech say, CancellationToken cancellation) =>
        await use.SetAsync(id, asked.IsInUse, asked.IsSameOperator, cancellation) switch
        {
            null => TypedResults.NotFound(),
            false => PortalProblems.Conflict("other-operator", say[FileTexts.OtherOperator]),
            true => TypedResults.NoContent(),
        };

    /// <summary>The versions of a file, the first one first.</summary>
    internal static async Task<Results<Ok<Page<VersionView>>, NotFound>> VersionsAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        CancellationToken cancellation)
    {
        if (!await db.Files.AnyAsync(one => one.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        var rows = await db.Versions.Where(one => one.FileId == id && one.Number > (after ?? 0))
            .OrderBy(static one => one.Number).Take((limit ?? Pages.Usual) + 1).Select(VersionView.OfVersion).ToListAsync(cancellation);
        return TypedResults.Ok(Pages.Of(request, rows, limit, static one => one, static one => one.Number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A version of a file.</summary>
    internal static async Task<Results<Ok<VersionView>, NotFound>> VersionAsync(Guid id, [Description(Number)] int number, PortalDb db, CancellationToken cancellation) =>
        await db.Versions.Where(one => one.FileId == id && one.Number == number).Select(VersionView.OfVersion).SingleOrDefaultAsync(cancellation) is { } version
            ? TypedResults.Ok(version)
            : TypedResults.NotFound();
}
