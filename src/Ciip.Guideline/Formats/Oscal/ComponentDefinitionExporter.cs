using System.Text.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes the documents of a set as components, and what they do with the Guideline as what they implement of it.</summary>
internal static class ComponentDefinitionExporter
{
    public const string IssuerRole = "issuer";

    public static OscalExport Export(SafetyStandardsSet standards, OscalOptions options)
    {
        using var json = SetJson.Of(standards);
        var resources = new OscalResources();
        var utf8 = OscalWriter.Write(OscalNames.ComponentDefinition, options, writer =>
        {
            writer.Metadata(
                TitleOf(standards),
                FlatFields.Of(json.RootElement, "format", "documents"),
                () => Parties(writer, standards));
            var elements = json.RootElement.GetProperty("documents").EnumerateArray().ToList();
            writer.List(
                "components",
                standards.Documents.Select((document, index) => new ComponentWriter(writer, resources, document, elements[index])),
                static component => component.Write());
            resources.Write(writer);
        });
        return new OscalExport(utf8, []);
    }

    /// <summary>The id of the party that issued a document.</summary>
    public static string PartyOf(SafetyStandardsDocument document) => NameBasedUuid.Of("party", document.Issuer);

    private static LocalizedText TitleOf(SafetyStandardsSet standards) => standards.Operator is { } name && OscalText.Line(name) is var line and not "-"
        ? new($"Safety Standards documents that apply to {line}", $"{line}に適用される「安全基準等」")
        : new("Safety Standards documents", "「安全基準等」");

    private static void Parties(OscalWriter writer, SafetyStandardsSet standards)
    {
        var roles = standards.Documents
            .SelectMany(static document => document.Treatments?.Values ?? [])
            .SelectMany(static treatment => treatment.Responsible ?? [])
            .Distinct()
            .OrderBy(static actor => actor)
            .ToList();
        writer.List("roles", [(Id: IssuerRole, Title: new LocalizedText("Issuer", "策定者")), .. roles.Select(static actor => (Id: RoleOf(actor), actor.Title))], role =>
        {
            writer.Value("id", role.Id);
            writer.Title("title", role.Title.In(writer.Language));
            writer.Props([OscalProp.Other("title", role.Title, writer.Language)]);
        });
        writer.List("parties", standards.Documents.GroupBy(static document => document.Issuer, StringComparer.Ordinal), issuer =>
        {
            writer.Value("uuid", PartyOf(issuer.First()));
            writer.Value("type", "organization");
            writer.Line("name", issuer.Key);
        });
    }

    /// <summary>The role of an actor: its token, or an id that follows from the user's own words.</summary>
    public static string RoleOf(Actor actor) => actor.IsOwn ? "own-" + NameBasedUuid.Of("actor", actor.Value) : actor.Value;
}
