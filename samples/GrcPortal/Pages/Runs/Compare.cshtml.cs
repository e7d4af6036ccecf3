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

    [FromQuery(Name = "lost")]
    public int? LostNumber { get; set; }

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

    /// <summary>What went out of sight.</summary>
    public Paged<OutcomeChange> Lost => Comparison!.In(ChangeState.OutOfSight).PageOf(LostNumber, PageSize);

    /// <summary>Everything else that moved.</summary>
    public Paged<OutcomeChange> Moved => Comparison!.Changes.Where(static one => one.State is not (ChangeState.Unchanged or ChangeState.Confirmed or ChangeState.OutOfSight))
        .OrderBy(static one => one.State).ToList().PageOf(Number, PageSize);

    /// <summary>What the gate says, in a sentence: reading less is not the same as having less.</summary>
    public static (LocalizedText Text, int Count) Says(ComparisonGate gate)
    {
        var worse = gate.Reasons.Count(static one => one.State != ChangeState.OutOfSight);
        return !gate.IsClosed ? (RunTexts.GateOpen, 0)
            : gate.Reasons.Count == 0 ? (RunTexts.NotComparable, 0)
            : worse == 0 ? (RunTexts.GateLost, gate.Reasons.Count)
            : (RunTexts.GateClosed, gate.Reasons.Count);
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
