namespace Ciip.Guideline.Evaluation;

/// <summary>What all typed records of a self-verification show, by provision.</summary>
internal sealed class FieldClaims(int provisions)
{
    private readonly List<FieldClaim>?[] claims = new List<FieldClaim>?[provisions];
    private readonly List<OpenList> open = [];

    public IReadOnlyList<FieldClaim> this[Provision provision] => claims[provision.Index] ?? (IReadOnlyList<FieldClaim>)[];

    public void Add(Provision provision, FieldClaim claim) => (claims[provision.Index] ??= []).Add(claim);

    /// <summary>The lists that may not hold all there is.</summary>
    public IReadOnlyList<OpenList> OpenLists => open;

    public void Add(OpenList list) => open.Add(list);

    /// <summary>A list that may hold further records of which the provision asks something; null where all are known.</summary>
    public OpenList? OpenListOf(Provision provision) => open.Find(list => list.Provision == provision);

    public RecordState StateOf(Provision provision, bool hasStatus) =>
        RecordStates.Fold(this[provision].Select(static claim => claim.State), hasStatus);
}
