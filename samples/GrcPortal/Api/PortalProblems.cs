using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Api;

/// <summary>What is wrong with a request, as problem details.</summary>
internal static class PortalProblems
{
    public const string ContentType = "application/problem+json";
    internal const string Kind = "urn:grc-portal:";

    /// <summary>
    /// Everything that the library has to say about a file: `diagnostics` with place and help, and `errors` by JSON Pointer for clients that
    /// know only validation problems.
    /// </summary>
    public static ProblemHttpResult Unreadable(RefusedFile refused, Speech say) => refused.Cells.Count > 0 ? SpreadsheetProblems.Of(refused, say) : refused.Diagnostics.Count == 0
        ? refused.Reason == FileTexts.IsReport || refused.Reason == FileTexts.CannotBeKept ? BadInput(say[refused.Reason]) : TooLarge(say[refused.Reason!])
        : TypedResults.Problem(new UnreadableFileProblem
        {
            Type = Kind + "unreadable-file",
            Title = say[OperatorTexts.Refused, refused.FileName],
            Detail = say[OperatorTexts.RefusedCount, refused.Diagnostics.Count] + " " + (refused.Reason is { } reason ? say[reason] : refused.Diagnostics[0].MessageIn(say.Language)),
            Status = StatusCodes.Status400BadRequest,
            Diagnostics = [.. refused.Diagnostics.Take(UploadedDiagnostics.Shown).Select(one => DiagnosticView.Of(one, say.Language))],
            Errors = refused.Diagnostics.Take(UploadedDiagnostics.Shown).GroupBy(static one => one.Pointer, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, group => group.Select(one => one.MessageIn(say.Language)).ToArray(), StringComparer.Ordinal),
            Count = refused.Diagnostics.Count,
        });

    /// <summary>Where the newer version is, so that it can be looked at before anything is sent again.</summary>
    public static ProblemHttpResult Stale(NewerVersion newer, Speech say) => TypedResults.Problem(new NewerVersionProblem
    {
        Type = Kind + "newer-version",
        Detail = say[FileTexts.Stale, newer.Number],
        Status = StatusCodes.Status412PreconditionFailed,
        Number = newer.Number,
        Location = newer.Number == 0 ? null : ApiLinks.Version(newer.FileId, newer.Number),
    });

    public static ProblemHttpResult TooLarge(string detail) => Of(StatusCodes.Status413PayloadTooLarge, "too-large", detail);

    public static ProblemHttpResult BadInput(string detail) => Of(StatusCodes.Status400BadRequest, "bad-input", detail);

    public static ProblemHttpResult Conflict(string kind, string detail) => Of(StatusCodes.Status409Conflict, kind, detail);

    public static ProblemHttpResult Of(int status, string kind, string detail) => TypedResults.Problem(detail, statusCode: status, type: Kind + kind);
}

/// <summary>A file that cannot be read, with everything that is wrong with it.</summary>
internal sealed class UnreadableFileProblem : ProblemDetails
{
    /// <summary>What is wrong, the first hundred.</summary>
    public required IReadOnlyList<DiagnosticView> Diagnostics { get; init; }

    /// <summary>The same as messages by JSON Pointer.</summary>
    public required IReadOnlyDictionary<string, string[]> Errors { get; init; }

    /// <summary>How much is wrong altogether.</summary>
    public required int Count { get; init; }
}

/// <summary>An upload that was made from another version than the newest one. Nothing was stored.</summary>
internal sealed class NewerVersionProblem : ProblemDetails
{
    /// <summary>The number of the newest version; 0 where there is none.</summary>
    public required int Number { get; init; }

    /// <summary>Where it is; null where there is none.</summary>
    public required string? Location { get; init; }
}

/// <summary>Something that is wrong with a file.</summary>
/// <param name="Code">What, as a code that stays.</param>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901).</param>
/// <param name="Line">On which line, from 1.</param>
/// <param name="Column">In which column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What, in words.</param>
/// <param name="Expected">What could stand there instead; empty where that is anything.</param>
/// <param name="DidYouMean">What was probably meant; null where nothing is near.</param>
internal sealed record DiagnosticView(string Code, string Pointer, int Line, int Column, string Message, IReadOnlyList<string> Expected, string? DidYouMean)
{
    public static DiagnosticView Of(GuidelineDiagnostic one, Language language) => new(one.Code, one.Pointer, one.Line, one.Column, one.MessageIn(language), one.Expected, one.Nearest);
}
