using System.Text;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>A file of 4 MB that is refused costs less than 50 MB, however it is wrong.</summary>
public sealed class HostileMemoryTests
{
    private static readonly Dictionary<string, (string Head, string Body, string Tail)> Kinds = new()
    {
        ["deep lists"] = (string.Empty, "[", string.Empty),
        ["deep objects"] = (string.Empty, "{\"a\":", string.Empty),
        ["deep in a member"] = (Document + ",\"follows\":", "[", string.Empty),
        ["white space"] = (string.Empty, " \n", string.Empty),
        ["NUL"] = (string.Empty, "\0", string.Empty),
        ["unknown members"] = (Document, ",\"x\":1", "}"),
        ["unknown members of many names"] = (Document, ",\"x#\":1", "}"),
        ["members that stand twice"] = (Document, ",\"id\":\"d\"", "}"),
        ["unknown ids"] = (Document + ",\"treatments\":{\"a\":1", ",\"II.#\":{}", "}}"),
        ["one id many times"] = (Document + ",\"treatments\":{\"II.1\":{\"value\":\"specified\"}", ",\"II.1\":{\"value\":\"specified\"}", "}}"),
        ["numbers for texts"] = (Document + ",\"follows\":[1", ",1", "]}"),
        ["lists for texts"] = (Document + ",\"follows\":[[]", ",[]", "]}"),
        ["nulls"] = (Document + ",\"follows\":[null", ",null", "]}"),
        ["empty texts"] = (Document + ",\"follows\":[\"\"", ",\"\"", "]}"),
        ["texts, and an error behind them"] = (Document + ",\"follows\":[\"a\"", ",\"a\"", "],\"tierr\":1}"),
        ["texts that break off"] = (Document + ",\"follows\":[\"a\"", ",\"a\"", string.Empty),
        ["wrong tokens"] = (Document + ",\"treatments\":{\"II.1\":{\"value\":\"specified\",\"countermeasureClasses\":[\"a\"", ",\"a\"", "]}}}"),
        ["tokens of many kinds"] = (Document + ",\"treatments\":{\"II.1\":{\"value\":\"specified\",\"missing\":[\"a\"", ",\"#\"", "]}}}"),
        ["right tokens, and an error behind them"] = (Document + ",\"review\":{\"triggers\":[\"new-risks\"", ",\"new-risks\"", "]},\"tier\":1}"),
        ["empty records"] = (Document + ",\"additionalItems\":[{}", ",{}", "]}"),
        ["records, and an error behind them"] = (Document + ",\"additionalItems\":[{\"id\":\"a\",\"title\":\"t\"}", ",{\"id\":\"#\",\"title\":\"t\"}", "],\"x\":1}"),
        ["records of one id"] = (Document + ",\"additionalItems\":[{\"id\":\"a\",\"title\":\"t\"}", ",{\"id\":\"a\",\"title\":\"t\"}", "]}"),
        ["records with blank texts"] = (Document + ",\"sources\":[{\"reference\":\"\"}", ",{\"reference\":\"\"}", "]}"),
        ["a long text"] = (Document + ",\"issuedOn\":\"", "a", "\"}"),
        ["a long name"] = (Document + ",\"", "a", "\":1}"),
        ["a long number"] = (Document + ",\"issuedOn\":1", "0", "}"),
        ["huge numbers"] = (Document + ",\"follows\":[1e999999", ",1e999999", "]}"),
        ["half surrogates as texts"] = (Document + ",\"follows\":[\"\\ud800\"", ",\"\\udfff\"", "]}"),
        ["half surrogates as names"] = (Document, ",\"\\uD800\":1", "}"),
        ["half surrogates as keys"] = (Document + ",\"treatments\":{\"\\uD800\":1", ",\"\\uD800\":1", "}}"),
        ["escapes"] = (Document + ",\"follows\":[1,\"\\u0041\"", ",\"\\u0041\\n\\\"\"", "]}"),
        ["characters that are not seen"] = (Document, ",\"\u202E#\":1", "}"),
        ["documents of a set"] = ("{\"format\":\"ciip-guideline/standards-set/1\",\"inventory\":\"partial\",\"documents\":[{}", ",{}", "]}"),
        ["statuses"] = (Practice + ",\"statuses\":{\"II.1\":1", ",\"II.1\":{}", "}}"),
        ["systems"] = (Practice + ",\"systems\":[{\"id\":\"s\"}", ",{\"id\":\"s\"}", "]}"),
        ["links"] = (Practice + ",\"systems\":[],\"plan\":{\"securityRequirements\":{\"requirements\":[{\"id\":\"r\",\"systems\":[\"a\"", ",\"a\"", "]}]}},\"x\":1}"),
        ["no format"] = ("{\"id\":\"d\"", ",\"follows\":[1]", "}"),
        ["another format"] = ("{\"format\":\"ciip-guideline/crosswalk/7\",\"id\":\"d\"", ",\"a\":[1]", "}"),
        ["not UTF-8 at its end"] = (Document + ",\"follows\":[\"a\"", ",\"a\"", "\u0001"),
    };

    private const string Document = "{\"format\":\"ciip-guideline/standards-document/1\",\"id\":\"d\",\"title\":\"t\",\"tier\":\"tier-4\",\"issuer\":\"i\"";
    private const string Practice = "{\"format\":\"ciip-guideline/self-verification/1\",\"id\":\"v\",\"operator\":\"o\"";

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_wrong(string kind)
    {
        var (diagnostics, allocated) = Allocations.OfReading(File(kind), Read);

        allocated.Should().BeLessThan(GrownFile.MostBytes);
        diagnostics.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(1001);
    }

    [Fact]
    public void Files_of_the_public_collection_are_no_exception()
    {
        foreach (var file in Directory.GetFiles(Repository.Shared("json-test-suite", "test_parsing"), "*.json"))
        {
            var text = System.IO.File.ReadAllBytes(file);
            byte[] many = [.. Encoding.UTF8.GetBytes(Document + ",\"follows\":["), .. Enumerable.Repeat<byte[]>([.. text, (byte)','], Math.Max(1, 400_000 / (text.Length + 1))).SelectMany(static part => part), .. "1]}"u8];
            var (diagnostics, allocated) = Allocations.Of(() => Read(many));
            diagnostics.Should().NotBeEmpty();
            allocated.Should().BeLessThan(GrownFile.MostBytes, Path.GetFileName(file));
        }
    }

    private static byte[] File(string kind)
    {
        var (head, body, tail) = Kinds[kind];
        var bytes = GrownFile.Of(head, body, tail);
        if (kind.StartsWith("not UTF-8", StringComparison.Ordinal))
        {
            bytes[^1] = 0xFF;
        }

        return bytes;
    }

    private static IReadOnlyList<GuidelineDiagnostic> Read(byte[] file)
    {
        IReadOnlyList<GuidelineDiagnostic> diagnostics;
        if (file.AsSpan(0, Math.Min(80, file.Length)).IndexOf("self-verification"u8) >= 0)
        {
            _ = GuidelineJson.TryParse<SelfVerification>(file, out _, out diagnostics);
        }
        else if (file.AsSpan(0, Math.Min(80, file.Length)).IndexOf("standards-set"u8) >= 0)
        {
            _ = GuidelineJson.TryParse<SafetyStandardsSet>(file, out _, out diagnostics);
        }
        else
        {
            _ = GuidelineJson.TryParse<SafetyStandardsDocument>(file, out _, out diagnostics);
        }

        return diagnostics;
    }
}
