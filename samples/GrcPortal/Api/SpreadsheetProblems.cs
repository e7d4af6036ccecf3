using GrcPortal.Files;
using GrcPortal.Web;

namespace GrcPortal.Api;

/// <summary>What is wrong with a questionnaire, as problem details: `cells` with sheet, cell and what to write, and `errors` by cell.</summary>
internal static class SpreadsheetProblems
{
    public static IResult Of(RefusedFile refused, Speech say)
    {
        var cells = refused.Cells.Take(UploadedDiagnostics.Shown).Select(one => new
        {
            one.Place?.Sheet,
            one.Place?.Cell,
            one.Place?.Row,
            one.Place?.Column,
            heading = one.Place?.Heading?.In(say.Language),
            message = one.Message.In(say.Language),
        }).ToList();
        return Results.Problem(
            type: PortalProblems.Kind + "unreadable-file",
            title: say[OperatorTexts.Refused, refused.FileName],
            detail: say[OperatorTexts.RefusedCount, refused.Cells.Count + refused.Omitted] + " " + refused.Cells[0].In(say.Language),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["cells"] = cells,
                ["errors"] = cells.GroupBy(static one => one.Sheet is null ? string.Empty : $"{one.Sheet}!{one.Cell}", StringComparer.Ordinal)
                    .ToDictionary(static group => group.Key, static group => group.Select(static one => one.message).ToArray(), StringComparer.Ordinal),
                ["count"] = refused.Cells.Count + refused.Omitted,
            });
    }
}
