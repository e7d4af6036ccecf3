using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What a rule asks, where, and on what it rests.</summary>
public sealed class RuleDescription
{
    internal RuleDescription(
        string id, string name, LocalizedText demand, LocalizedText repair, PlaceKind[] places, FindingLevel[] levels, RuleBasis basis, string[] cites)
    {
        Id = id;
        Name = name;
        Demand = demand;
        Repair = repair;
        Places = Seq.From(places);
        Levels = Seq.From(levels);
        Basis = basis;
        Citations = Seq.From(cites.Select(Locator.Parse));
    }

    /// <summary>The id, which never changes, such as <c>STD201</c>.</summary>
    public string Id { get; }

    /// <summary>The name, which says the demand, such as <c>ScopeNamesTheServices</c>.</summary>
    public string Name { get; }

    /// <summary>What the rule asks.</summary>
    public LocalizedText Demand { get; }

    /// <summary>What repairs a finding of this rule.</summary>
    public LocalizedText Repair { get; }

    /// <summary>The kinds of places it judges, one outcome each.</summary>
    public IReadOnlyList<PlaceKind> Places { get; }

    /// <summary>The levels its findings can have, the highest first.</summary>
    public IReadOnlyList<FindingLevel> Levels { get; }

    /// <summary>On what it rests.</summary>
    public RuleBasis Basis { get; }

    /// <summary>The statements it cites; an outcome may cite fewer.</summary>
    public IReadOnlyList<Locator> Citations { get; }

    /// <summary>Id and name.</summary>
    public override string ToString() => Id + " " + Name;
}
