using System.Text.Json;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;
namespace Ciip.Guideline.Tests.Evaluation.Rules;
public sealed class ZzUpdateCases
{
    [Fact]
    public void Update()
    {
        var folder = Path.Combine(Repository.Tests, "Evaluation", "Rules", "Cases");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).ToList())
        {
            var rule = Path.GetFileName(Path.GetDirectoryName(file)!).Split('.')[0];
            var json = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            if (json["practice"] is null) continue;
            var practice = GuidelineJson.Parse<SelfVerification>(json["practice"]!.ToJsonString());
            var asOf = json["asOf"] is { } d ? PartialDate.Parse(d.GetValue<string>()) : null;
            var report = json["set"] is { } s ? GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SafetyStandardsSet>(s.ToJsonString()), practice, asOf) : GuidelineEvaluator.Default.Evaluate(practice, asOf);
            var outcomes = report.Outcomes.Where(o => o.Rule.Id == rule).ToList();
            var changed = new List<string>();
            var expect = json["expect"]!.AsArray();
            foreach (var wanted in expect.Select(w => w!.AsObject()).ToList())
            {
                var place = wanted["place"]!.GetValue<string>();
                var o = outcomes.SingleOrDefault(c => c.Place.Key == place);
                if (o is null) { changed.Add($"GONE {place} {wanted["verdict"]}"); expect.Remove(wanted); continue; }
                Set(wanted, "verdict", Token(o.Verdict.ToString()), changed, place);
                if (wanted["level"] is not null) { if (o.Level is null) { wanted.Remove("level"); } else Set(wanted, "level", Token(o.Level.ToString()!), changed, place); }
                if (wanted["message"] is not null) Set(wanted, "message", o.Message.Id, changed, place);
                if (wanted["missing"] is JsonArray missing && !missing.Select(m => m!.GetValue<string>()).SequenceEqual(o.Provisions.Select(q => q.Id)))
                {
                    changed.Add($"{place} missing {missing.ToJsonString()} -> {string.Join(",", o.Provisions.Select(q => q.Id))}");
                    if (o.Provisions.Count == 0) wanted.Remove("missing"); else wanted["missing"] = new JsonArray([.. o.Provisions.Select(q => (JsonNode)q.Id!)]);
                }
            }
            if (json["only"]?.GetValue<bool>() == true)
            {
                foreach (var o in outcomes.Where(o => expect.All(w => w!["place"]!.GetValue<string>() != o.Place.Key)))
                {
                    expect.Add(new JsonObject { ["place"] = o.Place.Key, ["verdict"] = Token(o.Verdict.ToString()), ["message"] = o.Message.Id });
                    changed.Add($"NEW {o.Place.Key} {o.Verdict} {o.Message.Id}");
                }
            }
            if (changed.Count == 0) continue;
            File.WriteAllText(file, json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
            var shown = Path.GetFileName(file);
            var verdicts = expect.Select(w => w!["verdict"]!.GetValue<string>()).ToList();
            var bad = !verdicts.Any(v => shown.StartsWith(v + "-", StringComparison.Ordinal));
            File.AppendAllText("/tmp/prac-cases.txt", $"== {rule}/{shown}{(bad ? " BADNAME " + string.Join(",", verdicts.Distinct()) : "")}\n" + string.Concat(changed.Select(c => "   " + c + "\n")));
        }
    }
    private static void Set(JsonObject w, string member, string value, List<string> changed, string place)
    {
        if (w[member]!.GetValue<string>() != value) { changed.Add($"{place} {w[member]!.GetValue<string>()} -> {value}"); w[member] = value; }
    }
    private static string Token(string name) => string.Concat(name.Select((l, i) => char.IsUpper(l) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(l) : l.ToString()));
}
