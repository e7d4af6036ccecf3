using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Pages.Runs;

/// <summary>In which order to close what is open.</summary>
internal sealed class PlanModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    public ImprovementPlan Plan { get; private set; } = null!;

    [FromQuery(Name = "questions")]
    public int? QuestionNumber { get; set; }

    public Paged<ImprovementEntry> Entries { get; private set; } = null!;

    public Paged<OpenQuestion> ReadFirst { get; private set; } = null!;

    public RunLines Lines { get; private set; } = null!;

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Plan = Report.Plan();
        Entries = Plan.Entries.PageOf(Number, PageSize);
        ReadFirst = Plan.ReadFirst.PageOf(QuestionNumber, PageSize);
        Lines = await RunLines.OfAsync(Db, Run, cancellation);
    }
}
