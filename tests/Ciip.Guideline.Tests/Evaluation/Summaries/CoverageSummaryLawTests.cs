using System.Globalization;
using System.Text.Json.Nodes;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>Merging adds counts: in any order and grouping, with the empty summary changing nothing; and what is written is read back.</summary>
public sealed class CoverageSummaryLawTests
{
    private static readonly IReadOnlyList<CoverageSummary> Samples =
    [
        .. Sample.AllPublished().Take(6).Select(static document => CoverageSummary.Of(GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document), asOf: ReferenceOperator.AsOf))),
        CoverageSummary.Of(GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf)),
        CoverageSummary.Of(GuidelineEvaluator.Default.Evaluate(Sample.PublishedPractice("nagoya-port-2023"), ReferenceOperator.AsOf)),
    ];

    [Fact]
    public void Neither_order_nor_grouping_of_a_thousand_merges_matters()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var (a, b, c) = (Random(seed), Random(seed + 10_000), Random(seed + 20_000));
            Laws(a, b, c, seed);
        }
    }

    [Fact]
    public void Neither_order_nor_grouping_matters_for_summaries_of_samples()
    {
        Laws(Samples[0], Samples[6], Samples[7], seed: -1);
        var all = Json(CoverageSummary.Merge(Samples));
        Json(CoverageSummary.Merge(Samples.Reverse())).Should().Be(all);
        Json(Samples.Aggregate(CoverageSummary.Empty, static (sum, next) => sum.Merge(next))).Should().Be(all);
    }

    /// <summary>A merge of thousands holds one set of numbers, and goes through the others without making anything of them.</summary>
    [Fact]
    public void A_further_summary_costs_next_to_no_memory()
    {
        var one = CoverageSummary.Merge(Samples);
        _ = CoverageSummary.Merge([one, one]);
        var (_, few) = Allocations.Of(() => CoverageSummary.Merge(Enumerable.Repeat(one, 100)));
        var (_, many) = Allocations.Of(() => CoverageSummary.Merge(Enumerable.Repeat(one, 200)));
        ((many - few) / 100).Should().BeLessThan(4_000);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        foreach (var summary in Enumerable.Range(0, 1_000).Select(static seed => RandomPortfolio.Next(new Random(seed)).Summary()).Concat(Samples).Append(CoverageSummary.Merge(Samples)).Append(CoverageSummary.Empty))
        {
            Json(GuidelineJson.Parse<CoverageSummary>(Json(summary))).Should().Be(Json(summary));
        }
    }

    [Fact]
    public void What_was_counted_is_there_after_a_merge()
    {
        var merged = CoverageSummary.Merge(Samples);
        (merged.Evaluated, merged.Respondents, merged.Population).Should().Be((8, 8, null));
        var provision = GuidelineCatalog.FourthEdition.Provisions.First(static one => one.Axis == ProvisionAxis.Both);
        merged.Together[provision].Set!.Outcomes.Sum(static outcome => outcome.Value).Should().Be(merged.Together.WithDocuments);
        merged.Together[provision].Practice!.Outcomes.Sum(static outcome => outcome.Value).Should().Be(merged.Together.WithPractice);
    }

    [Fact]
    public void Population_is_unknown_where_it_is_unknown_of_a_part()
    {
        var (known, unknown) = (Random(1) with { Population = 300 }, Random(2) with { Population = null });
        known.Merge(unknown).Population.Should().BeNull();
        unknown.Merge(known).Population.Should().BeNull();
        known.Merge(known).Population.Should().Be(600);
        known.Merge(CoverageSummary.Empty).Population.Should().Be(300);
    }

    [Fact]
    public void Other_rules_or_another_date_cannot_be_merged()
    {
        var one = Random(1);
        FluentActions.Invoking(() => one.Merge(one with { Fingerprint = "other" })).Should().Throw<ArgumentException>().WithMessage("*fingerprint other*").Which.ParamName.Should().NotBeNull();
        FluentActions.Invoking(() => one.Merge(one with { AsOf = PartialDate.Parse("2026-04-01") })).Should().Throw<ArgumentException>().WithMessage("*2026-04-01*").Which.ParamName.Should().NotBeNull();
        FluentActions.Invoking(() => CoverageSummary.Merge([one, null!])).Should().Throw<ArgumentException>().WithParameterName("summaries");
        FluentActions.Invoking(() => CoverageSummary.Merge((IEnumerable<CoverageSummary>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("summaries");
        FluentActions.Invoking(() => one.Merge(null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
    }

    [Theory]
    [InlineData("CIIP1214", "evaluated", "9", "/evaluated")]
    [InlineData("CIIP1214", "sectors/0/withDocuments", "1", "/sectors/0/items")]
    [InlineData("CIIP1214", "sectors/0/withPractice", "1", "/sectors/0/provisions")]
    [InlineData("CIIP1214", "sectors/0/withBoth", "40", "/sectors/0/withBoth")]
    [InlineData("CIIP1201", "sectors/1/sector", "\"gas\"", "/sectors/1/sector")]
    public void Numbers_that_do_not_add_up_are_refused(string code, string place, string value, string pointer)
    {
        var json = Broken();
        var steps = place.Split('/');
        var parent = steps.SkipLast(1).Aggregate((JsonNode)json, static (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        Refused(json, code, pointer);
    }

    [Theory]
    [InlineData("items")]
    [InlineData("provisions")]
    public void A_section_is_no_key(string map)
    {
        var json = Broken();
        var entries = json["sectors"]![0]![map]!.AsObject();
        var first = entries.First();
        entries.Remove(first.Key);
        entries.Add("II.6", first.Value!.DeepClone());
        Refused(json, "CIIP1107", $"/sectors/0/{map}/II.6");
    }

    private static void Refused(JsonNode json, string code, string pointer)
    {
        GuidelineJson.TryParse<CoverageSummary>(json.ToJsonString(), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().Contain(one => one.Code == code && one.Pointer.StartsWith(pointer, StringComparison.Ordinal), string.Join("; ", diagnostics));
    }

    private static JsonNode Broken() => JsonNode.Parse(GuidelineJson.ToJson(new RandomPortfolio(null, [Group(CiiSector.Water), Group(CiiSector.Gas)]).Summary()))!;

    private static RandomGroup Group(CiiSector sector) => RandomGroup.Next(new Random(1), sector, 4, 5, 6) with { Population = null };

    private static void Laws(CoverageSummary a, CoverageSummary b, CoverageSummary c, int seed)
    {
        var all = CoverageSummary.Merge([a, b, c]);
        CoverageSummary[] others = [a.Merge(b).Merge(c), a.Merge(b.Merge(c)), c.Merge(a).Merge(b)];
        others.Should().AllSatisfy(other => Same(other, all, seed));
        Same(a.Merge(CoverageSummary.Empty), a, seed);
        Same(CoverageSummary.Empty.Merge(a), a, seed);
    }

    /// <summary>Equal, and in some also byte for byte: they are large.</summary>
    private static void Same(CoverageSummary one, CoverageSummary other, int seed)
    {
        one.Equals(other).Should().BeTrue($"seed {seed}");
        if (seed % 20 == 0 || seed < 0)
        {
            Json(one).Should().Be(Json(other), $"seed {seed}");
        }
    }

    private static string Json(CoverageSummary summary) => GuidelineJson.ToJson(summary);

    /// <summary>Random numbers as merging keeps them: with a place for each item and provision.</summary>
    private static CoverageSummary Random(int seed) => CoverageSummary.Merge([RandomPortfolio.Next(new Random(seed)).Summary()]);
}
