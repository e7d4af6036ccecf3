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

    /// <summary>Whether each record of a self-verification that shows it is a place of its own, and the list of them another.</summary>
    public bool IsByRecord { get; private init; }

    /// <summary>The party that has to carry it out itself; null where the text names none.</summary>
    public Actor? Bearer { get; private init; }

    /// <summary>What has to be carried out first; null where nothing has.</summary>
    public Provision? Guard { get; private init; }

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

    /// <summary>Each of several provisions, carried out as a whole.</summary>
    public static Demand[] EachInPractice(IEnumerable<Provision> provisions) => [.. provisions.Select(static provision => Of(provision, Place.InPracticeOf(provision)))];

    /// <summary>
    /// Each of several provisions, record by record where records are listed: one place each, so that nothing hides behind the others,
    /// and one for the list, which says whether there may be more.
    /// </summary>
    public static Demand[] EachByRecord(IEnumerable<Provision> provisions) =>
        [.. provisions.Select(static provision => new Demand(Place.InPracticeOf(provision), provision.Alone) { IsByRecord = true })];

    /// <summary>Provisions that are asked for as one thing, such as the 5W1H, record by record.</summary>
    public static Demand OfMembersByRecord(Place place, IReadOnlyList<Provision> members, params string[] frame) =>
        new(place, members) { IsOfMembers = true, IsByRecord = true, Frame = frame };

    /// <summary>Each of several provisions, carried out by the party that the text names.</summary>
    public static Demand[] EachBy(Actor bearer, IEnumerable<Provision> provisions) =>
        [.. provisions.Select(provision => new Demand(Place.InPracticeOf(provision), provision.Alone) { Bearer = bearer })];

    /// <summary>
    /// The group of a provision, carried out in one of its ways: record by record, or where another demand has to hold first, as a whole.
    /// The place does not depend on which of them stands for all.
    /// </summary>
    public static Demand OfAlternativesInPractice(Provision one, Provision? guard = null)
    {
        var group = GuidelineCatalog.FourthEdition.GroupOf(one)!;
        return new(Place.InPractice(group.Id, part: group.Part), group.Members, group) { IsByRecord = guard is null, Guard = guard };
    }

    /// <summary>The worst verdict on its provisions; not applicable where that holds for all of them.</summary>
    /// <param name="subject">What is judged.</param>
    /// <param name="of">The verdict on one provision.</param>
    public Verdict Worst<T>(T subject, Func<T, Provision, Verdict> of)
    {
        var worst = Verdict.NotApplicable;
        for (var i = 0; i < Provisions.Count; i++)
        {
            worst = Verdicts.Worse(worst, of(subject, Provisions[i]));
        }

        return worst;
    }
}
