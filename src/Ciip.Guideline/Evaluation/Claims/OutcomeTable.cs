namespace Ciip.Guideline.Evaluation;

/// <summary>The outcomes of one view, by the ordinal of the provision.</summary>
internal sealed class OutcomeTable(ViewKind kind, int[] documents, bool isOpen, ProvisionOutcome[] outcomes, bool[] provisional)
{
    public ViewKind Kind { get; } = kind;

    /// <summary>The indexes of the view's documents in the set.</summary>
    public IReadOnlyList<int> Documents { get; } = documents;

    /// <summary>Whether there may be further documents.</summary>
    public bool IsOpen { get; } = isOpen;

    public ProvisionOutcome this[Provision provision] => outcomes[provision.Index];

    public bool IsProvisional(Provision provision) => provisional[provision.Index];

    public ItemState StateOf(IReadOnlyList<Provision> provisions) => ItemStates.Of(this, provisions);

    public AdoptionExtent ExtentOf(IReadOnlyList<Provision> provisions) => ItemStates.ExtentOf(this, provisions);
}
