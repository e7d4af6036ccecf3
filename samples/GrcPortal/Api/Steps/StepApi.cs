using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GrcPortal.Data;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Api;

/// <summary>What operators settled about the entries of their plans.</summary>
internal static class StepApi
{
    public const string Axis = "The side on which the entry is closed: documents or practice.";
    public const string About = "The item or section, such as II.6.1.2(2).";

    public static void Map(RouteGroupBuilder api)
    {
        var steps = api.MapGroup(string.Empty).WithTags("Steps").ProducesProblem(StatusCodes.Status404NotFound);
        steps.MapGet("/operators/{id:guid}/steps", ListAsync).WithName("listSteps");
        steps.MapGet("/operators/{id:guid}/steps/{axis}/{about}", GetAsync).WithName("getStep");
        steps.MapPut("/operators/{id:guid}/steps/{axis}/{about}", PutAsync).WithName("putStep").Produces<NewerStepProblem>(StatusCodes.Status412PreconditionFailed, PortalProblems.ContentType).TakesVersionTag().AnswersVersionTag();
        EvidenceApi.Map(api);
    }

    /// <summary>What an operator settled, in the order of the Guideline. Entries that nobody touched are not in the list.</summary>
    internal static async Task<Results<Ok<Page<StepView>>, NotFound, ProblemHttpResult>> ListAsync(
        Guid id,
        [Description(Pages.After)] string? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        TimeProvider clock,
        Speech say,
        CancellationToken cancellation)
    {
        if (!await db.Operators.AnyAsync(one => one.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        StepKey? last = null;
        if (after is not null && (after.Split('/') is not [var axis, var about] || !StepKey.TryParse(axis, about, out last)))
        {
            return PortalProblems.BadInput(say[StepTexts.BadAfter]);
        }

        var today = StepLine.Today(clock);
        var steps = (await StepLine.OfAsync(db, id, cancellation)).Where(one => last is null || one.Key.Order.CompareTo(last.Order) > 0).Take((limit ?? Pages.Usual) + 1).ToList();
        return TypedResults.Ok(Pages.Of(request, steps, limit, one => StepView.Of(id, one, today), static one => $"{one.Key.AxisToken}/{one.Key.About.Text}"));
    }

    /// <summary>What an operator settled about an entry: with number 0 and open where that is nothing yet.</summary>
    internal static async Task<Results<Ok<StepView>, NotFound>> GetAsync(
        Guid id, [Description(Axis)] string axis, [Description(About)] string about, HttpResponse response, PortalDb db, TimeProvider clock, CancellationToken cancellation)
    {
        if (!StepKey.TryParse(axis, about, out var key) || !await db.Operators.AnyAsync(one => one.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        var step = await StepLine.FindAsync(db, id, key, cancellation);
        response.Headers.ETag = VersionTag.Of(step.Number);
        return TypedResults.Ok(StepView.Of(id, step, StepLine.Today(clock)));
    }

    /// <summary>Settles who closes an entry until when, and how far it is.</summary>
    /// <remarks>`If-Match` holds the number that it was made from: where somebody changed it since, nothing is stored, and what is stored now comes back.</remarks>
    internal static async Task<Results<Ok<StepView>, NotFound, ProblemHttpResult>> PutAsync(
        Guid id, [Description(Axis)] string axis, [Description(About)] string about, NewStep asked, HttpRequest request, StepStore steps, TimeProvider clock, Speech say, CancellationToken cancellation)
    {
        if (!StepKey.TryParse(axis, about, out var key))
        {
            return TypedResults.NotFound();
        }

        if (!VersionTag.TryReadCondition(request, out var madeFrom))
        {
            return PortalProblems.BadInput(say[StepTexts.BadCondition]);
        }

        var form = new StepForm { Owner = asked.Owner, DueOn = StepChange.Written(asked.DueOn), State = asked.State, Note = asked.Note };
        switch (await steps.ChangeAsync(id, key, form, madeFrom, cancellation))
        {
            case null:
                return TypedResults.NotFound();
            case { Reason: { } reason }:
                return PortalProblems.BadInput(say[reason]);
            case { Step: { } step, IsStale: var isStale }:
                var view = StepView.Of(id, step, StepLine.Today(clock));
                request.HttpContext.Response.Headers.ETag = VersionTag.Of(step.Number);
                return isStale ? StepProblems.Stale(view, say) : TypedResults.Ok(view);
            default:
                throw new InvalidOperationException("A change is stored or it is not.");
        }
    }
}
