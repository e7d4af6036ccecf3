using GrcPortal.Data;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GrcPortal.Web;

/// <summary>
/// Refuses a form or an address with a value that cannot be read, and names it: what is guessed instead would evaluate something else than was asked for.
/// </summary>
internal sealed class UnreadableValues : IPageFilter
{
    private const int Longest = 100;
    private static readonly object Key = new();

    /// <summary>What could not be read, such as `inventory=Bogus`; empty where all could.</summary>
    public static IReadOnlyList<string> Of(HttpContext context) => context.Items[Key] as IReadOnlyList<string> ?? [];

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!context.ModelState.IsValid)
        {
            context.HttpContext.Items[Key] = context.ModelState.Where(static one => one.Value!.Errors.Count > 0).Select(static one => $"{one.Key}={Short(one.Value!.AttemptedValue)}").ToArray();
            // The page that explains is found as for any other status.
            context.Result = new Microsoft.AspNetCore.Mvc.StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static string Short(string? text) => text is null ? string.Empty : text.Length <= Longest ? text : Limits.Cut(text, Longest) + " …";
}
