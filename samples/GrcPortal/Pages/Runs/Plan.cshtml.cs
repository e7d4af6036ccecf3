using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Pages.Runs;

/// <summary>In which order to close what is open.</summary>
internal sealed class PlanModel(PortalDb db, GuidelineEvaluator evaluator, TimeProvider clock) : RunPage(db, evaluator)
{
    private Dictionary<StepKey, StepLine> steps = [];

    public ImprovementPlan Plan { get; private set; } = null!;

    [FromQuery(Name = "questions")]
    public int? QuestionNumber { get; set; }

    public Paged<ImprovementEntry> Entries { get; private set; } = null!;

    public Paged<OpenQuestion> ReadFirst { get; private set; } = null!;

    public RunLines Lines { get; private set; } = null!;

    public DateOnly Today { get; } = StepLine.Today(clock);

    /// <summary>What the operator settled about an entry, in whichever plan it was shown.</summary>
    public StepLine StepOf(ImprovementEntry entry) => steps.GetValueOrDefault(StepKey.Of(entry)) ?? StepLine.None(StepKey.Of(entry));

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Plan = Report.Plan();
        Entries = Plan.Entries.PageOf(Number, PageSize);
        ReadFirst = Plan.ReadFirst.PageOf(QuestionNumber, PageSize);
        steps = (await StepLine.OfAsync(Db, Run.Row.OperatorId, cancellation)).ToDictionary(static one => one.Key);
        Lines = await RunLines.OfAsync(Db, Run, cancellation);
    }
}
