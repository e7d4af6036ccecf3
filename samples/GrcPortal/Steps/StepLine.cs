using System.Globalization;
using GrcPortal.Data;
using GrcPortal.Evidence;
using GrcPortal.Runs;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Steps;

/// <summary>What is settled about an entry of a plan, and what shows that it was carried out.</summary>
internal sealed record StepLine(StepKey Key, string? Owner, DateOnly? DueOn, StepState State, string? Note, int Number, DateTimeOffset ChangedAt, string ChangedBy, IReadOnlyList<EvidenceLine> Evidence)
{
    /// <summary>Whether anything was ever settled or shown; what was never touched counts as open.</summary>
    public bool IsTouched => Number > 0 || Evidence.Count > 0;

    /// <summary>Differs whenever anything about it changed.</summary>
    public string Stamp => string.Join(' ', [Key, Number, ChangedAt.UtcTicks.ToString(CultureInfo.InvariantCulture), .. Evidence.Select(static one => one.Id)]);

    /// <summary>Japan's date, which is the operators'.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        var today = RunStore.Today(clock.GetUtcNow());
        return new(today.Year, today.Month!.Value, today.Day!.Value);
    }

    /// <summary>An entry that nobody has touched.</summary>
    public static StepLine None(StepKey key) => new(key, null, null, StepState.Open, null, 0, default, string.Empty, []);

    /// <summary>All that an operator has settled, in the order of the text.</summary>
    public static Task<IReadOnlyList<StepLine>> OfAsync(PortalDb db, Guid operatorId, CancellationToken cancellation) => ReadAsync(db.Steps.Where(one => one.OperatorId == operatorId), cancellation);

    /// <summary>All that the operator of a run has settled by now: it does not belong to the run.</summary>
    public static Task<IReadOnlyList<StepLine>> OfRunAsync(PortalDb db, Guid runId, CancellationToken cancellation) =>
        ReadAsync(db.Steps.Where(one => db.Runs.Where(run => run.Id == runId).Select(static run => run.OperatorId).Contains(one.OperatorId)), cancellation);

    /// <summary>One entry; untouched where nothing is stored.</summary>
    public static async Task<StepLine> FindAsync(PortalDb db, Guid operatorId, StepKey key, CancellationToken cancellation) =>
        await db.Steps.AsNoTracking().Include(static one => one.Evidence).SingleOrDefaultAsync(one => one.OperatorId == operatorId && one.About == key.About.Text && one.Axis == key.Axis, cancellation) is { } row
            ? Of(row)
            : None(key);

    public static StepLine Of(StepRow row) => new(
        StepKey.Of(row), row.Owner, row.DueOn, row.State, row.Note, row.Number, row.ChangedAt, row.ChangedBy, [.. row.Evidence.OrderBy(static one => one.Id).Select(EvidenceLine.Of)]);

    /// <summary>The same for the library's exports, with evidence by its hash.</summary>
    public ImprovementStep ToImprovementStep() => new()
    {
        About = Key.About,
        Axis = Key.Axis,
        Owner = Owner,
        DueOn = DueOn is { } due ? new PartialDate(due.Year, due.Month, due.Day) : null,
        State = StepStates.Of(State),
        Note = Note,
        Evidence = [.. Evidence.Select(static one => one.ToImprovementEvidence())],
    };

    /// <summary>Whether it should have been done.</summary>
    public bool IsOverdue(DateOnly today) => DueOn < today && StepStates.Unfinished.Contains(State);

    private static async Task<IReadOnlyList<StepLine>> ReadAsync(IQueryable<StepRow> rows, CancellationToken cancellation) =>
        [.. (await rows.AsNoTracking().Include(static one => one.Evidence).ToListAsync(cancellation)).Select(Of).Where(static one => one.IsTouched).OrderBy(static one => one.Key.Order)];
}
