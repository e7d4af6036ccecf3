using GrcPortal.Files;
using GrcPortal.Web;

namespace GrcPortal.Api;

/// <summary>What is wrong with a request, as problem details.</summary>
internal static class PortalProblems
{
    internal const string Kind = "urn:grc-portal:";

    /// <summary>
    /// Everything that the library has to say about a file: `diagnostics` with place and help, and `errors` by JSON Pointer for clients that
    /// know only validation problems.
    /// </summary>
    public static IResult Unreadable(RefusedFile refused, Speech say) => refused.Cells.Count > 0 ? SpreadsheetProblems.Of(refused, say) : refused.Diagnostics.Count == 0
        ? refused.Reason == FileTexts.IsReport || refused.Reason == FileTexts.CannotBeKept ? BadInput(say[refused.Reason]) : TooLarge(say[refused.Reason!])
        : Results.Problem(
            type: Kind + "unreadable-file",
            title: say[OperatorTexts.Refused, refused.FileName],
            detail: say[OperatorTexts.RefusedCount, refused.Diagnostics.Count] + " " + (refused.Reason is { } reason ? say[reason] : refused.Diagnostics[0].MessageIn(say.Language)),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["diagnostics"] = refused.Diagnostics.Take(UploadedDiagnostics.Shown).Select(one => new
                {
                    one.Code,
                    one.Pointer,
                    one.Line,
                    one.Column,
                    message = one.MessageIn(say.Language),
                    one.Expected,
                    didYouMean = one.Nearest,
                }),
                ["errors"] = refused.Diagnostics.Take(UploadedDiagnostics.Shown).GroupBy(static one => one.Pointer, StringComparer.Ordinal)
                    .ToDictionary(static group => group.Key, group => group.Select(one => one.MessageIn(say.Language)).ToArray(), StringComparer.Ordinal),
                ["count"] = refused.Diagnostics.Count,
            });

    /// <summary>Where the newer version is, so that it can be looked at before anything is sent again.</summary>
    public static IResult Stale(NewerVersion newer, Speech say) => Results.Problem(
        say[FileTexts.Stale, newer.Number],
        statusCode: StatusCodes.Status412PreconditionFailed,
        type: Kind + "newer-version",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["number"] = newer.Number,
            ["location"] = newer.Number == 0 ? null : $"/files/{newer.FileId}/versions/{newer.Number}",
        });

    public static IResult TooLarge(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status413PayloadTooLarge, type: Kind + "too-large");

    public static IResult BadInput(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest, type: Kind + "bad-input");
}
