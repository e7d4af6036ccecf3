using System.Text.Json.Serialization;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The Guideline itself: sections, statements, provisions and what connects them. Immutable and safe to share.
/// </summary>
/// <remarks>
/// It models a historical text: the 4th edition of 2015, in its tentative English translation. Later editions exist; see
/// <see cref="Editions"/>. It holds no sentence of the text, only locators, terms, titles and summaries of our own.
/// </remarks>
/// <example>
/// <code>
/// foreach (var provision in GuidelineCatalog.FourthEdition.ProvisionsOf(PdcaMeasure.ItBcp))
///     Console.WriteLine($"{provision.Id} [{provision.Statement}] {provision.Title.In(Language.Japanese)}");
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineCatalog>))]
public sealed partial class GuidelineCatalog
{
    private readonly Dictionary<string, GuidelineId> ids = new(StringComparer.Ordinal);
    private readonly Lazy<StatementIndex> statements;
    private readonly GuidelineItem?[] itemByProvision;
    private readonly AlternativeGroup?[] groupByProvision;
    private readonly GuidelineId[][] pathByProvision;
    private readonly GuidelineId[] idsInOrder;
    private readonly IReadOnlyList<Provision>?[] byGroup = new IReadOnlyList<Provision>?[MeasureGroup.All.Count];
    private readonly IReadOnlyList<Provision>?[] byPhase = new IReadOnlyList<Provision>?[PdcaPhase.All.Count];

    private GuidelineCatalog()
    {
        Chapters = Seq.Of(Catalog.Sections.Build());
        var sections = new List<Section>();
        foreach (var chapter in Chapters)
        {
            chapter.AddSelfAndBelow(sections);
        }

        Sections = Seq.From(sections);
        Provisions = Guideline.Provisions.InTextOrder();
        for (var i = 0; i < Provisions.Count; i++)
        {
            Provisions[i].Index = i;
        }

        ConnectSections();
        statements = new Lazy<StatementIndex>(() => new StatementIndex(Provisions, Sections));
        groupByProvision = new AlternativeGroup?[Provisions.Count];
        for (var i = 0; i < Alternatives.Count; i++)
        {
            Alternatives[i].Index = i;
            foreach (var member in Alternatives[i].Members)
            {
                groupByProvision[member.Index] = Alternatives[i];
            }
        }

        itemByProvision = new GuidelineItem?[Provisions.Count];
        pathByProvision = new GuidelineId[Provisions.Count][];
        for (var i = 0; i < Provisions.Count; i++)
        {
            itemByProvision[i] = ItemOf(ids[Provisions[i].Section].Section);
            pathByProvision[i] = PathOf(Provisions[i]);
        }

        idsInOrder = [.. ids.Values];
    }

    /// <summary>The 4th edition of 25 May 2015.</summary>
    public static GuidelineCatalog FourthEdition { get; } = new();

    /// <summary>Which edition this is.</summary>
    public Edition Edition => Catalog.Editions.Fourth;

    /// <summary>Chapter I, chapter II and the footnotes: the roots of the tree of sections.</summary>
    public IReadOnlyList<Section> Chapters { get; }

    /// <summary>All sections, in text order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The 135 statements, in text order, the footnotes last.</summary>
    public IReadOnlyList<Statement> Statements => statements.Value.All;

    /// <summary>All provisions, in text order.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>The 25 items a Safety Standards document is asked to specify.</summary>
    public IReadOnlyList<GuidelineItem> Items => GuidelineItem.All;

    /// <summary>The terms the text defines, in footnotes and in its body.</summary>
    public IReadOnlyList<TermDefinition> Definitions => field ??= Seq.Of(Catalog.Definitions.All);

    /// <summary>What refers to what, and why.</summary>
    public IReadOnlyList<CrossReference> CrossReferences => field ??= Seq.Of(Catalog.CrossReferences.All);

    /// <summary>What the text leaves to sectors and operators.</summary>
    public IReadOnlyList<Freedom> Freedoms => field ??= Seq.Of(Catalog.Freedoms.All);

    /// <summary>The means of which one is enough, in text order. No provision is in two groups.</summary>
    public IReadOnlyList<AlternativeGroup> Alternatives { get; } = Seq.Of(Catalog.Alternatives.All);

    /// <summary>The documents outside the Guideline that its text cites, in the order in which it first does.</summary>
    public IReadOnlyList<ExternalDocument> ExternalDocuments => ExternalDocument.All;

    /// <summary>The volumes the Guideline consists of.</summary>
    public IReadOnlyList<Volume> Volumes => field ??= Seq.Of(Catalog.Volumes.All);

    /// <summary>The editions that are known of, this one among them, and what was reported to take their place.</summary>
    public IReadOnlyList<Edition> Editions => field ??= Seq.Of(Catalog.Editions.All);

    /// <summary>The number of sectors over time, the earliest first.</summary>
    public IReadOnlyList<SectorChange> SectorChanges => field ??= Seq.Of(Catalog.SectorChanges.All);

    /// <summary>Words from outside that are easily taken for those of the Guideline.</summary>
    public IReadOnlyList<NeighboringTerm> NeighboringTerms => field ??= Seq.Of(Catalog.NeighboringTerms.All);

    /// <summary>Where the text is at odds with itself or its translation, and how the model deals with it.</summary>
    public IReadOnlyList<TextOddity> Oddities => field ??= Seq.Of(Catalog.TextOddities.All);

    /// <summary>The id of a section, item, part or provision; null when there is none.</summary>
    /// <param name="text">The id as it is written.</param>
    public GuidelineId? FindId(string text) => ids.TryGetValue(Require.NotNull(text), out var id) ? id : null;

    /// <summary>The section with this id; null when there is none.</summary>
    /// <param name="id">The id, such as <c>II.6.1</c>.</param>
    public Section? FindSection(string id) => FindId(id) is { Provision: null } found ? found.Section : null;

    /// <summary>The provision with this id; null when there is none.</summary>
    /// <param name="id">The id, such as <c>II.6.1.2(2).a</c>.</param>
    public Provision? FindProvision(string id) => FindId(id)?.Provision;

    /// <summary>The statement at this place; null when there is none.</summary>
    /// <param name="locator">The place.</param>
    public Statement? FindStatement(Locator locator) => statements.Value.Find(Require.NotNull(locator).Text);

    /// <summary>The provisions of an item, its parts included, in text order.</summary>
    /// <param name="item">The item or part.</param>
    public IReadOnlyList<Provision> ProvisionsOf(GuidelineItem item) => ids[Require.NotNull(item).Value].Section.Provisions;

    /// <summary>The provisions of a measure, in text order.</summary>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<Provision> ProvisionsOf(PdcaMeasure measure) => ProvisionsOf(Require.NotNull(measure).Item);

    /// <summary>The provisions of a group of measures, in text order.</summary>
    /// <param name="group">The group.</param>
    public IReadOnlyList<Provision> ProvisionsOf(MeasureGroup group)
    {
        Require.NotNull(group);
        return byGroup[group.Order] ??= ProvisionsOf(PdcaMeasure.All.Where(measure => measure.Group == group));
    }

    /// <summary>The provisions of the measures of a phase, in text order. Check and Action share theirs.</summary>
    /// <param name="phase">The phase.</param>
    public IReadOnlyList<Provision> ProvisionsOf(PdcaPhase phase)
    {
        Require.NotNull(phase);
        return byPhase[phase.Order] ??= ProvisionsOf(PdcaMeasure.All.Where(measure => measure.Phases.Contains(phase)));
    }

    /// <summary>The statement at this place; null when there is none.</summary>
    /// <param name="locator">The place as it is written, such as <c>II.6.1.2(2) p1 s2</c>.</param>
    public Statement? FindStatement(string locator) => statements.Value.Find(Require.NotNull(locator));

    /// <summary>All ids, in text order.</summary>
    internal IReadOnlyCollection<string> IdTexts => ids.Keys;

    /// <summary>How many ids there are; their order runs from 0 to below this.</summary>
    internal int IdCount => ids.Count;

    /// <summary>The statements directly in a section.</summary>
    internal IReadOnlyList<Statement> StatementsOf(Section section) => statements.Value.Of(section);

    /// <summary>The group of alternatives that a provision belongs to; null for most.</summary>
    internal AlternativeGroup? GroupOf(Provision provision) => groupByProvision[provision.Index];

    internal GuidelineItem? ItemOf(Provision provision) => itemByProvision[provision.Index];

    internal GuidelineItem? ItemOf(Section section)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (at.Item is { } item)
            {
                return item.PartOf ?? item;
            }
        }

        return null;
    }

    /// <summary>Where a treatment that counts for a provision can stand: on itself, then outwards, the nearest first.</summary>
    internal GuidelineId[] TreatmentPath(Provision provision) => pathByProvision[provision.Index];

    /// <summary>The id at a position in text order.</summary>
    internal GuidelineId IdAt(int order) => idsInOrder[order];

    private IReadOnlyList<Provision> ProvisionsOf(IEnumerable<PdcaMeasure> measures) => Seq.From(measures.SelectMany(ProvisionsOf));
}
