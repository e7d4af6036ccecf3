using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A file of 4 MB from another tool costs a bounded multiple of its size, whether it is refused or not.</summary>
public sealed class OscalMemoryTests
{
    /// <summary>Our own properties are put together to the JSON of a set, which is read as a file of its own.</summary>
    private const long MostBytesOfOurs = 2 * GrownFile.MostBytes;

    private const string Metadata = "\"uuid\":\"6f1f4f5c-0b0a-4c5c-9d3e-3f2f5a1b2c3d\",\"metadata\":{\"title\":\"t\",\"last-modified\":\"2026-04-01T00:00:00Z\",\"version\":\"1\",\"oscal-version\":\"1.1.3\"";
    private const string Ours = "\"ns\":\"urn:ciip-guideline:oscal\",\"value\":\"v\"}";
    private const string OwnProps = "{\"component-definition\":{" + Metadata + ",\"props\":[{\"name\":\"p\"," + Ours;
    private const string Profile = "{\"profile\":{" + Metadata + "},\"imports\":[{\"href\":\"#c\",\"include-controls\":[{\"with-ids\":[\"II.1\"";
    private const string Components = "{\"component-definition\":{" + Metadata + "},\"components\":[";
    private const string Component = "{\"uuid\":\"6f1f4f5c-0b0a-4c5c-9d3e-3f2f5a1b2c3d\",\"type\":\"policy\",\"title\":\"t\",\"description\":\"d\",\"control-implementations\":[{\"uuid\":\"6f1f4f5c-0b0a-4c5c-9d3e-3f2f5a1b2c3e\",\"source\":\"s\",\"description\":\"d\",\"implemented-requirements\":[";

    private static readonly Dictionary<string, (string Head, string Body, string Tail)> Kinds = new(StringComparer.Ordinal)
    {
        ["deep lists"] = (string.Empty, "[", string.Empty),
        ["deep objects"] = (string.Empty, "{\"a\":", string.Empty),
        ["deep in metadata"] = ("{\"profile\":{" + Metadata + ",\"x\":", "[", string.Empty),
        ["unknown members"] = ("{\"profile\":{\"uuid\":\"u\"", ",\"x#\":1", "}}"),
        ["one member again"] = ("{\"profile\":{\"uuid\":\"u\"", ",\"uuid\":\"u\"", "}}"),
        ["properties"] = ("{\"profile\":{" + Metadata + ",\"props\":[{}", ",{\"name\":\"p#\",\"value\":\"v\"}", "]}}}"),
        ["ids of a profile"] = (Profile, ",\"II.#\"", "]}]}]}}"),
        ["one id of a profile"] = (Profile, ",\"II.1\"", "]}]}]}}"),
        ["numbers for ids"] = (Profile, ",1", "]}]}]}}"),
        ["selections"] = (Profile + "]}", ",{\"with-ids\":[\"II.#\"]}", "]}]}}"),
        ["imports"] = (Profile + "]}]}", ",{\"href\":\"#\"}", "]}}"),
        ["alterations"] = (Profile + "]}]}],\"modify\":{\"alters\":[{}", ",{\"control-id\":\"II.#\"}", "]}}}"),
        ["parameters"] = (Profile + "]}]}],\"modify\":{\"set-parameters\":[{}", ",{\"param-id\":\"p#\"}", "]}}}"),
        ["a long text"] = ("{\"profile\":{\"uuid\":\"", "a", "\"}}"),
        ["empty components"] = (Components + "{}", ",{}", "]}}"),
        ["components"] = (Components + Component + "]}]}", "," + Component + "]}]}", "]}}"),
        ["requirements"] = (Components + Component + "{}", ",{\"uuid\":\"u#\",\"control-id\":\"II.#\",\"description\":\"d\"}", "]}]}]}}"),
        ["requirements of one id"] = (Components + Component + "{}", ",{\"uuid\":\"u\",\"control-id\":\"II.1\",\"description\":\"d\"}", "]}]}]}}"),
        ["statements"] = (Components + Component + "{\"uuid\":\"u\",\"control-id\":\"II.1\",\"description\":\"d\",\"statements\":[{}", ",{\"statement-id\":\"II.1_#\",\"uuid\":\"u#\"}", "]}]}]}]}}"),
        ["remarks that break off"] = (Components + Component + "{\"remarks\":\"", "\\u3042", string.Empty),
        ["members of many objects"] = (Components + "{}", ",{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1}", "]}}"),
        ["members of one letter"] = (Components + "{}", ",{\"a\":1,\"b\":1}", "]}}"),
        ["members of one object"] = (Components + "{\"a\":1", ",\"#\":1", "}]}}"),
        ["texts with escapes"] = (Components + "\"\"", ",\"\\n\"", "]}}"),
        ["halves of surrogate pairs"] = (Components + "\"\"", ",\"\\ud800\"", "]}}"),
        ["ids of two imports"] = (Profile + "]}]},{\"href\":\"#d\",\"include-controls\":[{\"with-ids\":[\"x\"", ",\"II.#\"", "]}]}]}}"),
        ["ids of another catalog"] = (Profile.Replace("II.1", "ac-1", StringComparison.Ordinal), ",\"II.#\"", "]}]}]}}"),
        ["properties of ours"] = (OwnProps, ",{\"name\":\"p#\"," + Ours, "]}}}"),
        ["deep properties of ours"] = (OwnProps, ",{\"name\":\"#.b.c.d.e.f.g.h\"," + Ours, "]}}}"),
        ["too deep properties of ours"] = (OwnProps, ",{\"name\":\"" + new string('.', 1000) + "\"," + Ours, "]}}}"),
        ["lists of ours"] = (OwnProps, ",{\"name\":\"documents.#.clauses.0\"," + Ours, "]}}}"),
        ["documents of ours"] = (Components + "{}", ",{\"uuid\":\"u\",\"props\":[{\"name\":\"id\"," + Ours + "]}", "]}}"),
        ["tailoring"] = ("{\"profile\":{" + Metadata + ",\"props\":[{\"name\":\"p\"," + Ours, ",{\"name\":\"tailoring.#.on\"," + Ours, "]},\"imports\":[{\"href\":\"#c\"}]}}"),
        ["components of others beside ours"] = (
            "{\"component-definition\":{" + Metadata + ",\"props\":[{\"name\":\"inventory\"," + Ours.Replace("\"v\"", "\"partial\"", StringComparison.Ordinal) + "]},\"components\":[{}", ",{}", "]}}"),
        ["nulls"] = (Components + "null", ",null", "]}}"),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_it_says_again_and_again(string kind)
    {
        var (head, body, tail) = Kinds[kind];
        var ((isRead, diagnostics), allocated) = Allocations.OfReading(GrownFile.Of(head, body, tail), Read);

        allocated.Should().BeLessThan(body.Contains(Ours, StringComparison.Ordinal) ? MostBytesOfOurs : GrownFile.MostBytes);
        diagnostics.Should().HaveCountLessThanOrEqualTo(1001);
        (isRead || diagnostics.Count > 0).Should().BeTrue("nothing is refused without a word");
    }

    private static (bool IsRead, IReadOnlyList<GuidelineDiagnostic> Diagnostics) Read(byte[] file) =>
        file.AsSpan(0, Math.Min(80, file.Length)).IndexOf("component-definition"u8) >= 0
            ? (GuidelineOscal.TryReadComponentDefinition(file, out _, out var ofComponents), ofComponents)
            : (GuidelineOscal.TryReadProfile(file, out _, out var ofProfile), ofProfile);
}
