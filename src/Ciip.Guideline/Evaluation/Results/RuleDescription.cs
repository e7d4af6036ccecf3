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

    private RuleDescription(RuleDescription other)
    {
        Id = other.Id;
        Name = other.Name;
        Demand = other.Demand;
        Repair = other.Repair;
        Places = other.Places;
        Levels = other.Levels;
        Basis = other.Basis;
        Citations = other.Citations;
        IsCustom = other.IsCustom;
        Pack = other.Pack;
        Overrides = other.Overrides;
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
    public IReadOnlyList<FindingLevel> Levels { get; private init; }

    /// <summary>On what it rests.</summary>
    public RuleBasis Basis { get; }

    /// <summary>The statements it cites; an outcome may cite fewer.</summary>
    public IReadOnlyList<Locator> Citations { get; }

    /// <summary>Whether it is a custom rule and not one of this library's catalog.</summary>
    public bool IsCustom { get; internal init; }

    /// <summary>The name and version of the pack it came with; null for a rule of the catalog, and for one added by itself.</summary>
    public string? Pack { get; private init; }

    /// <summary>Where the evaluator sets it aside or gives it another level; empty for most.</summary>
    public IReadOnlyList<RuleOverride> Overrides { get; private init; } = Seq.Of<RuleOverride>();

    /// <summary>The rule as one of a pack.</summary>
    internal RuleDescription Of(string? pack) => pack is null ? this : new(this) { Pack = pack };

    /// <summary>The rule as an evaluator configures it.</summary>
    internal RuleDescription With(IReadOnlyList<FindingLevel> levels, IReadOnlyList<RuleOverride> overrides) => new(this) { Levels = levels, Overrides = overrides };

    /// <summary>Id and name.</summary>
    public override string ToString() => Id + " " + Name;
}
