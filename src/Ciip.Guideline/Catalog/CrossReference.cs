using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>A directed connection between two places of the text, with its reason.</summary>
public sealed class CrossReference
{
    internal CrossReference(
        string from, string to, CrossReferenceRelation relation, bool isExplicit, LocalizedText reason, IEnumerable<string> basis)
    {
        From = Locator.Parse(from);
        To = Locator.Parse(to);
        Relation = relation;
        IsExplicit = isExplicit;
        Reason = reason;
        Basis = Seq.From(basis.Select(Locator.Parse));
    }

    /// <summary>Where it starts: a section or a statement.</summary>
    public Locator From { get; }

    /// <summary>Where it leads: a section, a statement or a footnote.</summary>
    public Locator To { get; }

    /// <summary>How the first leads to the second.</summary>
    public CrossReferenceRelation Relation { get; }

    /// <summary>Whether the text states it; otherwise it follows from what is said at both ends.</summary>
    public bool IsExplicit { get; }

    /// <summary>Why they are connected, in our own words.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The statements it rests on; at least one.</summary>
    public IReadOnlyList<Locator> Basis { get; }

    /// <summary>Both ends.</summary>
    public override string ToString() => $"{From} {Relation} {To}";
}
