using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>A row of a crosswalk or of a carry-over as an entry of a mapping.</summary>
internal sealed class OscalMap
{
    private readonly CrosswalkRelation relationship;
    private readonly CrosswalkConfidence? confidence;
    private readonly string reason;
    private readonly IReadOnlyList<Source> cited;
    private readonly IReadOnlyList<OscalProp> props;

    public OscalMap(CrosswalkMapping mapping)
    {
        From = mapping.From;
        Targets = [mapping.Control];
        relationship = mapping.Relation;
        (confidence, reason, cited) = (mapping.Confidence, mapping.Reason, []);
        props =
        [
            OscalProp.Of("from", mapping.From.Text),
            .. OscalProp.Each("control-title", mapping.ControlTitle is { } title ? [title] : []),
            OscalProp.Of("reviewer", mapping.Reviewer),
        ];
    }

    /// <summary>A row that leads somewhere. OSCAL allows no relations but its own six.</summary>
    public OscalMap(CarryOverRow row)
    {
        From = row.From!;
        Targets = row.To!;
        relationship = row.Relation switch
        {
            CarryOverRelation.Same => CrosswalkRelation.EquivalentTo,
            CarryOverRelation.Widened => CrosswalkRelation.SubsetOf,
            _ => CrosswalkRelation.IntersectsWith,
        };
        IsInexact = relationship == CrosswalkRelation.IntersectsWith;
        (confidence, reason, cited) = (row.Confidence, row.Reason, row.Sources ?? []);
        props =
        [
            OscalProp.Of("from", row.From!.Text),
            OscalProp.Of("relation", EnumTokens.Of(row.Relation)),
            .. OscalProp.Each("basis", row.Basis is { } basis ? [EnumTokens.Of(basis)] : []),
            OscalProp.Of("reviewer", row.Reviewer),
        ];
    }

    /// <summary>What of the Guideline it is about.</summary>
    public GuidelineId From { get; }

    /// <summary>What it leads to, as the other side writes it.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Whether OSCAL has no relation that says what the row says.</summary>
    public bool IsInexact { get; }

    /// <summary>The controls it is about, or the one whose statement it is about; none where its section has no demands, in itself or below.</summary>
    public IEnumerable<Section> Controls => From.Provision is null ? From.Section.SelfAndBelow().Where(OscalIds.IsControl) : [From.Section];

    public void Write(OscalWriter writer, string id, OscalResources resources)
    {
        writer.Value("uuid", id);
        writer.Value("relationship", EnumTokens.Of(relationship));
        writer.List("sources", From.Provision is { } provision ? [("statement", provision.OscalToken)] : Controls.Select(static control => ("control", OscalIds.Of(control))), source =>
        {
            writer.Value("type", source.Item1);
            writer.Value("id-ref", source.Item2);
        });
        writer.List("targets", Targets, target =>
        {
            writer.Value("type", "control");
            writer.Line("id-ref", target);
            writer.Props(OscalText.IsLine(target) ? [] : [OscalProp.Of("text", target)]);
        });
        if (confidence is { } stated)
        {
            writer.Object("confidence-score", () => writer.Value("category", EnumTokens.Of(stated)));
        }

        writer.Props(props);
        writer.List("links", cited.Select(resources.Add).Distinct(StringComparer.Ordinal), link =>
        {
            writer.Value("href", link);
            writer.Value("rel", "reference");
        });
        writer.Prose("remarks", reason);
    }
}
