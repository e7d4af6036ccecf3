using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace Acme.Evaluations.Tests;

public sealed class EvaluationAppTests : IAsyncLifetime
{
    private readonly WebApplication app = EvaluationApp.Create(["--urls", "http://127.0.0.1:0"]);
    private readonly HttpClient client = new();

    [Fact]
    public async Task A_document_becomes_a_report()
    {
        using var answer = await PostAsync("/evaluations?lang=ja", await File.ReadAllTextAsync("rule.json", Stop));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<html lang=\"ja\"", await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task What_is_wrong_is_said_with_its_line()
    {
        var text = await File.ReadAllTextAsync("rule.json", Stop);
        using var answer = await PostAsync("/evaluations", text.Replace("tier-4", "tier-5", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("\"line\":5", await answer.Content.ReadAsStringAsync(Stop));
    }

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(Stop);
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<HttpResponseMessage> PostAsync(string path, string json) =>
        client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), Stop);
}
