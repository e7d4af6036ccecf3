namespace Ciip.Guideline.Catalog;

/// <summary>Provisions of which one is enough: what the text joins by "or", or gives as examples of one category.</summary>
/// <remarks>
/// A group is judged once, by its best member; the others are then not asked. In every figure it counts as one.
/// </remarks>
public sealed class AlternativeGroup
{
    internal AlternativeGroup(string id, string part, bool isInPractice, IReadOnlyList<Provision> members)
    {
        IdText = id;
        Part = part;
        IsInPractice = isInPractice;
        Members = members;
    }

    /// <summary>The item, or part of one, that the group belongs to.</summary>
    public GuidelineId Id => GuidelineId.Parse(IdText);

    /// <summary>The group's name within its item, such as <c>channel</c>; it never changes.</summary>
    public string Part { get; }

    /// <summary>Whether the group is asked of practice too; each is asked of documents.</summary>
    public bool IsInPractice { get; }

    /// <summary>The alternatives, at least two, in text order.</summary>
    public IReadOnlyList<Provision> Members { get; }

    /// <summary>Its id as text.</summary>
    internal string IdText { get; }

    /// <summary>The position among the groups, set while the catalog is built.</summary>
    internal int Index { get; set; }

    /// <summary>Item and part, such as <c>II.6.2.2(2) channel</c>.</summary>
    public override string ToString() => $"{IdText} {Part}";
}
