using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PortfolioOrleans.Hosting;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Tests.Support;

/// <summary>Loads lines and asks for roll-ups: of silos that share a database, or of one in this process.</summary>
internal sealed class Client : IAsyncDisposable
{
    private readonly IHost host;
    private readonly StringBuilder refused = new();

    private Client(IHost host)
    {
        this.host = host;
        Loader = new(Grains, subject => Lines.Tell(refused, subject));
    }

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    public Loader Loader { get; }

    /// <summary>What was told of lines that are not counted.</summary>
    public string Refused => refused.ToString();

    public static Task<Client> ConnectAsync(string connection) => StartAsync(ClientHost.Create(connection));

    public static Task<Client> EmbedAsync() => StartAsync(SiloHost.Create(FreePort.Find(), FreePort.Find(), connection: null));

    public Task<LoadCounts> LoadAsync(byte[] lines, Action<int>? loaded = null, string? asOf = null, string source = Lines.Source) =>
        Loader.LoadAsync(new MemoryStream(lines), source, asOf, loaded, TestContext.Current.CancellationToken);

    public Task<byte[]> RollUpAsync(string? asOf = null) => Loader.RollUpAsync(asOf, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }

    private static async Task<Client> StartAsync(IHost host)
    {
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new(host);
    }
}
