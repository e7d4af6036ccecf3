using GrcPortal.Data;
using GrcPortal.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Operators by the hundred, with the figures of a newest run, written to the database without an evaluation.</summary>
internal static class ManyOperators
{
    /// <summary>What was written, to compare with.</summary>
    internal sealed record Line(string Name, int? Gaps, int? Trend, DateTimeOffset? EvaluatedAt, int Overdue, string GapItems);

    public static async Task<IReadOnlyList<Line>> AddAsync(PortalServer server, string tenant, int count, CancellationToken cancellation, int from = 0)
    {
        await using var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActFor("tenant:" + tenant, "a test");
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var random = new Random(count + from);
        var now = DateTimeOffset.UtcNow;
        // Whatever the hour is here and in Japan, this is before today and that is not.
        var (late, early) = (DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1), DateOnly.FromDateTime(now.UtcDateTime).AddDays(2));
        var items = GuidelineItem.All.Select(static one => one.Value).ToList();
        var lines = new List<Line>(count);
        foreach (var number in Enumerable.Range(from, count))
        {
            var name = FormattableString.Invariant($"{(random.Next(2) == 0 ? "Operator" : "事業者 operator")} {number:00000}");
            var isEvaluated = random.Next(4) > 0;
            var at = now.AddMinutes(-random.Next(count));
            var row = new OperatorRow { Id = Guid.CreateVersion7(now), Name = name, SearchName = OperatorNameRow.Normalized(name), CreatedAt = now, ChangedAt = now };
            if (isEvaluated)
            {
                row.LatestRunId = Guid.CreateVersion7(now);
                row.LatestRunNumber = 1 + random.Next(2);
                // SQLite keeps ticks, PostgreSQL microseconds.
                row.EvaluatedAt = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
                (row.Gaps, row.Weaknesses, row.Suggestions, row.OpenQuestions) = (random.Next(40), random.Next(90), random.Next(10), random.Next(200));
                row.GapTrend = row.LatestRunNumber == 1 ? null : random.Next(-3, 4);
                row.GapItems = string.Join(' ', items.Where(_ => random.Next(3) == 0));
            }

            var overdue = 0;
            foreach (var about in items.Take(random.Next(3)))
            {
                var step = new StepRow
                {
                    Id = Guid.CreateVersion7(now),
                    OperatorId = row.Id,
                    About = about,
                    Axis = ImprovementAxis.Documents,
                    State = (StepState)random.Next(4),
                    DueOn = random.Next(3) switch { 0 => late, 1 => early, _ => null },
                    Number = 1,
                    ChangedAt = now,
                    ChangedBy = "a test",
                };
                overdue += step.DueOn == late && step.State is StepState.Open or StepState.InProgress ? 1 : 0;
                db.Steps.Add(step);
            }

            db.Operators.Add(row);
            lines.Add(new(name, row.Gaps, row.GapTrend, row.EvaluatedAt, overdue, row.GapItems));
        }

        await db.SaveChangesAsync(cancellation);
        return lines;
    }
}
