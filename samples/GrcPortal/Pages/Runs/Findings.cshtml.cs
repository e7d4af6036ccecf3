using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Pages.Runs;

/// <summary>What is missing, and what nobody has looked at.</summary>
internal sealed class FindingsModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    private const int MostNext = 5;

    public RunLines Lines { get; private set; } = null!;

    public static string Class(FindingLevel level) => level switch
    {
        FindingLevel.Gap => "gap",
        FindingLevel.Weakness => "weakness",
        _ => "suggestion",
    };

    [FromQuery(Name = "questions")]
    public int? QuestionNumber { get; set; }

    public Paged<Finding> Findings { get; private set; } = null!;

    public Paged<OpenQuestion> Questions { get; private set; } = null!;

    /// <summary>The questions to ask first; on the first page of them alone.</summary>
    public IReadOnlyList<NextQuestion> Next { get; private set; } = [];

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Lines = await RunLines.OfAsync(Db, Run, cancellation);
        Findings = Report.Findings.OrderByDescending(static one => one.Level).ToList().PageOf(Number, PageSize);
        Questions = Report.OpenQuestions.PageOf(QuestionNumber, PageSize);
        Next = QuestionNumber is null or 1 ? Report.NextQuestions(MostNext) : [];
    }
}
