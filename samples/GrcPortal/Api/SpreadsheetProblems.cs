using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Api;

/// <summary>What is wrong with a questionnaire, as problem details: `cells` with sheet, cell and what to write, and `errors` by cell.</summary>
internal static class SpreadsheetProblems
{
    public static ProblemHttpResult Of(RefusedFile refused, Speech say)
    {
        var cells = refused.Cells.Take(UploadedDiagnostics.Shown)
            .Select(one => new SpreadsheetCellView(one.Place?.Sheet, one.Place?.Cell, one.Place?.Row, one.Place?.Column, one.Place?.Heading?.In(say.Language), one.Message.In(say.Language))).ToList();
        return TypedResults.Problem(new UnreadableSpreadsheetProblem
        {
            Type = PortalProblems.Kind + "unreadable-file",
            Title = say[OperatorTexts.Refused, refused.FileName],
            Detail = say[OperatorTexts.RefusedCount, refused.Cells.Count + refused.Omitted] + " " + refused.Cells[0].In(say.Language),
            Status = StatusCodes.Status400BadRequest,
            Cells = cells,
            Errors = cells.GroupBy(static one => one.Sheet is null ? string.Empty : $"{one.Sheet}!{one.Cell}", StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => group.Select(static one => one.Message).ToArray(), StringComparer.Ordinal),
            Count = refused.Cells.Count + refused.Omitted,
        });
    }
}

/// <summary>A questionnaire that cannot be read, with everything that is wrong with it.</summary>
internal sealed class UnreadableSpreadsheetProblem : ProblemDetails
{
    /// <summary>What is wrong, the first hundred.</summary>
    public required IReadOnlyList<SpreadsheetCellView> Cells { get; init; }

    /// <summary>The same as messages by sheet and cell.</summary>
    public required IReadOnlyDictionary<string, string[]> Errors { get; init; }

    /// <summary>How much is wrong altogether.</summary>
    public required int Count { get; init; }
}

/// <summary>Something that is wrong with a cell of a questionnaire.</summary>
/// <param name="Sheet">The sheet; null where it is about the whole file.</param>
/// <param name="Cell">The cell, such as D5.</param>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Heading">The heading of its column.</param>
/// <param name="Message">What is wrong, and what to write.</param>
internal sealed record SpreadsheetCellView(string? Sheet, string? Cell, int? Row, int? Column, string? Heading, string Message);
