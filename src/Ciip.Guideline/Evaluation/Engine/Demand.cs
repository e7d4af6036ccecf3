namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What a rule asks at one place that is known before any subject is: a provision as a whole, several that are judged together, or a
/// group of alternatives. Verdict, message and level follow from the outcomes; a rule that has only demands is its declaration.
/// </summary>
internal sealed class Demand
{
    private Demand(Place place, IReadOnlyList<Provision> provisions, AlternativeGroup? group = null)
    {
        Place = place;
        Provisions = provisions;
        Group = group;
    }

    public Place Place { get; }

    /// <summary>The provision, those judged together, or the alternatives.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>The group whose representative is judged; null where every provision is.</summary>
    public AlternativeGroup? Group { get; }

    /// <summary>Whether several are judged together, at one place.</summary>
    public bool IsOfMembers { get; private init; }

    /// <summary>The level of members that are missing, where it is not their own.</summary>
    public FindingLevel? Level { get; private init; }

    /// <summary>The statements that ask for members together.</summary>
    public string[] Frame { get; private init; } = [];

    /// <summary>One provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="place">Where; null is at the provision itself.</param>
    public static Demand Of(Provision provision, Place? place = null) => new(place ?? Place.Of(provision), provision.Alone);

    /// <summary>Each of several provisions, at itself.</summary>
    public static Demand[] Each(params Provision[] provisions) => [.. provisions.Select(static provision => Of(provision))];

    /// <summary>
    /// Members that are judged together: those missing make one finding with the members as arguments; one shown and none missing is
    /// enough to pass.
    /// </summary>
    public static Demand OfMembers(Place place, IReadOnlyList<Provision> members, FindingLevel? level = null, params string[] frame) =>
        new(place, members) { IsOfMembers = true, Level = level, Frame = frame };

    /// <summary>A group of alternatives, judged by the one that stands for it.</summary>
    public static Demand OfAlternatives(AlternativeGroup group, Place place) => new(place, group.Members, group);
}
