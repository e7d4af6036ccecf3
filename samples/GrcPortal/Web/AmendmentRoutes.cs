using Ciip.Guideline.Amendments;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Runs;
using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Web;

/// <summary>The library's amendment table of two versions of a file: old, new, reason, and what each change does.</summary>
internal static class AmendmentRoutes
{
    public static void Map(WebApplication app) => app.MapGet("/files/{id:guid}/amendment", GetAsync);

    /// <summary>Where it is.</summary>
    public static string PathOf(Guid file, int from, int to, string document) => FormattableString.Invariant($"/files/{file}/amendment?from={from}&to={to}&document={Uri.EscapeDataString(document)}");

    private static async Task<IResult> GetAsync(
        Guid id, int from, int to, string document, HttpResponse response, PortalDb db, GuidelineEvaluator evaluator, TimeProvider clock, Speech say, CancellationToken cancellation)
    {
        var versions = await db.Versions.AsNoTracking().Include(static one => one.File).Where(one => one.FileId == id && (one.Number == from || one.Number == to)).ToListAsync(cancellation);
        if (versions.Find(one => one.Number == from) is not { } earlier || versions.Find(one => one.Number == to) is not { } later
            || AmendedVersions.Of(later.File!.Kind, earlier.Content, later.Content).FirstOrDefault(one => one.After.Id == document) is not { } pair)
        {
            return Results.NotFound();
        }

        var today = RunStore.Today(clock.GetUtcNow());
        var amendment = Amendment.Between(before: pair.Before, after: pair.After, new AmendmentOptions { Evaluator = evaluator, AsOf = today, Set = pair.Set });
        response.Headers.ContentSecurityPolicy = PortalHeaders.ReportPolicy;
        return Results.Text(amendment.ToHtml(new ReportOptions { Language = say.Language, IssuedOn = today }), "text/html");
    }
}
