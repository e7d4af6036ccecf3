namespace Ciip.Guideline.Evaluation;

/// <summary>What all typed records of a self-verification show, by provision.</summary>
internal sealed class FieldClaims(int provisions, AsOfView view)
{
    private readonly List<FieldClaim>?[] claims = new List<FieldClaim>?[provisions];
    private readonly OpenList?[] openOf = new OpenList?[provisions];
    private readonly List<OpenList> open = [];

    public IReadOnlyList<FieldClaim> this[Provision provision] => claims[provision.Index] ?? (IReadOnlyList<FieldClaim>)[];

    /// <summary>What is there on the as-of date, and where it stands.</summary>
    public AsOfView View { get; } = view;

    public void Add(Provision provision, FieldClaim claim) => (claims[provision.Index] ??= []).Add(claim);

    /// <summary>The lists that are there and may not hold all there is.</summary>
    public IReadOnlyList<OpenList> OpenLists => open;

    public void Add(OpenList list, bool isThere)
    {
        if (isThere)
        {
            open.Add(list);
        }

        openOf[list.Provision.Index] ??= list;
    }

    /// <summary>A list that may hold further members of which the provision asks something; null where all are known.</summary>
    public OpenList? OpenListOf(Provision provision) => openOf[provision.Index];
}
