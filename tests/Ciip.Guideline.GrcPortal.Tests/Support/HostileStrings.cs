namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Texts that somebody could type or store to do harm: each kind of attack in each dress that might get it past a filter.</summary>
internal static class HostileStrings
{
    /// <summary>What a page sets when one of them was executed.</summary>
    public const string Executed = "pwned";

    private static readonly string[] Markup =
    [
        "<script>window.pwned=1</script>", "<ScRiPt>window.pwned=1</sCrIpT>", "<script src=//127.0.0.1:1/x.js></script>", "<img src=x onerror=window.pwned=1>", "<svg onload=window.pwned=1>",
        "<svg><script>window.pwned=1</script></svg>", "<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>", "<iframe srcdoc='<script>parent.pwned=1</script>'>", "<iframe src=javascript:parent.pwned=1>",
        "<body onload=window.pwned=1>", "<details open ontoggle=window.pwned=1>", "<input autofocus onfocus=window.pwned=1>", "<a href=javascript:window.pwned=1 id=x>x</a>", "<form><button formaction=javascript:window.pwned=1>x",
        "<object data=data:text/html,<script>parent.pwned=1</script>>", "<embed src=javascript:window.pwned=1>", "<base href=//127.0.0.1:1/>", "<meta http-equiv=refresh content=0;url=javascript:window.pwned=1>",
        "<link rel=stylesheet href=//127.0.0.1:1/x.css>", "<style>*{background:url(//127.0.0.1:1/)}</style>", "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=window.pwned=1&gt;'>",
        "<template><script>window.pwned=1</script></template>", "<noscript><p title='</noscript><img src=x onerror=window.pwned=1>'>", "<marquee onstart=window.pwned=1>", "<video><source onerror=window.pwned=1>",
    ];

    private static readonly string[] Dresses = ["{0}", "\"{0}", "'{0}", "\">{0}", "'>{0}", "-->{0}", "]]>{0}", "</title>{0}", "</textarea>{0}", "</style>{0}", "`{0}`", "${{{0}}}", "{{{{{0}}}}}"];

    private static readonly string[] Others =
    [
        // Queries.
        "' OR '1'='1", "'; DROP TABLE \"Operators\";--", "\"; DELETE FROM \"Runs\"; --", "1; SELECT pg_sleep(9)--", "'||(SELECT version())||'", "') UNION SELECT NULL,NULL--", "%' OR 1=1--", "100%_\\", "\\'; --", "'/**/OR/**/1=1#",
        "admin'--", "0x27204f522031", "CHAR(39)", "$$;SELECT 1;$$", "E'\\x27'", "@@version", ":name", "@p0", "?1", "NULL",
        // Paths and addresses.
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\boot.ini", "file:///etc/passwd", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "....//....//etc/passwd", "\\\\127.0.0.1\\share", "CON", "NUL.json", "aux.", "name.json/", ".", "..", "~root",
        "http://127.0.0.1:1/", "//127.0.0.1:1", "javascript:window.pwned=1", "data:text/html,<script>window.pwned=1</script>", "\\/\\/127.0.0.1",
        // Commands, templates, formats.
        "; cat /etc/passwd", "| id", "`id`", "$(id)", "& ping 127.0.0.1 &", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "@(7*7)", "@Model", "@{ throw new Exception(); }", "%s%s%s%n", "%x%d", "{0}{1}{99}", "{", "}", "{{", "${jndi:ldap://127.0.0.1:1/a}", "*)(uid=*",
        // Spreadsheets.
        "=1+1", "=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://127.0.0.1:1\")", "＝1+1", "=IMPORTXML(\"http://127.0.0.1:1\",\"//a\")",
        // Markup of other kinds.
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "<?xml version=\"1.0\"?>", "<![CDATA[x]]>", "&lt;script&gt;", "&#60;script&#62;", "\\u003cscript\\u003e", "[x](javascript:window.pwned=1)", "![x](http://127.0.0.1:1/x.png)", "| a | b |", "# heading\n\n---",
        // Lines and headers.
        "a\r\nSet-Cookie: pwned=1", "a\nX-Injected: 1", "a\r\n\r\n<script>window.pwned=1</script>", "line\u2028separator", "para\u2029graph", "\u0085", "a\vb\fc", "\u001b[31mred", "\u0007bell", "a\tb",
        // Characters.
        "\u202Eevil\u202C", "\u200B\u200B", "\uFEFFx", "e\u0301\u0301\u0301\u0301\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "ﷺ", "İıſK", "ß", "ﬃ", "①②③", "㍿", "ｱｲｳ", "𠮷野家", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u0000", "a\u0000b", "\uFFFD", "\uFFFE", "\uE000",
        // Numbers and words that mean something elsewhere.
        "-1", "0", "1e400", "NaN", "Infinity", "99999999999999999999999999", "0x7fffffff", "1/0", "true", "false", "null", "undefined", "None", "[object Object]", "__proto__", "constructor", "toString", "{}", "[]", "\"\"",
    ];

    /// <summary>More than five hundred.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Markup.SelectMany(static one => Dresses, static (markup, dress) => string.Format(System.Globalization.CultureInfo.InvariantCulture, dress, markup)),
        .. Markup.Select(Uri.EscapeDataString),
        .. Markup.Select(static one => one.Replace('<', '＜').Replace('>', '＞')),
        .. Others,
        .. new[] { 150, 200, 201, 500, 2_001, 40_000 }.SelectMany(static length => new[] { new string('a', length), string.Concat(Enumerable.Repeat("漢", length)), string.Concat(Enumerable.Repeat("𠮷", length)), new string('\'', length) }),
    ];
}
