using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Somebody at a browser or a program, without one: cookies, tokens, forms.</summary>
internal sealed class PortalClient : IDisposable
{
    private string? token;

    public PortalClient(Uri address, string? tenant, string? language)
    {
        Tenant = tenant;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        if (tenant is not null)
        {
            Http.DefaultRequestHeaders.Add(TestUserHandler.Header, "alice@" + tenant);
        }

        if (language is not null)
        {
            Http.DefaultRequestHeaders.Add("Accept-Language", language);
        }
    }

    public HttpClient Http { get; }

    public CookieContainer Cookies { get; } = new();

    public string? Tenant { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<IDocument> PageAsync(string path) => await new HtmlParser().ParseDocumentAsync(await Http.GetStringAsync(path, Stop), Stop);

    public static async Task<IDocument> PageOf(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(Stop), Stop);

    /// <summary>Fills in the form of a page whose action ends so, and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string handler, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", await FormTokenAsync(path))).Select(static one => KeyValuePair.Create(one.Item1, one.Item2)));
        return await Http.PostAsync(path + (handler.Length == 0 ? string.Empty : "?handler=" + handler), form, Stop);
    }

    /// <summary>Chooses files in the form of the operator's page, and sends it.</summary>
    public async Task<HttpResponseMessage> UploadFormAsync(Guid operatorId, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await FormTokenAsync($"/operators/{operatorId}")), "__RequestVerificationToken" } };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await Http.PostAsync($"/operators/{operatorId}?handler=Upload", form, Stop);
    }

    public async Task<Guid> NewOperatorAsync(string name = "An operator")
    {
        using var answer = await SendAsync("/api/operators", JsonContent.Create(new { name }));
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        return (await JsonAsync(answer)).GetProperty("id").GetGuid();
    }

    /// <summary>Uploads as a program that knows whose file it is, unless it is told not to say so.</summary>
    public Task<HttpResponseMessage> UploadAsync(Guid operatorId, byte[] content, string name = "file.json", bool isSameOperator = true, (string Name, string Value)? condition = null) =>
        SendAsync($"/api/operators/{operatorId}/files?name={Uri.EscapeDataString(name)}" + (isSameOperator ? "&sameOperator=true" : string.Empty), new ByteArrayContent(content), condition);

    public Task<HttpResponseMessage> UploadAsync(Guid operatorId, string content, string name = "file.json") => UploadAsync(operatorId, Encoding.UTF8.GetBytes(content), name);

    /// <summary>Evaluates, and gives the run's id.</summary>
    public async Task<Guid> RunAsync(Guid operatorId, string inventory = "complete", string asOf = "2026-04-01")
    {
        using var answer = await SendAsync($"/api/operators/{operatorId}/runs", JsonContent.Create(new { asOf, inventory }));
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync(Stop));
        return (await JsonAsync(answer)).GetProperty("id").GetGuid();
    }

    /// <summary>Posts with the antiforgery token, as a script of the portal's own would.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, HttpContent content, (string Name, string Value)? condition = null) => SendAsync(HttpMethod.Post, path, content, condition);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent content, (string Name, string Value)? condition = null)
    {
        token ??= (await Http.GetFromJsonAsync<JsonElement>("/api/antiforgery", Stop)).GetProperty("token").GetString();
        using var request = new HttpRequestMessage(method, path) { Content = content };
        // What is too long is refused by its length, before any of it is sent: whoever sends it all the same may find the pipe closed instead of an answer.
        await content.LoadIntoBufferAsync(Stop);
        request.Headers.ExpectContinue = content.Headers.ContentLength > 100_000;
        request.Headers.Add("RequestVerificationToken", token);
        if (condition is { } said)
        {
            request.Headers.TryAddWithoutValidation(said.Name, said.Value);
        }

        return await Http.SendAsync(request, Stop);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>(Stop);

    public void Dispose() => Http.Dispose();

    private async Task<string> FormTokenAsync(string path) =>
        (await PageAsync(path)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
