using System.Globalization;
using System.Text;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Requests as an attacker writes them by hand, byte for byte. `USER` stands for the header that signs in, `TOKEN` for that of antiforgery.</summary>
internal static class HostileRequests
{
    private static readonly string[] Lines =
    [
        "GET /../../etc/passwd HTTP/1.1", "GET /..%2f..%2fetc/passwd HTTP/1.1", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1", "GET /..%5c..%5cappsettings.json HTTP/1.1", "GET /appsettings.json HTTP/1.1", "GET /App_Data/portal.db HTTP/1.1",
        "GET /App_Data/keys HTTP/1.1", "GET /.git/config HTTP/1.1", "GET /web.config HTTP/1.1", "GET /bin/GrcPortal.dll HTTP/1.1", "GET /portal.css/ HTTP/1.1", "GET /portal.css%00.html HTTP/1.1", "GET /%00 HTTP/1.1", "GET /%ff%fe HTTP/1.1",
        "GET /%c0%ae%c0%ae/ HTTP/1.1", "GET /%u002e%u002e/ HTTP/1.1", "GET //evil.example/ HTTP/1.1", "GET http://evil.example/ HTTP/1.1", "GET http://127.0.0.1:5432/ HTTP/1.1", "GET /\u00e9 HTTP/1.1", "GET /?%00=%00 HTTP/1.1", "GET /?lang=%ff HTTP/1.1",
        "GET /?a[]=1&a[]=2 HTTP/1.1", "GET /?page=1&page=2 HTTP/1.1", "GET /?page=-1 HTTP/1.1", "GET /?page=99999999999 HTTP/1.1", "GET /?page=1e9 HTTP/1.1", "GET /#fragment HTTP/1.1", "GET / HTTP/9.9", "GET / HTTP/1.1 extra", "GET /", "get / HTTP/1.1",
        "G\tET / HTTP/1.1", "PUT / HTTP/1.1", "DELETE / HTTP/1.1", "PATCH / HTTP/1.1", "TRACE / HTTP/1.1", "OPTIONS * HTTP/1.1", "OPTIONS / HTTP/1.1", "CONNECT 127.0.0.1:5432 HTTP/1.1", "PROPFIND / HTTP/1.1", "DEBUG / HTTP/1.1", "TRACK / HTTP/1.1", "HEAD / HTTP/1.1",
        "HEAD /api/operators HTTP/1.1", "POST / HTTP/1.1", "POST /?handler=Nothing HTTP/1.1", "POST /status/200 HTTP/1.1", "GET /status/99999 HTTP/1.1", "GET /status/-1 HTTP/1.1", "DELETE /api/operators HTTP/1.1", "PATCH /api/operators HTTP/1.1", "GET /api HTTP/1.1", "GET /api/ HTTP/1.1",
        "GET /api/operators/ HTTP/1.1", "GET /api/operators// HTTP/1.1", "GET /api/OPERATORS HTTP/1.1", "GET /openapi/v1.json?x=1 HTTP/1.1", "GET /openapi/v2.json HTTP/1.1", "GET /health/../ HTTP/1.1", "GET /signin-oidc?state=x&code=y HTTP/1.1", "POST /signin-oidc HTTP/1.1",
        "GET /_framework/blazor.server.js HTTP/1.1", "GET /index.cshtml HTTP/1.1", "GET /Pages/Index.cshtml HTTP/1.1", "GET /files/00000000-0000-0000-0000-000000000000 HTTP/1.1", "GET /files/{00000000-0000-0000-0000-000000000000} HTTP/1.1", "GET /runs/0 HTTP/1.1",
    ];

    private static readonly string[] Headers =
    [
        "Host: evil.example", "Host: 127.0.0.1\r\nHost: evil.example", "Host:", "Host: [::1", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: javascript", "X-Forwarded-For: 127.0.0.1, ::1, x", "Forwarded: for=127.0.0.1;host=evil.example", "X-Original-URL: /log",
        "X-Rewrite-URL: /log", "X-HTTP-Method-Override: DELETE", "X-HTTP-Method: PUT", "Accept: */*;q=NaN", "Accept: \u0000", "Accept-Language: ../../etc", "Accept-Language: ja;q=99,*;q=-1", "Accept-Encoding: gzip, br, zstd, x;q=2", "Accept-Charset: utf-7",
        "Cookie: portal-antiforgery=CfDJ8x", "Cookie: portal-antiforgery=" + "A", "Cookie: =; ;;", "Cookie: .AspNetCore.Cookies=chunks-99999", "Authorization: Bearer", "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJ0ZW5hbnQiOiJ4In0.", "Authorization: Basic Og==", "Authorization: Negotiate x",
        "If-Match: \"", "If-Match: W/\"1\"", "If-Match: \"99999999999999999999\"", "If-None-Match: \"a\", *, \"b\"", "If-Modified-Since: never", "If-Range: \"x\"", "Range: bytes=0-0,-1,5-2", "Range: bytes=99999999999999999999-", "Range: x=1", "Expect: 100-continue", "Expect: 200-ok",
        "Connection: Upgrade\r\nUpgrade: websocket", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__", "Origin: null", "Origin: http://evil.example", "Referer: http://evil.example/", "Sec-Fetch-Site: cross-site", "TE: trailers, chunked", "Trailer: Content-Length",
        "Idempotency-Key:", "Idempotency-Key: \u0000", "traceparent: 00-x-y-z", "traceparent: 00-00000000000000000000000000000000-0000000000000000-ff", "baggage: a=b;c", "X-A : spaced", " X-Folded: 1", "X-Bad\r: 1", "No colon here", "Content-Length: -1", "Content-Length: 1, 2", "Content-Length: 99999999999999999999",
    ];

    private static readonly (string Type, string Body)[] Bodies =
    [
        ("application/json", ""), ("application/json", "{"), ("application/json", "null"), ("application/json", "[]"), ("application/json", "\"x\""), ("application/json", "{\"name\":null}"), ("application/json", "{\"name\":{}}"), ("application/json", "{\"name\":\"a\",\"name\":\"b\"}"),
        ("application/json", "{\"name\":\"\\ud800\"}"), ("application/json", "{\"name\":\"\\u0000\"}"), ("application/json", "{\"Id\":\"00000000-0000-0000-0000-000000000001\",\"tenant\":\"other\",\"name\":\"massassign\"}"), ("application/json", "{\"__proto__\":{\"x\":1},\"name\":\"p\"}"),
        ("application/json", "{\"$type\":\"System.Diagnostics.Process, System\",\"name\":\"t\"}"), ("application/json", "{\"name\":1e999}"), ("application/json; charset=utf-7", "{\"name\":\"+ADw-script+AD4-\"}"), ("application/json; charset=utf-16", "{\"name\":\"x\"}"), ("application/json; charset=nonsense", "{}"),
        ("application/json;;;", "{}"), ("text/plain", "{\"name\":\"x\"}"), ("text/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"), ("application/x-www-form-urlencoded", "name=x"), ("application/x-www-form-urlencoded", "%ZZ=%"), ("multipart/form-data", "x"),
        ("multipart/form-data; boundary=", "--\r\n"), ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../../tmp/pwned\"\r\n\r\nx\r\n--x--\r\n"), ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n"),
        ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\nCfDJ8\r\n--x--\r\n"), ("application/octet-stream", "PK\u0003\u0004"), ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004junk"), ("text/csv", "a,b\r\n=1+1,x"), ("", "{}"),
    ];

    private static readonly string[] Targets = ["/api/operators", "/?handler=Add", "/api/evaluations", "/evaluations"];

    /// <summary>More than a hundred and fifty.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Lines.Select(static line => line + "\r\nHost: HOST\r\nUSER\r\n\r\n"),
        .. Headers.Select(static header => "GET / HTTP/1.1\r\n" + (header.StartsWith("Host", StringComparison.Ordinal) ? string.Empty : "Host: HOST\r\n") + "USER\r\n" + header + "\r\n\r\n"),
        .. Targets.SelectMany(static _ => Bodies, static (target, body) => Post(target, body.Type, body.Body)),
        // Lengths that contradict each other, and bodies that never come.
        "POST /api/operators HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /log HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "POST /api/operators HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "POST /api/operators HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nx",
        "POST /api/operators HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST /api/operators HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{",
        "POST /api/operators HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\nContent-Encoding: gzip\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        "GET / HTTP/1.1\r\nHost: HOST\r\nUSER\r\n\r\nGET /log HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET /?" + new string('a', 20_000) + " HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: HOST\r\nX-Large: " + new string('a', 100_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: HOST\r\n" + string.Concat(Enumerable.Range(0, 500).Select(static one => string.Create(CultureInfo.InvariantCulture, $"X-{one}: 1\r\n"))) + "\r\n",
        Post("/api/operators", "application/json", string.Concat(Enumerable.Repeat("{\"name\":", 50_000))),
        Post("/api/operators", "application/json", "[" + string.Join(',', Enumerable.Repeat("0", 100_000)) + "]"),
        Post("/?handler=Add", "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 5_000).Select(static one => string.Create(CultureInfo.InvariantCulture, $"k{one}=v")))),
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\r\n\r\n\r\n", "\u0000\u0000\u0000\u0000", "EHLO evil.example\r\n",
    ];

    private static string Post(string target, string type, string body) =>
        $"POST {target} HTTP/1.1\r\nHost: HOST\r\nUSER\r\nTOKEN\r\n{(type.Length == 0 ? string.Empty : $"Content-Type: {type}\r\n")}Content-Length: {Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}";
}
