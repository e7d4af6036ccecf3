using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes what applies to a set of documents as a profile, and what they put aside as its tailoring.</summary>
internal static class ProfileExporter
{
    public const string NotRelevant = "not-relevant";
    public const string NotAdopted = "not-adopted";

    private static readonly LocalizedText Title = new("What of the Guideline applies", "適用される指針の項目");

    private static readonly LocalizedText Provisional = new(
        "A decision that further documents could overturn is not yet a tailoring.", "ほかの文書により覆り得る判断は、まだ適用除外として示せない。");

    private static JsonTypeInfo<Decision> DecisionContract => (JsonTypeInfo<Decision>)JsonContract.Embedded.GetTypeInfo(typeof(Decision));

    public static OscalExport Export(SafetyStandardsSet standards, OscalOptions options)
    {
        using var json = SetJson.Of(standards);
        var analysis = new SetAnalysis(standards, GuidelineCatalog.FourthEdition);
        var all = new StandardsView(analysis, analysis.SetView).Provisions.Where(static result => result.IsAsked).ToList();
        var decided = all.FindAll(static result => result.Outcome.IsDecision());
        var tailoring = decided.FindAll(static result => !result.IsProvisional);
        var asked = all.ToLookup(static result => result.Provision.Section, StringComparer.Ordinal);
        var selected = OscalIds.Controls.Where(control => asked.Contains(control.Id)).ToList();
        var leftOut = selected.FindAll(control => asked[control.Id].All(result => result.Outcome == StandardsOutcome.NotRelevant && !result.IsProvisional));
        var utf8 = OscalWriter.Write(OscalNames.Profile, options, writer =>
        {
            writer.Metadata(Title, [.. SubjectOf(json.RootElement), .. tailoring.SelectMany(Fields)]);
            writer.List("imports", [options.CatalogReference], href =>
            {
                writer.Value("href", href);
                writer.List("include-controls", [selected], controls => Select(writer, controls));
                writer.List("exclude-controls", new[] { leftOut }.Where(static controls => controls.Count > 0), controls => Select(writer, controls));
            });
            writer.Object("merge", () => writer.Flag("as-is"));
            Modify(writer, [.. tailoring.Where(result => !leftOut.Exists(control => control.Id == result.Provision.Section))]);
        });
        return new OscalExport(
            utf8, decided.Where(static result => result.IsProvisional).Select(static result => new OscalOmission(result.Provision.Id, Provisional)));
    }

    private static IEnumerable<OscalProp> SubjectOf(JsonElement standards) => standards.EnumerateObject()
        .Where(static member => member.Name is "operator" or "sector" or "inventory" or "internalRulesInventory")
        .Select(static member => OscalProp.Of(member.Name, member.Value.GetString()!));

    private static void Select(OscalWriter writer, IReadOnlyCollection<Section> controls)
    {
        writer.Value("with-child-controls", "no");
        writer.Tokens("with-ids", [.. controls.Select(OscalIds.Of)]);
    }

    private static void Modify(OscalWriter writer, IReadOnlyList<StandardsResult> tailoring)
    {
        if (tailoring.Count == 0)
        {
            return;
        }

        writer.Object("modify", () => writer.List("alters", tailoring.GroupBy(static result => result.Provision.Section, StringComparer.Ordinal), control =>
        {
            writer.Value("control-id", GuidelineId.ToToken(control.Key));
            writer.List(
                "removes",
                control.Where(static result => result.Outcome == StandardsOutcome.NotRelevant),
                result => writer.Value("by-id", result.Provision.OscalToken));
            writer.List("adds", control.Where(static result => result.Outcome == StandardsOutcome.NotAdopted), result =>
            {
                writer.Value("by-id", result.Provision.OscalToken);
                writer.Value("position", "ending");
                writer.Props([OscalProp.Of("outcome", NotAdopted), .. OscalProp.Each("reason", result.GivenBy.Select(static claim => claim.Treatment?.Decision?.Reason).OfType<string>().Distinct(StringComparer.Ordinal))]);
            });
        }));
    }

    private static IEnumerable<OscalProp> Fields(StandardsResult result, int index)
    {
        var path = "tailoring." + Text(index);
        var decisions = result.GivenBy.Select(static claim => claim.Treatment?.Decision).OfType<Decision>().Distinct();
        return
        [
            OscalProp.Of(path + ".on", result.Provision.Id),
            OscalProp.Of(path + ".outcome", result.Outcome == StandardsOutcome.NotRelevant ? NotRelevant : NotAdopted),
            .. result.GivenBy.Select((claim, at) => OscalProp.Of(path + ".documents." + Text(at), claim.Document.Id)),
            .. decisions.SelectMany((decision, at) => FlatFields.Of(path + ".decisions." + Text(at), JsonSerializer.SerializeToElement(decision, DecisionContract))),
        ];

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
