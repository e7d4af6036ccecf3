using System.Text.Json;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes one document as a component.</summary>
internal sealed class ComponentWriter(OscalWriter writer, OscalResources resources, SafetyStandardsDocument document, JsonElement json)
{
    private readonly IReadOnlyDictionary<GuidelineId, Treatment> treatments = document.Treatments ?? new Dictionary<GuidelineId, Treatment>();

    public void Write()
    {
        writer.Value("uuid", NameBasedUuid.Of("component", document.Id));
        writer.Value("type", document.Tier == DocumentTier.InternalRules ? "policy" : "standard");
        writer.Title("title", document.Title);
        writer.Prose("description", document.Note ?? document.Title);
        writer.Props([.. FlatFields.Of(json, "treatments"), .. NoTreatments()]);
        Links(document.Sources);
        writer.List("responsible-roles", [document], issuer =>
        {
            writer.Value("role-id", ComponentDefinitionExporter.IssuerRole);
            writer.Tokens("party-uuids", [ComponentDefinitionExporter.PartyOf(issuer)]);
        });
        writer.List("control-implementations", Implementations(), Write);
    }

    private IEnumerable<OscalProp> NoTreatments() => document.Treatments is { Count: 0 } ? [OscalProp.Json("treatments", "{}")] : [];

    /// <summary>
    /// First what is said of controls and provisions; then, one for each, what is said of a section that is a group of controls.
    /// </summary>
    private IEnumerable<(GuidelineId? Group, IReadOnlyList<Section> Controls)> Implementations()
    {
        var controls = treatments.Keys.Where(static id => OscalIds.IsControl(id.Section)).Select(static id => id.Section).Distinct().ToList();
        if (controls.Count > 0)
        {
            yield return (null, controls);
        }

        foreach (var group in treatments.Keys.Where(static id => !OscalIds.IsControl(id.Section)))
        {
            yield return (group, [.. group.Section.SelfAndBelow().Where(OscalIds.IsControl)]);
        }
    }

    private void Write((GuidelineId? Group, IReadOnlyList<Section> Controls) implementation)
    {
        var (group, controls) = implementation;
        writer.Value("uuid", Id("control-implementation", group));
        writer.Value("source", writer.Options.CatalogReference);
        writer.Prose("description", (group?.Section.Title ?? new("What the document says of the items of the Guideline", "本文書と指針の各項目との対応")).In(writer.Language));
        if (group is not null)
        {
            writer.Props([OscalProp.Of(OscalNames.TreatedSection, group.Text), .. Fields(group)]);
        }

        // The footnotes hold no control, and the list may not be empty: they stand for themselves then.
        writer.List("implemented-requirements", controls.Select(OscalIds.Of).DefaultIfEmpty(OscalIds.Of(group?.Section ?? controls[0])), control =>
        {
            var section = OscalIds.Find(control)!;
            writer.Value("uuid", Id("implemented-requirement", section, group));
            writer.Value("control-id", control);
            if (group is null)
            {
                Requirement(section);
            }
            else
            {
                writer.Prose("description", Describe(treatments[group]));
            }
        });
    }

    private void Requirement(GuidelineId section)
    {
        Treatment(section, section.Section.Title.In(writer.Language));
        writer.List("statements", treatments.Keys.Where(id => id.Provision is not null && id.Section == section.Section), id =>
        {
            writer.Value("statement-id", id.Provision!.OscalToken);
            writer.Value("uuid", Id("statement", id));
            Treatment(id, id.Text);
        });
    }

    private void Treatment(GuidelineId id, string otherwise)
    {
        if (!treatments.TryGetValue(id, out var treatment))
        {
            writer.Prose("description", otherwise);
            return;
        }

        writer.Prose("description", Describe(treatment));
        writer.Props(Fields(id));
        Links(treatment.Sources);
        writer.List("responsible-roles", (treatment.Responsible ?? []).Distinct(), actor => writer.Value("role-id", ComponentDefinitionExporter.RoleOf(actor)));
    }

    private IEnumerable<OscalProp> Fields(GuidelineId id) =>
        FlatFields.Of(OscalNames.Treatment, json.GetProperty("treatments").GetProperty(id.Text));

    private string Describe(Treatment treatment)
    {
        var value = TreatmentWords.Of(treatment.Value, writer.Language);
        return string.Join(". ", new[] { value, string.Join("; ", treatment.Clauses ?? []), treatment.Note }.Where(static text => !string.IsNullOrEmpty(text)));
    }

    private void Links(IEnumerable<Source>? sources) => writer.List("links", (sources ?? []).Select(resources.Add).Distinct(StringComparer.Ordinal), link =>
    {
        writer.Value("href", link);
        writer.Value("rel", "reference");
    });

    private string Id(string kind, params GuidelineId?[] ids) =>
        NameBasedUuid.Of([kind, document.Id, .. ids.Select(static id => id?.Text ?? string.Empty)]);
}
