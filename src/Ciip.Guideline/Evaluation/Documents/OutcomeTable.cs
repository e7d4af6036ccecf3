using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The one judgement of a view on each provision: what its documents say together, and whether it is asked. Figures, item states,
/// tables, the matrix and the verdicts of rules are made of it and of nothing else.
/// </summary>
internal sealed class OutcomeTable
{
    private readonly ProvisionOutcome[] said;
    private readonly bool[] isProvisional;
    private readonly bool[] isAsked;
    private readonly Dictionary<AlternativeGroup, Provision> representatives;
    private readonly GuidelineCatalog catalog;
    private readonly IReadOnlyList<Provision>?[] askedByItem = new IReadOnlyList<Provision>?[GuidelineItem.AllWithParts.Count];

    public OutcomeTable(
        ViewKind kind,
        FieldView view,
        FieldMembers members,
        ClassesInView classes,
        ProvisionOutcome[] said,
        bool[] isProvisional,
        bool[] isAsked,
        Dictionary<AlternativeGroup, Provision> representatives)
    {
        Kind = kind;
        View = view;
        Members = members;
        Classes = classes;
        catalog = view.Analysis.Catalog;
        this.said = said;
        this.isProvisional = isProvisional;
        this.isAsked = isAsked;
        this.representatives = representatives;
    }

    public ViewKind Kind { get; }

    /// <summary>The documents, for what their fields show together.</summary>
    public FieldView View { get; }

    /// <summary>The members of which something is asked each.</summary>
    public FieldMembers Members { get; }

    /// <summary>The classes of countermeasures the documents specify.</summary>
    public ClassesInView Classes { get; }

    /// <summary>The indexes of the view's documents in the set.</summary>
    public IReadOnlyList<int> Documents => View.Indexes;

    /// <summary>Whether there may be further documents.</summary>
    public bool IsOpen => View.IsOpen;

    /// <summary>
    /// The outcome as it is shown. Of what is not asked, silence says nothing; what somebody does say stays visible, but for an
    /// alternative that another one stands for.
    /// </summary>
    public ProvisionOutcome this[Provision provision] =>
        IsAsked(provision) ? said[provision.Index]
        : said[provision.Index] is ProvisionOutcome.NotExamined or ProvisionOutcome.Absent || StandsBehindAnother(provision) ? ProvisionOutcome.NotAsked
        : said[provision.Index];

    /// <summary>What the documents say together, asked or not, each alternative by itself.</summary>
    public ProvisionOutcome Said(Provision provision) => said[provision.Index];

    /// <summary>Whether it is asked of the subject, and not one of several alternatives that another one stands for.</summary>
    public bool IsAsked(Provision provision) => isAsked[provision.Index];

    public bool IsProvisional(Provision provision) => isProvisional[provision.Index];

    /// <summary>The alternative that stands for a group.</summary>
    public Provision RepresentativeOf(AlternativeGroup group) => representatives[group];

    /// <summary>The provisions of an item that are asked, a group of alternatives once.</summary>
    public IReadOnlyList<Provision> Asked(GuidelineItem item) => askedByItem[item.Order] ??= Seq.From(catalog.ProvisionsOf(item).Where(IsAsked));

    public ItemState StateOf(GuidelineItem item) => ItemStates.Of(this, Asked(item));

    public AdoptionExtent ExtentOf(GuidelineItem item) => ItemStates.ExtentOf(this, Asked(item));

    private bool StandsBehindAnother(Provision provision) =>
        View.Analysis.Bears(provision) && catalog.GroupOf(provision) is { } group && representatives[group] != provision;
}
