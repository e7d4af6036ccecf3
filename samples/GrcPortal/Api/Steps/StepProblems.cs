using GrcPortal.Evidence;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Api;

/// <summary>What is wrong with a request about steps or evidence, as problem details.</summary>
internal static class StepProblems
{
    /// <summary>What is stored now, so that it can be looked at before anything is sent again.</summary>
    public static ProblemHttpResult Stale(StepView newest, Speech say) => TypedResults.Problem(new NewerStepProblem
    {
        Type = PortalProblems.Kind + "newer-step",
        Detail = say[StepTexts.StaleNumber, newest.Number],
        Status = StatusCodes.Status412PreconditionFailed,
        Number = newest.Number,
        Step = newest,
    });

    public static ProblemHttpResult Refused(RefusedEvidence refused, Speech say) => TypedResults.Problem(
        say[refused.Reason], statusCode: refused.Status, title: say[StepTexts.Refused, refused.FileName], type: PortalProblems.Kind + "refused-evidence");
}

/// <summary>A change that was made from another state than the newest one. Nothing was stored.</summary>
internal sealed class NewerStepProblem : ProblemDetails
{
    /// <summary>The number of the newest change; 0 where there is none.</summary>
    public required int Number { get; init; }

    /// <summary>What is stored now.</summary>
    public required StepView Step { get; init; }
}
