using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Runs;

/// <summary>What changed since an earlier run.</summary>
internal sealed class CompareModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    [FromQuery(Name = "with")]
    public Guid? With { get; set; }

    public LoadedRun? Earlier { get; private set; }

    public ReportComparison? Comparison { get; private set; }

    public IReadOnlyList<RunChoice> Others { get; private set; } = [];

    public IEnumerable<(LocalizedText Text, Figure Before, Figure After)> Figures
    {
        get
        {
            yield return (RunTexts.Specified, Comparison!.SpecifiedInSet.Before, Comparison.SpecifiedInSet.After);
            if (Comparison.CarriedOut is { } carriedOut)
            {
                yield return (RunTexts.CarriedOut, carriedOut.Before, carriedOut.After);
            }
        }
    }

    public static string Class(ChangeState state) => state switch
    {
        ChangeState.New or ChangeState.Worsened => "worse",
        ChangeState.Closed or ChangeState.Improved => "better",
        _ => "other",
    };

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Others = await Db.Runs.AsNoTracking().Where(one => one.OperatorId == Run.Row.OperatorId && one.Id != Run.Row.Id).OrderByDescending(one => one.Number)
            .Select(one => new RunChoice(one.Id, one.Number, one.AsOf)).ToListAsync(cancellation);
        Earlier = await LoadedRun.FindEarlierAsync(Db, Evaluator, Run.Row, With, cancellation);
        Comparison = Earlier is null ? null : ReportComparison.Between(before: Earlier.Report, after: Report);
    }
}

/// <summary>A run to compare with.</summary>
internal sealed record RunChoice(Guid Id, int Number, string? AsOf);
