using System.Reflection;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>
/// Files with something hostile in every text: what no markup, script or link may come from. What is a text, the model says: every
/// member of type string, ids too, and the words of own terms. Equal texts stay equal, so that references still lead somewhere.
/// </summary>
internal static class Hostile
{
    private const string OwnTerm = "own:";
    private static readonly Dictionary<string, string> Replaced = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>window.pwned=1;alert(1)</script>", "\"><img src=x onerror=\"window.pwned=1;alert(1)\">", "'><svg onload='window.pwned=1'>", "javascript:window.pwned=1",
        "]]><script>window.pwned=1</script>", "{{constructor.constructor('window.pwned=1')()}}", "</style><script>window.pwned=1</script>", "</title></textarea><script>window.pwned=1</script>",
        "<!--", "left\u202Eright", "a\0b\u0001c", "line\r\nline", "[x](javascript:window.pwned=1) | # * `", new string('w', 2000),
    ];

    /// <summary>The members that were replaced: a text that no file states would not be tested.</summary>
    public static HashSet<string> Met { get; } = new(StringComparer.Ordinal);

    /// <summary>The three documents of the reference operator and the full ones, which state every member.</summary>
    public static SafetyStandardsSet Standards { get; } = Poisoned(
        GuidelineJson.ToJson(ReferenceOperator.Standards() with
        {
            Documents = [.. ReferenceOperator.Standards().Documents, .. FullDocument.Set.Documents],
            ScaleMappings = FullDocument.Set.ScaleMappings,
        }),
        GuidelineJson.Parse<SafetyStandardsSet>);

    public static SelfVerification Practice { get; } = Poisoned(ReferenceOperator.Text, GuidelineJson.Parse<SelfVerification>);

    /// <summary>What the reference operator has no use for.</summary>
    public static SelfVerification Statuses { get; } = Poisoned(GuidelineJson.ToJson(FullDocument.Statuses), GuidelineJson.Parse<SelfVerification>);

    public static EvaluationReport Report() => Evaluator().Evaluate(Standards, Practice, ReferenceOperator.AsOf);

    public static EvaluationReport ReportOnStatuses() => Evaluator().Evaluate(Standards, Statuses, ReferenceOperator.AsOf);

    /// <summary>By where it is declared: the same member is met through every type that inherits it.</summary>
    public static string NameOf(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static GuidelineEvaluator Evaluator() => GuidelineEvaluator.Default.With(new RulePack(Texts[0], Texts[1], new HostileRule()));

    private static T Poisoned<T>(string json, Func<string, T> parse)
    {
        var root = JsonNode.Parse(json)!;
        Walk(root, typeof(T), member: null);
        return parse(root.ToJsonString());
    }

    private static void Walk(JsonNode? node, Type type, PropertyInfo? member)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (node)
        {
            case JsonObject entries when type.IsGenericType:
                foreach (var (_, value) in entries.ToList())
                {
                    Walk(value, type.GetGenericArguments()[^1], member);
                }

                break;
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (type.GetProperties().FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) is { } property)
                    {
                        Walk(value, property.PropertyType, property);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items.ToList())
                {
                    Walk(item, type.GetGenericArguments()[^1], member);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                Replace(value, text, type, member);
                break;
            default:
                break;
        }
    }

    private static void Replace(JsonValue value, string text, Type type, PropertyInfo? member)
    {
        if (type == typeof(string))
        {
            Met.Add(NameOf(member!));
            value.ReplaceWith(For(text));
        }
        else if (text.StartsWith(OwnTerm, StringComparison.Ordinal))
        {
            value.ReplaceWith(text[..(text.LastIndexOf(':') + 1)] + For(text));
        }
    }

    private static string For(string text)
    {
        if (!Replaced.TryGetValue(text, out var hostile))
        {
            hostile = $"{Texts[Replaced.Count % Texts.Count]} {Replaced.Count}";
            Replaced.Add(text, hostile);
        }

        return hostile;
    }

    /// <summary>A rule of the user's own is text of the user's too.</summary>
    private sealed class HostileRule() : GuidelineRule("hostile1", new LocalizedText(Texts[2], Texts[3]), [GuidelineCatalog.FourthEdition.Provisions[0]], [FindingLevel.Gap], repair: new LocalizedText(Texts[4], Texts[5]))
    {
        public override RuleOutcome Evaluate(RuleContext context) => Fail(message: RuleMessage.Of(new LocalizedText(Texts[6], Texts[7])), missing: [GuidelineCatalog.FourthEdition.Provisions[0]]);
    }
}
