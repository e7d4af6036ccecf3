using Ciip.Guideline.Formats;
using PortfolioOrleans.Grains;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Tests;

/// <summary>What grains do, in a silo of this process without a database.</summary>
public sealed class EmbeddedTests : IAsyncLifetime
{
    private Client client = null!;

    public async ValueTask InitializeAsync() => client = await Client.EmbedAsync();

    public ValueTask DisposeAsync() => client.DisposeAsync();

    [Fact]
    public async Task The_roll_up_is_that_of_one_process()
    {
        var lines = Lines.Mixed(90);

        await client.LoadAsync(lines);

        var (summary, refused) = await Lines.InOneProcessAsync(lines);
        (await client.RollUpAsync()).Should().Equal(summary);
        client.Refused.Should().Be(refused);
    }

    [Fact]
    public async Task What_is_loaded_again_is_not_evaluated_again_and_counts_once()
    {
        var lines = Lines.Mixed(45);
        await client.LoadAsync(lines);
        var before = await client.RollUpAsync();

        (await client.LoadAsync(lines)).Evaluated.Should().Be(0);

        (await client.RollUpAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_one_before_also_in_another_sector_and_back()
    {
        var subjects = MadeSubjects.Take(5).ToList();
        await client.LoadAsync(Lines.Of(subjects));
        await client.RollUpAsync();

        foreach (var sector in new[] { CiiSector.Water, CiiSector.Own("Space"), null, subjects[1].Sector })
        {
            subjects[1] = subjects[1] with { Sector = sector };
            (await client.LoadAsync(Lines.Of(subjects))).Evaluated.Should().Be(1);
            (await client.RollUpAsync()).Should().Equal((await Lines.InOneProcessAsync(Lines.Of(subjects))).Summary);
        }
    }

    [Fact]
    public async Task Another_date_evaluates_all_and_the_same_date_nobody()
    {
        var lines = Lines.Of(MadeSubjects.Take(20));
        await client.LoadAsync(lines);

        (await client.RollUpAsync("2026-04-01")).Should().Equal((await Lines.InOneProcessAsync(lines, "2026-04-01")).Summary);

        (await client.Grains.GetGrain<IRollUpGrain>(Keys.Portfolio).RollUpAsync("2026-04-01")).Evaluated.Should().Be(0);
        (await client.Grains.GetGrain<IRollUpGrain>(Keys.Portfolio).RollUpAsync("2026-04-02")).Evaluated.Should().Be(20);
    }

    [Fact]
    public async Task The_night_evaluates_what_changed_and_keeps_what_it_came_to()
    {
        var lines = Lines.Of(MadeSubjects.Take(20));
        await client.LoadAsync(lines);
        await client.Loader.StartNightlyAsync("2026-04-01", TestContext.Current.CancellationToken);
        var night = client.Grains.GetGrain<INightlyGrain>(Keys.Portfolio);
        (await night.ReadAsync()).Fold.Should().BeNull();

        await night.AsReference<IRemindable>().ReceiveReminder("nightly", default, TestContext.Current.CancellationToken);
        var first = (await night.ReadAsync()).Fold!;
        await night.AsReference<IRemindable>().ReceiveReminder("nightly", default, TestContext.Current.CancellationToken);

        first.Evaluated.Should().Be(20);
        Packed.Open(first.Summary).Should().Equal((await Lines.InOneProcessAsync(lines, "2026-04-01")).Summary);
        (await night.ReadAsync()).Fold!.Evaluated.Should().Be(0);
    }

    [Fact]
    public async Task Names_that_are_read_as_numbers_are_different_operators()
    {
        var lines = Lines.Of(new[] { "1A", "1a", "26", "n26", "+", "" }.Select(name => MadeSubjects.Take(2).Last() with { Operator = name }));

        await client.LoadAsync(lines);

        (await client.RollUpAsync()).Should().Equal((await Lines.InOneProcessAsync(lines)).Summary);
    }

    [Fact]
    public async Task A_source_without_a_line_that_can_be_read_has_respondents_alone()
    {
        var lines = "no\nnothing"u8.ToArray();

        await client.LoadAsync(lines);

        var summary = await client.RollUpAsync();
        summary.Should().Equal((await Lines.InOneProcessAsync(lines)).Summary);
        GuidelineJson.Parse<CoverageSummary>(summary).Respondents.Should().Be(2);
    }
}
