using System.Collections.Concurrent;
using System.Globalization;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// Goes through the random models once, and asks every law of each. There are 500, always the same; the environment variable
/// CIIP_MODELS asks for more, of the tests of the newest framework.
/// </summary>
internal static class LawRun
{
    private const int Few = 500;
    private static readonly ModelReach Reached = new();
    private static readonly Lazy<ConcurrentDictionary<string, (int Seed, int Count)>> Broken = new(Run);

    /// <summary>How many models.</summary>
    public static int Models { get; } =
        typeof(LawRun).Assembly.GetName().Name != "Ciip.Guideline.Tests.NetStandard"
        && int.TryParse(Environment.GetEnvironmentVariable("CIIP_MODELS"), NumberStyles.None, CultureInfo.InvariantCulture, out var models) ? models : Few;

    /// <summary>Whether there is time for everything: then each report is written in every form.</summary>
    public static bool IsThorough => Models > Few;

    public static IReadOnlyList<Law> Laws { get; } =
    [
        .. PointerLaws.All, .. TotalityLaws.All, .. OutcomeLaws.All, .. DocumentLaws.All, .. FigureLaws.All, .. PracticeLaws.All, .. ChangeLaws.All,
        .. MentionedLaws.All,
    ];

    /// <summary>What all of them say.</summary>
    public static ModelReach Reach => Broken.Value is not null ? Reached : throw new InvalidOperationException("Nothing ran.");

    /// <summary>The first model that breaks a law, made small, and where; null where the law holds.</summary>
    public static string? FirstBroken(Law law)
    {
        if (!Broken.Value.TryGetValue(law.Name, out var broken))
        {
            return null;
        }

        var model = ModelShrinker.Shrink(RandomModel.Of(broken.Seed), smaller => law.FirstBroken(smaller) is not null);
        return $"{law.FirstBroken(model)}\n{broken.Count} of {Models} models break it. The smallest part of the first: {model}";
    }

    private static ConcurrentDictionary<string, (int Seed, int Count)> Run()
    {
        var broken = new ConcurrentDictionary<string, (int Seed, int Count)>(StringComparer.Ordinal);
        Parallel.For(1, Models + 1, seed =>
        {
            var t00 = System.Diagnostics.Stopwatch.GetTimestamp();
            var model = RandomModel.Of(seed); T("make", t00);
            Reached.Add(model);
            var t0 = System.Diagnostics.Stopwatch.GetTimestamp(); _ = model.Report.Outcomes.Count; _ = model.Report.Standards; T("evaluate", t0);
            foreach (var law in Laws.Where(law => { var t = System.Diagnostics.Stopwatch.GetTimestamp(); var x = law.FirstBroken(model) is not null; T(law.Name, t); return x; }))
            {
                broken.AddOrUpdate(law.Name, (seed, 1), (_, known) => (Math.Min(known.Seed, seed), known.Count + 1));
            }
        });
        System.IO.File.WriteAllLines("/tmp/law_times.txt", Times.OrderByDescending(x => x.Value).Select(x => $"{x.Value / (double)System.Diagnostics.Stopwatch.Frequency:F1} {x.Key}"));
        return broken;
    }
    private static readonly ConcurrentDictionary<string, long> Times = new();
    private static void T(string name, long from) { var d = System.Diagnostics.Stopwatch.GetTimestamp() - from; Times.AddOrUpdate(name, d, (_, o) => o + d); }
}
