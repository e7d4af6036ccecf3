using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>Programs and readers that are signed in, because they call from this machine. Every answer is timed from the request to its last byte.</summary>
internal sealed class LoadClient : IDisposable
{
    private readonly HttpClient http;
    private readonly Timings timings;
    private string token = string.Empty;

    private LoadClient(Uri address, Timings timings)
    {
        this.timings = timings;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    public static async Task<LoadClient> SignedInAsync(Uri address, Timings timings, CancellationToken cancellation)
    {
        var client = new LoadClient(address, timings);
        client.token = (await client.http.GetFromJsonAsync<JsonElement>("/api/antiforgery", cancellation)).GetProperty("token").GetString()!;
        return client;
    }

    /// <summary>Asks for something, and notes down how long it took.</summary>
    /// <exception cref="InvalidOperationException">The portal did not answer with 200: what it takes to refuse is nothing to measure.</exception>
    public async Task GetAsync(string what, string path, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(path, cancellation);
        var content = await answer.Content.ReadAsByteArrayAsync(cancellation);
        timings.Add(what, Stopwatch.GetElapsedTime(started), content.Length);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{path}: {answer.StatusCode}");
        }
    }

    public Task<JsonElement> JsonAsync(string path, CancellationToken cancellation) => http.GetFromJsonAsync<JsonElement>(path, cancellation);

    /// <summary>Posts, and notes down how long it took; null where there is no such address.</summary>
    /// <exception cref="InvalidOperationException">The portal refused.</exception>
    public async Task<(JsonElement Json, Uri? Location)?> PostAsync(string what, string path, HttpContent content, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        var started = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request, cancellation);
        var text = await answer.Content.ReadAsByteArrayAsync(cancellation);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
        {
            return null;
        }

        timings.Add(what, Stopwatch.GetElapsedTime(started), text.Length);
        return answer.IsSuccessStatusCode
            ? (JsonSerializer.Deserialize<JsonElement>(text), answer.Headers.Location)
            : throw new InvalidOperationException($"{path}: {answer.StatusCode} {System.Text.Encoding.UTF8.GetString(text)}");
    }

    public void Dispose() => http.Dispose();
}
