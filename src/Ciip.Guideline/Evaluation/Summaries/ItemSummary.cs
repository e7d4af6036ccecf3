using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many subjects of a group have which state of one item.</summary>
public sealed record ItemSummary
{
    /// <summary>In all documents of each set.</summary>
    public required ItemCounts Set { get; init; }

    /// <summary>In each operator's own documents (tier 4).</summary>
    public required ItemCounts InternalRules { get; init; }

    /// <summary>In a view of the documents.</summary>
    /// <param name="view">The view.</param>
    public ItemCounts this[ViewKind view] => Require.Defined(view) == ViewKind.Set ? Set : InternalRules;
}
