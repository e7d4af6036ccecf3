using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Formats.Json;
using Ciip.Guideline.Tests.Formats.Json.Reports;
using Ciip.Guideline.Tests.Formats.Oscal;

namespace Ciip.Guideline.Tests.Formats;

/// <summary>The law of every reader: it refuses exactly when it says why, and then gives nothing.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, (byte[] Right, Func<byte[], (bool Read, bool HasValue, int Errors)> Read)> Readers = new()
    {
        ["document"] = (GuidelineJson.ToUtf8Bytes(FullDocument.Document), Json<SafetyStandardsDocument>),
        ["set"] = (GuidelineJson.ToUtf8Bytes(SafetyStandardsSet.Of(Inventory.Complete, FullDocument.Document with { Treatments = null })), Json<SafetyStandardsSet>),
        ["self-verification"] = (GuidelineJson.ToUtf8Bytes(FullDocument.Statuses), Json<SelfVerification>),
        ["report"] = (GuidelineJson.ToUtf8Bytes(FullReport.File), Json<ReportFile>),
        ["crosswalk"] = (GuidelineJson.ToUtf8Bytes(FullCrosswalk.Value), Json<Crosswalk>),
        ["carry-over"] = (GuidelineJson.ToUtf8Bytes(FullCarryOver.Value), Json<CarryOver>),
        ["profile"] = (Profile(), static bytes => (GuidelineOscal.TryReadProfile(bytes, out var value, out var found), value is not null, ErrorsIn(found))),
        ["component definition"] = (Definition(), static bytes => (GuidelineOscal.TryReadComponentDefinition(bytes, out var value, out var found), value is not null, ErrorsIn(found))),
        ["csv"] = ("a,b\n\"c, \"\"d\"\"\",e\n"u8.ToArray(), static bytes => (GuidelineCsv.TryRead(bytes, out var value, out var found), value is not null, found.Count)),
        ["mappings"] = (FullCrosswalk.Value.MappingTable().ToCsv(), static bytes => (GuidelineCsv.TryReadMappings(bytes, out var value, out var found), value is not null, found.Count)),
        ["carry-over rows"] = (FullCarryOver.Value.CarryOverTable().ToCsv(), static bytes => (GuidelineCsv.TryReadCarryOverRows(bytes, FullCarryOver.Value.Editions, out var value, out var found), value is not null, found.Count)),
    };

    public static TheoryData<string> Names => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_refuses_exactly_when_it_says_why(string name)
    {
        var (right, read) = Readers[name];
        read(right).Should().Be((true, true, 0));
        var refused = 0;
        foreach (var changed in Changed(right).Concat(right[0] == '{' ? ChangedValues(right) : []))
        {
            var (isRead, hasValue, errors) = read(changed);

            (isRead == hasValue && isRead == (errors == 0)).Should().BeTrue($"{isRead}, {hasValue}, {errors}: {Encoding.UTF8.GetString(changed)}");
            refused += isRead ? 0 : 1;
        }

        refused.Should().BeGreaterThan(100);
    }

    /// <summary>Bytes that are lost, doubled, others, or no text.</summary>
    private static IEnumerable<byte[]> Changed(byte[] right)
    {
        var random = new Random(20260401);
        var others = "{}[]\",:\\\n\0\u0008;'\tx0nt-"u8.ToArray();
        for (var i = 0; i < 600; i++)
        {
            var at = random.Next(right.Length);
            var count = random.Next(1, 4);
            var end = Math.Min(right.Length, at + count);
            yield return (i % 4) switch
            {
                0 => [.. right[..at], .. right[end..]],
                1 => [.. right[..at], others[random.Next(others.Length)], .. right[(at + 1)..]],
                2 => right[..at],
                _ => [.. right[..at], (byte)random.Next(128, 256), .. right[at..]],
            };
        }
    }

    /// <summary>Each value of the file, and each list but its first element, as something else or not there.</summary>
    private static IEnumerable<byte[]> ChangedValues(byte[] right)
    {
        string[] others = ["null", "{}", "[]", "\"\"", "\" \"", "0", "true", "[null]", "\"x\"", "\"\\u202e\""];
        var paths = new List<string[]>();
        Collect(JsonNode.Parse(right)!, []);
        foreach (var path in paths)
        {
            foreach (var other in others.Append(null))
            {
                var root = JsonNode.Parse(right)!;
                var parent = path[..^1].Aggregate(root, static (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
                if (parent is JsonArray items)
                {
                    items[0] = other is null ? new JsonObject() : JsonNode.Parse(other);
                }
                else if (other is null)
                {
                    parent.AsObject().Remove(path[^1]);
                }
                else
                {
                    parent[path[^1]] = JsonNode.Parse(other);
                }

                yield return Encoding.UTF8.GetBytes(root.ToJsonString());
            }
        }

        void Collect(JsonNode node, string[] path)
        {
            foreach (var (name, value) in node is JsonObject members ? members.Select(static member => (member.Key, member.Value)) : node is JsonArray list ? list.Take(1).Select(static value => ("0", value)) : [])
            {
                paths.Add([.. path, name]);
                if (value is not null)
                {
                    Collect(value, [.. path, name]);
                }
            }
        }
    }

    private static (bool Read, bool HasValue, int Errors) Json<T>(byte[] bytes) =>
        (GuidelineJson.TryParse<T>(bytes, out var value, out var found), value is not null, found.Count);

    private static int ErrorsIn(IEnumerable<GuidelineDiagnostic> diagnostics) => diagnostics.Count(static one => one.Code != GuidelineDiagnosticCodes.ForeignContent);

    private static byte[] Profile() => SafetyStandardsSet.Of(Inventory.Complete, FullDocument.Document with
    {
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [PdcaMeasure.ItBcp] = new() { Value = TreatmentValue.DiscussedNotAdopted, Decision = new() { Reason = "r", DecidedOn = new(2016) } },
            [PdcaMeasure.Monitoring] = new() { Value = TreatmentValue.NotRelevant, Decision = new() { Reason = "r" } },
        },
    }).ToProfile(OscalSubjects.Options).Utf8.ToArray();

    private static byte[] Definition() => SafetyStandardsSet.Of(Inventory.Complete, FullDocument.Document with { Scope = null, Causes = null }).ToComponentDefinition(OscalSubjects.Options).Utf8.ToArray();
}
