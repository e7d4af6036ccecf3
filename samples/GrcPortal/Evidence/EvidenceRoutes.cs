using GrcPortal.Data;
using GrcPortal.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace GrcPortal.Evidence;

/// <summary>Downloads of evidence.</summary>
internal static class EvidenceRoutes
{
    public static void Map(WebApplication app) => app.MapGet("/evidence/{id:guid}", DownloadAsync);

    /// <summary>Evidence byte for byte as it was uploaded, while it has the hash that it had then.</summary>
    /// <remarks>It is never shown by the browser: what users supply is nothing to run here.</remarks>
    public static async Task<Results<FileContentHttpResult, NotFound, StatusCodeHttpResult>> DownloadAsync(Guid id, HttpResponse response, PortalDb db, EvidenceStore evidence, CancellationToken cancellation)
    {
        if (await db.Evidence.AsNoTracking().Include(static one => one.Step).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } row)
        {
            return TypedResults.NotFound();
        }

        if (await evidence.ReadAsync(row, cancellation) is not { } content)
        {
            return TypedResults.StatusCode(StatusCodes.Status410Gone);
        }

        response.Headers.ContentSecurityPolicy = PortalHeaders.AttachmentPolicy;
        return TypedResults.File(content, row.ContentType, row.FileName, entityTag: new EntityTagHeaderValue($"\"{row.Sha256}\""));
    }
}
