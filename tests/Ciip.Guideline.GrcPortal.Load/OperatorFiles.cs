using System.Text;
using System.Text.Json.Nodes;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>
/// The files of an operator, made from the repository's samples: a published document, the reference operator's set, and its self-verification. Each operator leaves
/// something else out, so that no two results are alike.
/// </summary>
internal static class OperatorFiles
{
    /// <summary>Of a hundred treatments, how many an operator leaves out.</summary>
    private const int LeftOut = 15;

    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly byte[][] Documents = [.. Directory.EnumerateFiles(Path.Combine(Data, "standards"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    private static readonly byte[] Set = File.ReadAllBytes(Path.Combine(Data, "reference-operator", "standards.json"));
    private static readonly byte[] Practice = File.ReadAllBytes(Path.Combine(Data, "reference-operator", "self-verification.json"));

    public static string Name(int number) => FormattableString.Invariant($"{(number % 2 == 0 ? "事業者" : "Operator")} {number:00000}");

    public static IEnumerable<(string Name, byte[] Utf8)> Of(int number)
    {
        var random = new Random(number);
        yield return ("document.json", Written(Documents[number % Documents.Length], file => LeaveOut(file, random)));
        yield return ("standards.json", Written(Set, file =>
        {
            file["operator"] = Name(number);
            foreach (var document in file["documents"]!.AsArray())
            {
                LeaveOut(document!.AsObject(), random);
            }
        }));
        yield return ("self-verification.json", Written(Practice, file =>
        {
            file["operator"] = Name(number);
            file["note"] = FormattableString.Invariant($"Of operator {number}.");
            foreach (var part in new[] { "riskManagement", "pdcaPractice", "managementConduct", "stakeholderConduct" })
            {
                var records = file[part]!.AsObject();
                var left = records.Where(one => one.Value is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String && random.Next(100) < LeftOut).Select(static one => one.Key).ToList();
                left.ForEach(one => records.Remove(one));
            }
        }));
    }

    private static void LeaveOut(JsonObject document, Random random)
    {
        var treatments = document["treatments"]!.AsObject();
        var left = treatments.Where(_ => random.Next(100) < LeftOut).Select(static one => one.Key).ToList();
        left.ForEach(one => treatments.Remove(one));
    }

    private static byte[] Written(byte[] utf8, Action<JsonObject> change)
    {
        var file = JsonNode.Parse(utf8)!.AsObject();
        change(file);
        return Encoding.UTF8.GetBytes(file.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
