using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GrcPortal.Data;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Api;

/// <summary>Operators.</summary>
internal static class OperatorApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var operators = api.MapGroup("/operators").WithTags("Operators");
        operators.MapGet(string.Empty, ListAsync).WithName("listOperators");
        operators.MapPost(string.Empty, AddAsync).WithName("addOperator");
        operators.MapGet("/{id:guid}", GetAsync).WithName("getOperator");
    }

    /// <summary>The operators, in the order in which they were added.</summary>
    internal static async Task<Results<Ok<Page<OperatorView>>, ProblemHttpResult>> ListAsync(
        [Description("A part of the name; case and blanks make no difference."), MaxLength(Limits.Name)] string? name,
        [Description(Pages.After)] Guid? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        Speech say,
        CancellationToken cancellation)
    {
        if (!Limits.CanHold(name))
        {
            return PortalProblems.BadInput(say[OperatorTexts.NameMissing, Limits.Name]);
        }

        var searched = OperatorNameRow.Normalized(name ?? string.Empty);
        var rows = await db.Operators.AsNoTracking().Where(one => one.SearchName.Contains(searched) && (after == null || one.Id > after))
            .OrderBy(static one => one.Id).Take((limit ?? Pages.Usual) + 1).ToListAsync(cancellation);
        return TypedResults.Ok(Pages.Of(request, rows, limit, OperatorView.Of, static one => one.Id.ToString()));
    }

    /// <summary>Adds an operator.</summary>
    internal static async Task<Results<Created<OperatorView>, ProblemHttpResult>> AddAsync(NewOperator added, OperatorStore operators, PortalDb db, Speech say, CancellationToken cancellation)
    {
        var name = added.Name?.Trim() ?? string.Empty;
        if (!OperatorStore.IsName(name))
        {
            return PortalProblems.BadInput(say[OperatorTexts.NameMissing, Limits.Name]);
        }

        return await operators.AddAsync(name, cancellation) is { } id
            ? TypedResults.Created(ApiLinks.Operator(id), OperatorView.Of(await db.Operators.AsNoTracking().SingleAsync(one => one.Id == id, cancellation)))
            : PortalProblems.Conflict("name-taken", say[OperatorTexts.NameTaken]);
    }

    /// <summary>An operator.</summary>
    internal static async Task<Results<Ok<OperatorView>, NotFound>> GetAsync(Guid id, PortalDb db, CancellationToken cancellation) =>
        await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } row ? TypedResults.Ok(OperatorView.Of(row)) : TypedResults.NotFound();
}
