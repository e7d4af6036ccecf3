using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Web;

namespace GrcPortal.Api;

/// <summary>
/// Repeats the answer to a request that a program sends again under the same `Idempotency-Key`, because it heard nothing the first time. What changed
/// nothing is not kept: such a request is carried out when it comes again.
/// </summary>
internal sealed class IdempotencyKeys(RequestDelegate next, UploadLimits limits)
{
    public const string Header = "Idempotency-Key";
    private const int SecondsToWait = 1;

    /// <summary>Between the check of who asks and the endpoint: nothing is repeated to somebody who may not ask.</summary>
    public static void Use(WebApplication app) => app.UseWhen(
        static context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && !HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.ContainsKey(Header),
        static api => api.UseMiddleware<IdempotencyKeys>());

    public async Task InvokeAsync(HttpContext context, AnswerStore answers, Speech say)
    {
        var key = context.Request.Headers[Header].ToString();
        if (key.Length is 0 or > Limits.Name || key.Any(static one => one is < '!' or > '~'))
        {
            await PortalProblems.BadInput(say[ApiTexts.BadKey, Limits.Name]).ExecuteAsync(context);
            return;
        }

        if (await RequestBody.ReadAsync(context.Request.Body, limits.MaxFileBytes, context.RequestAborted) is not { } body)
        {
            await PortalProblems.TooLarge(say[FileTexts.TooLarge(limits)]).ExecuteAsync(context);
            return;
        }

        context.Request.Body = new MemoryStream(body, writable: false);
        var (mine, known) = await answers.StartAsync(key, HashOf(context.Request, body), context.RequestAborted);
        if (mine is { } id)
        {
            await AnswerAsync(context, answers, id);
        }
        else
        {
            await RepeatAsync(context, known!, say);
        }
    }

    private async Task AnswerAsync(HttpContext context, AnswerStore answers, Guid id)
    {
        var client = context.Response.Body;
        await using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        catch
        {
            context.Response.Body = client;
            await answers.ForgetAsync(id);
            throw;
        }

        context.Response.Body = client;
        if (context.Response.StatusCode is >= 200 and < 300)
        {
            await answers.KeepAsync(id, context.Response, answer.ToArray());
        }
        else
        {
            await answers.ForgetAsync(id);
        }

        answer.Position = 0;
        await answer.CopyToAsync(client, context.RequestAborted);
    }

    private static async Task RepeatAsync(HttpContext context, KnownAnswer known, Speech say)
    {
        if (!known.IsSameRequest)
        {
            await PortalProblems.Of(StatusCodes.Status422UnprocessableEntity, "other-request", say[ApiTexts.OtherRequest]).ExecuteAsync(context);
            return;
        }

        if (known.Row.Status is not { } status)
        {
            context.Response.Headers.RetryAfter = SecondsToWait.ToString(CultureInfo.InvariantCulture);
            await PortalProblems.Conflict("at-work", say[ApiTexts.AtWork]).ExecuteAsync(context);
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = known.Row.ContentType;
        context.Response.Headers.Location = known.Row.Location;
        context.Response.Headers.ETag = known.Row.Tag;
        await context.Response.Body.WriteAsync(known.Row.Body, context.RequestAborted);
    }

    private static string HashOf(HttpRequest request, byte[] body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.PathBase}{request.Path}{request.QueryString}\n"));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
