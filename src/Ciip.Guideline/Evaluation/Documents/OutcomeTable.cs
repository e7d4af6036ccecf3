namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The one judgment of a view on each provision: what its documents say together, and whether it is asked. Figures, item states,
/// tables, the matrix and the verdicts of rules are made of it and of nothing else.
/// </summary>
internal sealed class OutcomeTable : IJudgments
{
    /// <summary>In a judgment, that more reading could change it.</summary>
    public const int Provisional = 0x10;

    private const int Outcome = 0x0F;
    private const int AskedOf = 0x20;

    private readonly byte[] judged;
    private readonly short[] representatives;
    private readonly byte[] stateByItem;
    private readonly GuidelineCatalog catalog;

    /// <summary>A table on which nothing is judged yet.</summary>
    /// <param name="kind">Whose documents the view takes together.</param>
    /// <param name="view">The documents, for what their fields show together.</param>
    public OutcomeTable(ViewKind kind, FieldView view)
    {
        Kind = kind;
        View = view;
        catalog = view.Analysis.Catalog;
        judged = new byte[catalog.Provisions.Count];
        representatives = new short[catalog.Alternatives.Count];
        stateByItem = new byte[GuidelineItem.AllWithParts.Count];
    }

    /// <summary>The same judgment for another view, of the same documents.</summary>
    private OutcomeTable(ViewKind kind, OutcomeTable judgedAlready)
    {
        Kind = kind;
        View = judgedAlready.View;
        catalog = judgedAlready.catalog;
        (judged, representatives, stateByItem) = (judgedAlready.judged, judgedAlready.representatives, judgedAlready.stateByItem);
        (Members, Classes) = (judgedAlready.Members, judgedAlready.Classes);
    }

    public ViewKind Kind { get; }

    /// <summary>The documents, for what their fields show together.</summary>
    public FieldView View { get; }

    /// <summary>The members of which something is asked each.</summary>
    public FieldMembers Members { get; set; } = null!;

    /// <summary>The classes of countermeasures the documents specify.</summary>
    public ClassesInView Classes { get; set; } = null!;

    /// <summary>The indexes of the view's documents in the set.</summary>
    public IReadOnlyList<int> Documents => View.Indexes;

    /// <summary>Whether there may be further documents.</summary>
    public bool IsOpen => View.IsOpen;

    /// <summary>
    /// The outcome as it is shown. Of what is not asked, silence says nothing; what somebody does say stays visible, but for an
    /// alternative that another one stands for.
    /// </summary>
    public StandardsOutcome this[Provision provision] =>
        IsAsked(provision) ? Said(provision)
        : Said(provision) is StandardsOutcome.NotExamined or StandardsOutcome.Absent || StandsBehindAnother(provision) ? StandardsOutcome.NotAsked
        : Said(provision);

    /// <summary>What the documents say together, asked or not, each alternative by itself.</summary>
    public StandardsOutcome Said(Provision provision) => (StandardsOutcome)(judged[provision.Index] & Outcome);

    /// <summary>Whether it is asked of the subject, and not one of several alternatives that another one stands for.</summary>
    public bool IsAsked(Provision provision) => (judged[provision.Index] & AskedOf) != 0;

    public bool IsProvisional(Provision provision) => (judged[provision.Index] & Provisional) != 0;

    /// <summary>The outcome in a judgment.</summary>
    public static StandardsOutcome OutcomeIn(int judgment) => (StandardsOutcome)(judgment & Outcome);

    /// <inheritdoc/>
    public int JudgmentOf(Provision provision) => IsAsked(provision) ? judged[provision.Index] & (Outcome | Provisional) : -1;

    /// <summary>This judgment as that of another view, of the same documents.</summary>
    public OutcomeTable As(ViewKind kind) => new(kind, this);

    /// <summary>The alternative that stands for a group.</summary>
    public Provision RepresentativeOf(AlternativeGroup group) => catalog.Provisions[representatives[group.Index]];

    /// <summary>The provisions of an item that are asked, a group of alternatives once.</summary>
    public IReadOnlyList<Provision> Asked(GuidelineItem item) => [.. catalog.ProvisionsOf(item).Where(IsAsked)];

    /// <summary>The state of an item, once all its provisions are judged.</summary>
    public ItemState StateOf(GuidelineItem item)
    {
        if (stateByItem[item.Order] == 0)
        {
            stateByItem[item.Order] = (byte)(ItemStates.Of(this, catalog.ProvisionsOf(item)) + 1);
        }

        return (ItemState)(stateByItem[item.Order] - 1);
    }

    public AdoptionExtent ExtentOf(GuidelineItem item) => ItemStates.ExtentOf(this, catalog.ProvisionsOf(item));

    /// <summary>Judges a provision.</summary>
    public void Set(Provision provision, StandardsOutcome outcome, bool isProvisional) =>
        judged[provision.Index] = (byte)((int)outcome | (isProvisional ? Provisional : 0) | (judged[provision.Index] & AskedOf));

    /// <summary>Judges a provision, and says whether it is asked.</summary>
    public void Set(Provision provision, int outcomeAndMark, bool isAsked) => judged[provision.Index] = (byte)(outcomeAndMark | (isAsked ? AskedOf : 0));

    /// <summary>Says whether a provision is asked.</summary>
    public void Ask(Provision provision, bool isAsked) =>
        judged[provision.Index] = (byte)((judged[provision.Index] & ~AskedOf) | (isAsked ? AskedOf : 0));

    /// <summary>Says which alternative stands for a group.</summary>
    public void Represent(AlternativeGroup group, Provision best) => representatives[group.Index] = (short)best.Index;

    private bool StandsBehindAnother(Provision provision) =>
        View.Analysis.Bears(provision) && catalog.GroupOf(provision) is { } group && RepresentativeOf(group) != provision;
}
