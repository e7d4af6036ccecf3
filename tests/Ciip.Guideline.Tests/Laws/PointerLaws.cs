using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>A JSON Pointer leads to what stands in the file, or to where the format would have it.</summary>
internal static class PointerLaws
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("The pointer of each outcome leads to a place of the file, or to where the format has one", OfOutcomes),
        new("The pointers to what shows a provision lead to places of the file, or to where the format has one", OfFields),
        new("A claim of a field of a document, and no other, has a pointer, which leads to a place of the file", OfDocumentFields),
        new("Each SARIF result leads to a place of one of the files", OfSarif),
    ];

    private static IEnumerable<string> OfOutcomes(RandomModel model) =>
        model.Report.Outcomes.Where(static outcome => outcome.Place.Pointer is not null)
            .Where(outcome => !Leads(model, outcome.Place))
            .Select(static outcome => $"{outcome.Rule.Id} {outcome.Place.Key} {outcome.Place.Pointer}");

    private static IEnumerable<string> OfFields(RandomModel model) => model.Report.Practice is not { } practice ? [] :
        practice.Provisions.SelectMany(static result => result.Fields.Select(field => (result.Provision, Field: field)))
            .Where(shown => !Leads(model.PracticeFile!, typeof(SelfVerification), shown.Field))
            .Select(static shown => $"{shown.Provision.Id} {shown.Field}");

    private static IEnumerable<string> OfDocumentFields(RandomModel model) =>
        model.Report.Standards.Set.Provisions.SelectMany(static result => result.Claims.Select(claim => (result.Provision, Claim: claim)))
            .Where(one => one.Claim.FromField ? one.Claim.Field is not { } field || !Leads(Document(model, one.Claim.Document.Id), typeof(SafetyStandardsDocument), field) : one.Claim.Field is not null)
            .Select(static one => $"{one.Provision.Id} {one.Claim.Document.Id} {one.Claim.Field}");

    private static IEnumerable<string> OfSarif(RandomModel model)
    {
        if (model.Seed % 4 > 0)
        {
            return [];
        }

        var files = new[] { model.Standards is { } set ? GuidelineJson.ToUtf8Bytes(set) : null, model.Practice is { } practice ? GuidelineJson.ToUtf8Bytes(practice) : null }.OfType<byte[]>().ToList();
        var lines = files.ToDictionary(NameOf, static file => Encoding.UTF8.GetString(file).Split('\n'));
        var sarif = JsonNode.Parse(model.Report.ToSarif(new SarifOptions { IncludeOpen = true, Sources = [.. files.Select(file => SarifSource.OfFile(NameOf(file), file))] }))!;
        return sarif["runs"]![0]!["results"]!.AsArray()
            .SelectMany(static result => result!["locations"]!.AsArray().Concat(result["relatedLocations"]?.AsArray() ?? []))
            .Where(location => !IsInside(location!, lines))
            .Select(static location => location!.ToJsonString());

        string NameOf(byte[] file) => $"file-{files.IndexOf(file)}.json";
    }

    private static bool IsInside(JsonNode location, Dictionary<string, string[]> files) =>
        location["physicalLocation"] is { } place
        && files.TryGetValue(place["artifactLocation"]!["uri"]!.GetValue<string>(), out var lines)
        && IsInside(place["region"]!, lines, "startLine", "startColumn")
        && IsInside(place["region"]!, lines, "endLine", "endColumn");

    private static bool IsInside(JsonNode region, string[] lines, string line, string column) =>
        region[line]!.GetValue<int>() is var at && at >= 1 && at <= lines.Length
        && region[column]!.GetValue<int>() is var character && character >= 1 && character <= lines[at - 1].Length + 1;

    private static bool Leads(RandomModel model, Place place) =>
        place.IsInPractice ? Leads(model.PracticeFile!, typeof(SelfVerification), place.Pointer!)
        : place.Document is null ? Leads(model.StandardsFile!, typeof(SafetyStandardsSet), place.Pointer!)
        : Leads(Document(model, place.Document), typeof(SafetyStandardsDocument), place.Pointer!);

    private static JsonNode Document(RandomModel model, string id) =>
        model.StandardsFile!["documents"]!.AsArray().Single(document => document!["id"]!.GetValue<string>() == id)!;

    /// <summary>What is there is followed; from where nothing is, names of the format lead on, and no element of a list does.</summary>
    private static bool Leads(JsonNode file, Type type, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return false;
        }

        JsonNode? node = file;
        foreach (var token in JsonPlace.Tokens(pointer))
        {
            if (Below(type, node, token) is not { } below)
            {
                return false;
            }

            (node, type) = (JsonPlace.Child(node, token), below);
        }

        return true;
    }

    /// <summary>The type of what stands, or would stand, there; null where nothing can.</summary>
    private static Type? Below(Type type, JsonNode? node, string token)
    {
        if (ModelTypes.Records.Contains(type))
        {
            var member = ModelMaker.PropertiesOf(type).SingleOrDefault(property => ModelMaker.Name(property) == token)?.PropertyType;
            return member is null ? null : Nullable.GetUnderlyingType(member) ?? member;
        }

        if (!type.IsGenericType)
        {
            return null;
        }

        var isThere = node is JsonArray && JsonPlace.Child(node, token) is not null;
        var isEntry = type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && GuidelineId.TryParse(token, out _);
        return isThere || isEntry ? type.GetGenericArguments()[^1] : null;
    }
}
