using System.Text;
using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Whatever kind of value stands where another one belongs, a reader says so; no exception leaves it.</summary>
public sealed class AnyKindOfValueTests
{
    private const string Profile = """
        {"profile":{"uuid":"u","metadata":{"title":"t","last-modified":"2026-04-01T00:00:00Z","version":"1","oscal-version":"1.1.3",
        "props":[{"name":"sector","ns":"urn:ciip-guideline:oscal","value":"water"},{"name":"tailoring.0.on","ns":"urn:ciip-guideline:oscal","value":"II.5"},
        {"name":"tailoring.0.outcome","ns":"urn:ciip-guideline:oscal","value":"not-adopted"},{"name":"tailoring.0.documents.0","ns":"urn:ciip-guideline:oscal","value":"a"},
        {"name":"tailoring.0.decisions.0.reason","ns":"urn:ciip-guideline:oscal","value":"r"},{"name":"x","value":"y"}]},
        "imports":[{"href":"#c","include-controls":[{"with-ids":["ii-5","ac-1"]},{"with-child-controls":"yes","with-ids":["ii-6","ac-2"]}],"exclude-controls":[{"with-ids":["ii-1","ac-3"]},{"with-ids":["ac-4"]}]},{"href":"#d"}],
        "modify":{"alters":[{"control-id":"ii-5","adds":[]},{"control-id":"ac-1"}]}}}
        """;

    private static readonly string[] Values = ["null", "true", "7", "\"x\"", "\"\"", "[]", "[[]]", "[\"x\",{}]", "{}", "{\"x\":[]}", "[{\"name\":1}]"];

    [Fact]
    public void In_a_profile()
    {
        var (tried, unsaid) = Try(Profile, static utf8 => (GuidelineOscal.TryReadProfile(utf8, out _, out var diagnostics), diagnostics));

        tried.Should().BeGreaterThan(400);
        unsaid.Should().BeEmpty();
    }

    [Fact]
    public void In_a_component_definition()
    {
        var definition = OscalSubjects.Standards("everything-stated").ToComponentDefinition(OscalSubjects.Options).ToString();

        var (tried, unsaid) = Try(definition, static utf8 => (GuidelineOscal.TryReadComponentDefinition(utf8, out _, out var diagnostics), diagnostics));

        tried.Should().BeGreaterThan(500);
        unsaid.Should().BeEmpty();
    }

    /// <summary>Puts each value in the place of each other one; of the elements of a list, in that of the first and the last.</summary>
    private static (int Tried, List<string> Unsaid) Try(string text, Func<byte[], (bool IsRead, IReadOnlyList<GuidelineDiagnostic> Diagnostics)> read)
    {
        var root = JsonNode.Parse(text)!;
        var unsaid = new List<string>();
        var tried = 0;
        foreach (var (put, node) in Places(root).ToList())
        {
            foreach (var value in Values)
            {
                put(JsonNode.Parse(value));
                var (isRead, diagnostics) = read(Encoding.UTF8.GetBytes(root.ToJsonString()));
                tried++;
                if (!isRead && diagnostics.Count == 0)
                {
                    unsaid.Add(root.ToJsonString());
                }
            }

            put(node);
        }

        return (tried, unsaid);
    }

    /// <summary>Each value below a node, with what puts another one in its place.</summary>
    private static IEnumerable<(Action<JsonNode?> Put, JsonNode? Node)> Places(JsonNode? node)
    {
        IEnumerable<(Action<JsonNode?> Put, JsonNode? Node)> here = node switch
        {
            JsonObject record => record.Select(member => ((Action<JsonNode?>)(other => record[member.Key] = other), member.Value)),
            JsonArray list => new[] { 0, list.Count - 1 }.Distinct().Where(at => at >= 0 && at < list.Count).Select(at => ((Action<JsonNode?>)(other => list[at] = other), list[at])),
            _ => [],
        };
        return here.SelectMany(static place => Places(place.Node).Prepend(place));
    }
}
