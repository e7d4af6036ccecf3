using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The state of one item in one view.</summary>
public sealed class ItemResult
{
    private readonly StandardsView view;

    internal ItemResult(StandardsView view, GuidelineItem item)
    {
        this.view = view;
        Item = item;
    }

    /// <summary>The item.</summary>
    public GuidelineItem Item { get; }

    /// <summary>Its state.</summary>
    public ItemState State => view.Table.StateOf(Item);

    /// <summary>How far it goes; null where it is not adopted.</summary>
    public AdoptionExtent? Extent => State == ItemState.Adopted ? view.Table.ExtentOf(Item) : null;

    /// <summary>Whether it is adopted, not adopted or not relevant: the discussion that <c>II.6 p1 s1</c> asks for shows.</summary>
    public bool IsDecided => State is ItemState.Adopted or ItemState.NotAdopted or ItemState.NotRelevant;

    /// <summary>The figures over its provisions.</summary>
    public StandardsCoverage Coverage => field ??= view.CoverageOf(Item);

    /// <summary>The results of its provisions.</summary>
    public IReadOnlyList<StandardsResult> Provisions =>
        field ??= Seq.From(GuidelineCatalog.FourthEdition.ProvisionsOf(Item).Select(provision => view[provision]));

    /// <summary>The state in words, such as <c>adopted (extent unknown)</c>.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        Extent is not { } extent ? State.In(language)
        : language == Language.Japanese ? $"{State.In(language)}（{extent.In(language)}）"
        : $"{State.In(language)} ({extent.In(language)})";

    /// <summary>Item and state.</summary>
    public override string ToString() => Extent is null ? $"{Item.Value}: {State}" : $"{Item.Value}: {State} ({Extent})";
}
