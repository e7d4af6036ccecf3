using System.Globalization;

namespace PortfolioOrleans.Tests;

/// <summary>Silos as processes that share a PostgreSQL roll up as one process does, byte for byte, whatever happens to them on the way.</summary>
public sealed class ClusterTests : IAsyncDisposable
{
    /// <summary>A few hundred; CIIP_OPERATORS asks for more.</summary>
    private static readonly int Operators = int.Parse(Environment.GetEnvironmentVariable("CIIP_OPERATORS") ?? "240", CultureInfo.InvariantCulture);

    private readonly PostgresCluster postgres = PostgresCluster.Start();
    private readonly List<SiloProcess> silos = [];

    [Fact]
    public async Task Two_silos_roll_up_as_one_process_does()
    {
        var lines = Lines.Mixed(Operators);
        await using var client = await StartAsync(await postgres.CreateDatabaseAsync());

        var counts = await client.LoadAsync(lines);

        var (summary, refused) = await Lines.InOneProcessAsync(lines);
        (await client.RollUpAsync()).Should().Equal(summary);
        client.Refused.Should().Be(refused);
        counts.Unreadable.Should().BePositive();
        counts.Duplicates.Should().BePositive();
        await client.Loader.StartNightlyAsync(asOf: null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task So_do_they_when_one_is_killed_while_loading_and_another_joins()
    {
        var lines = Lines.Mixed(Operators);
        var connection = await postgres.CreateDatabaseAsync();
        await using var client = await StartAsync(connection);
        Task? joining = null;

        await client.LoadAsync(lines, loaded =>
        {
            if (loaded == Operators / 4)
            {
                silos[0].Kill();
                joining = JoinAsync(connection);
            }
        });
        await joining!;

        var (summary, _) = await Lines.InOneProcessAsync(lines);
        (await client.RollUpAsync()).Should().Equal(summary);

        silos[1].Kill();
        (await client.RollUpAsync()).Should().Equal(summary, "the one that joined has all of it from the database");
    }

    [Fact]
    public async Task So_do_they_when_the_database_is_restarted_while_loading()
    {
        var lines = Lines.Mixed(Operators);
        await using var client = await StartAsync(await postgres.CreateDatabaseAsync());
        Task? restarting = null;

        await client.LoadAsync(lines, loaded => restarting = loaded == Operators / 4 ? Task.Run(postgres.Restart) : restarting);
        await restarting!;

        var (summary, _) = await Lines.InOneProcessAsync(lines);
        (await client.RollUpAsync()).Should().Equal(summary);
        (await client.LoadAsync(lines)).Evaluated.Should().Be(0, "all of it is stored");
    }

    public async ValueTask DisposeAsync()
    {
        silos.ForEach(static silo => silo.Dispose());
        await postgres.DisposeAsync();
    }

    private async Task<Client> StartAsync(string connection)
    {
        await Task.WhenAll(JoinAsync(connection), JoinAsync(connection));
        return await Client.ConnectAsync(connection);
    }

    private async Task JoinAsync(string connection)
    {
        var silo = await SiloProcess.StartAsync(connection);
        lock (silos)
        {
            silos.Add(silo);
        }
    }
}
