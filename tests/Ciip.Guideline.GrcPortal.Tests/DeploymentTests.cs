using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Several nodes, one of which migrates, and keys that they share.</summary>
public sealed class DeploymentTests(PortalServers servers) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_node_that_does_not_migrate_starts_once_another_has(Database database)
    {
        var connection = await ConnectionAsync(database);
        (await FluentActions.Awaiting(() => PortalServer.StartAsync(connection, "--Database:Migrate=false")).Should().ThrowAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("_Initial").And.Contain("--migrate");

        await RunAsync("--migrate", "--ConnectionStrings:Portal=" + connection, "--Database:Migrate=false");

        await using var server = await PortalServer.StartAsync(connection, "--Database:Migrate=false");
        using var client = server.Client();
        (await client.NewOperatorAsync()).Should().NotBeEmpty();
    }

    /// <summary>They are only started to migrate if nobody did before: one does, the others find nothing left to do.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Nodes_that_start_at_once_do_not_get_in_each_others_way(Database database)
    {
        var connection = await ConnectionAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync("--migrate", "--ConnectionStrings:Portal=" + connection)));
        await using var server = await PortalServer.StartAsync(connection, "--Database:Migrate=false");
        (await server.Client().Http.GetStringAsync("/health/ready", Stop)).Should().Be("Healthy");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_one_node_gave_out_another_takes(Database database)
    {
        var connection = await ConnectionAsync(database);
        var certificate = CertificateFile("secret");
        string[] settings = ["--DataProtection:Path=" + Path.Combine(folder, "keys"), "--DataProtection:CertificatePath=" + certificate, "--DataProtection:CertificatePassword=secret"];
        await using var first = await PortalServer.StartAsync(connection, settings);
        await using var second = await PortalServer.StartAsync(connection, settings);
        using var client = first.Client();
        var id = await client.NewOperatorAsync();

        // The form of one node is sent to the other.
        var form = (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("name", "Second"), KeyValuePair.Create("__RequestVerificationToken", form)]);
        using var added = await client.Http.PostAsync(new Uri(second.Address, "/?handler=Add"), fields, Stop);

        added.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        (await client.Http.GetStringAsync(new Uri(second.Address, $"/operators/{id}"), Stop)).Should().Contain("An operator");
        var keys = Directory.GetFiles(Path.Combine(folder, "keys"), "key-*.xml");
        keys.Should().NotBeEmpty();
        keys.Select(File.ReadAllText).Should().OnlyContain(static key => key.Contains("X509Certificate") && !key.Contains("<masterKey"));
    }

    [Fact]
    public async Task Keys_that_cannot_be_kept_stop_the_start()
    {
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, string.Empty, Stop);
        (await FluentActions.Awaiting(() => PortalServer.StartAsync(connection: null, "--DataProtection:Path=" + Path.Combine(file, "keys"))).Should().ThrowAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("DataProtection:Path");
    }

    private async Task<string> ConnectionAsync(Database database) => await servers.ConnectionAsync(database) ?? "Data Source=" + Path.Combine(folder, "portal.db");

    private string CertificateFile(string password)
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=portal", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var path = Path.Combine(folder, "keys.pfx");
        File.WriteAllBytes(path, certificate.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pkcs12, password));
        return path;
    }

    /// <summary>As an operator would, to its end.</summary>
    private async Task RunAsync(params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GrcPortal.dll"), "--environment=Production", "--contentRoot=" + PortalServer.ContentRoot, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Stop);
        await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        process.ExitCode.Should().Be(0, await errors);
    }
}
