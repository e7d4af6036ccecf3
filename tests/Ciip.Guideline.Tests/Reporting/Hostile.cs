using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>The reference operator with something hostile in every free text: what no markup, script or link may come from.</summary>
internal static class Hostile
{
    /// <summary>Names under which free text stands in the files; everything else is an id, a token or a locator.</summary>
    private static readonly HashSet<string> FreeText =
    [
        "title", "englishTitle", "tierNote", "issuer", "legalBasis", "version", "note", "operator", "author", "reference", "what", "reason", "decider", "name",
        "missingInWords", "whatWasRead", "clauses", "description", "text", "follows", "departsFrom", "citation",
    ];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>window.pwned=1;alert(1)</script>", "\"><img src=x onerror=\"window.pwned=1;alert(1)\">", "'><svg onload='window.pwned=1'>", "javascript:window.pwned=1",
        "]]><script>window.pwned=1</script>", "{{constructor.constructor('window.pwned=1')()}}", "</style><script>window.pwned=1</script>", "</title></textarea><script>window.pwned=1</script>",
        "<!--", "left\u202Eright", "a\0b\u0001c", "line\r\nline", "[x](javascript:window.pwned=1) | # * `", new string('w', 5000),
    ];

    public static SafetyStandardsSet Standards()
    {
        var json = JsonNode.Parse(GuidelineJson.ToJson(ReferenceOperator.Standards()))!;
        Poison(json);
        return GuidelineJson.Parse<SafetyStandardsSet>(json.ToJsonString());
    }

    public static SelfVerification Practice()
    {
        var json = ReferenceOperator.Json();
        Poison(json);
        return GuidelineJson.Parse<SelfVerification>(json.ToJsonString());
    }

    public static EvaluationReport Report() => GuidelineEvaluator.Default.Evaluate(Standards(), Practice(), ReferenceOperator.AsOf);

    /// <summary>Replaces every free text in turn.</summary>
    private static void Poison(JsonNode root)
    {
        var next = 0;
        Walk(root, name: string.Empty);

        void Walk(JsonNode? node, string name)
        {
            switch (node)
            {
                case JsonObject members:
                    foreach (var (member, value) in members.ToList())
                    {
                        Walk(value, member);
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items.ToList())
                    {
                        Walk(item, name);
                    }

                    break;
                case JsonValue value when FreeText.Contains(name) && value.TryGetValue<string>(out _):
                    value.ReplaceWith(Texts[next++ % Texts.Count]);
                    break;
                default:
                    break;
            }
        }
    }
}
