using System.Runtime.InteropServices;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace GrcPortal.Operators;

/// <summary>
/// The items of the Guideline where most operators have a gap. Counting them reads the items of every operator, so they are kept for each tenant until one of its
/// operators is evaluated; no other instance has to be told, because the page reads anyway which evaluations there are.
/// </summary>
internal sealed class WeakestItems : IDisposable
{
    public const int Shown = 5;
    private const int Tenants = 1_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = Tenants });

    /// <summary>Those of a tenant, the weakest first.</summary>
    public async Task<IReadOnlyList<WeakItem>> OfAsync(PortalDb db, string tenant, EvaluationState state, CancellationToken cancellation)
    {
        if (cache.TryGetValue(tenant, out Counted? counted) && counted!.State == state)
        {
            return counted.Items;
        }

        var items = await CountAsync(db, cancellation);
        cache.Set(tenant, new Counted(state, items), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        return items;
    }

    public void Dispose() => cache.Dispose();

    private static async Task<IReadOnlyList<WeakItem>> CountAsync(PortalDb db, CancellationToken cancellation)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var byText = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        await foreach (var items in db.Operators.Where(static one => one.GapItems != string.Empty).Select(static one => one.GapItems).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            foreach (var range in items.AsSpan().Split(' '))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(byText, items.AsSpan(range), out _)++;
            }
        }

        // Rules of another edition may have named what the catalog of today has not.
        return
        [
            .. counts.Select(static one => (Item: GuidelineCatalog.FourthEdition.FindId(one.Key), one.Value)).Where(static one => one.Item is not null)
                .OrderByDescending(static one => one.Value).ThenBy(static one => one.Item).Take(Shown).Select(static one => new WeakItem(one.Item!, one.Value)),
        ];
    }

    private sealed record Counted(EvaluationState State, IReadOnlyList<WeakItem> Items);
}

/// <summary>Tells one state of a tenant's evaluations from every other: each run adds one to a number, and those of whoever is added or deleted count too.</summary>
internal sealed record EvaluationState(int Evaluated, long Runs, DateTimeOffset? Newest);
