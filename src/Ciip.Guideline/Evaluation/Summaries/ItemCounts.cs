using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many subjects have which state of one item in one view of their documents.</summary>
public sealed record ItemCounts
{
    /// <summary>How many have which state, those that are not asked included; states that nobody has are left out.</summary>
    public required IReadOnlyDictionary<ItemState, int> States
    {
        get;
        init => field = CountMap.From(Require.NotNull(value));
    }

    /// <summary>Of those that adopted it, how many go how far; null where nobody did.</summary>
    public IReadOnlyDictionary<AdoptionExtent, int>? Extents
    {
        get;
        init => field = CountMap.FromNullable(value);
    }

    /// <summary>How many have a state; 0 where nobody has it.</summary>
    /// <param name="state">The state.</param>
    public int this[ItemState state] => States.Of(state);

    /// <summary>Of those that adopted it, how many go so far; 0 where nobody does.</summary>
    /// <param name="extent">How far.</param>
    public int this[AdoptionExtent extent] => Extents.Of(extent);

    /// <summary>The numbers in words, in the order of the states.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => Numbered.In(States, static (state, language) => state.In(language), language);

    /// <summary>The numbers in English.</summary>
    public override string ToString() => In(Language.English);
}
