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

    public static IReadOnlyList<Law> Laws { get; } =
    [
        .. PointerLaws.All, .. TotalityLaws.All, .. OutcomeLaws.All, .. DocumentLaws.All, .. FigureLaws.All, .. PracticeLaws.All, .. ChangeLaws.All,
        .. MentionedLaws.All, .. AmendmentLaws.All, .. QuestionLaws.All,
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
        // More at a time than there are processors would only fill the memory: what waits for the result starts further ones.
        Parallel.For(1, Models + 1, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var model = RandomModel.Of(seed);
            Reached.Add(model);
            foreach (var law in Laws.Where(law => law.FirstBroken(model) is not null))
            {
                broken.AddOrUpdate(law.Name, (seed, 1), (_, known) => (Math.Min(known.Seed, seed), known.Count + 1));
            }
        });
        return broken;
    }
}
