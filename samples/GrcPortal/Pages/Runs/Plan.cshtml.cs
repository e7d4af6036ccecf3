using GrcPortal.Data;

namespace GrcPortal.Pages.Runs;

/// <summary>In which order to close what is open.</summary>
internal sealed class PlanModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    public ImprovementPlan Plan { get; private set; } = null!;

    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        Plan = Report.Plan();
        return Task.CompletedTask;
    }
}
