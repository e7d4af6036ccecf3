using System.Numerics;

namespace Ciip.Guideline.Semantics;

/// <summary>The judgment on one provision.</summary>
/// <param name="Outcome">What the documents say together.</param>
/// <param name="IsProvisional">Whether more reading could change it.</param>
/// <param name="IsAsked">Whether it is asked.</param>
internal readonly record struct Judged(StandardsOutcome Outcome, bool IsProvisional, bool IsAsked)
{
    public global::Judgment._IJudged ToOracle() => global::Judgment.Judged.create(Terms.Outcomes[(int)Outcome], IsProvisional, IsAsked);

    public static Judged Of(global::Judgment._IJudged judged) =>
        new((StandardsOutcome)Terms.IndexOf(Terms.Outcomes, judged.dtor_outcome), judged.dtor_provisional, judged.dtor_asked);
}

/// <summary>How documents combine, by the specification. A claim is a byte: its value, tier and issuer.</summary>
internal sealed class OutcomeOracle
{
    private readonly Memo<(ulong, int), (Judged, bool)> known = new();
    private readonly Memo<(int, bool), StandardsOutcome> folded = new();
    private readonly Memo<int, ItemState> states = new();
    private readonly Memo<int, AdoptionExtent> extents = new();
    private readonly Memo<Judged, (int, int, int)> shares = new();
    private readonly Memo<(ulong, int), Judged[]> joined = new();

    public static int CodeOf(ClaimValue value, DocumentTier tier, int issuer) => (int)value | (tier.Order << 3) | (issuer << 5);

    /// <summary>The judgment, and whether the own voice may still set it aside.</summary>
    public (Judged Judged, bool MaySetAside) Combine(ulong claims, int count, bool isOpen) => known.Get((claims, (count * 2) + (isOpen ? 1 : 0)), static key =>
    {
        var sequence = Terms.Sequence(Enumerable.Range(0, key.Item2 / 2).Select(place => Claim((int)(key.Item1 >> (8 * place)) & 255)));
        var isOpen = key.Item2 % 2 == 1;
        return (Judged.Of(Coverage.__default.Judge(sequence, isOpen)), Gap.__default.MaySetAside(sequence, isOpen));
    });

    /// <summary>What members show together: which there are is a bit each.</summary>
    public StandardsOutcome Fold(int members, bool isNamed) => folded.Get((members, isNamed), static key => (StandardsOutcome)Terms.IndexOf(
        Terms.Outcomes, global::Members.__default.Fold(Terms.Sequence(Picked(Terms.DocumentMembers, key.Item1)), key.Item2)));

    /// <summary>The state of an item: which outcomes of its provisions there are is a bit each.</summary>
    public ItemState StateOf(int outcomes) => states.Get(outcomes, static key => ItemStateOf(Items.__default.StateOf(Terms.Sequence(Picked(Terms.Outcomes, key)))));

    public AdoptionExtent ExtentOf(int outcomes) => extents.Get(outcomes, static key =>
        Enum.Parse<AdoptionExtent>(Terms.NameOf(Items.__default.ExtentOf(Terms.Sequence(Picked(Terms.Outcomes, key))))));

    /// <summary>What a measure shows of the demand that its adoption be discussed.</summary>
    public static MemberState AsMember(ItemState state) =>
        (MemberState)Terms.IndexOf(Terms.DocumentMembers, Items.__default.AsMember(ToOracle(state)));

    /// <summary>What one provision adds to "at least", "at most" and what is asked.</summary>
    public (int Low, int High, int Asked) ShareOf(Judged judged) => shares.Get(judged, static key => Numbers(Coverage.__default.Share(key.ToOracle())));

    /// <summary>The three numbers of many provisions, by the specification's own count.</summary>
    public static (int Low, int High, int Asked) Count(IEnumerable<Judged> provisions) =>
        Numbers(Coverage.__default.Count(Terms.Sequence(provisions.Select(static one => one.ToOracle()))));

    /// <summary>A group of alternatives, with all its members judged.</summary>
    public Judged[] Join(IReadOnlyList<Judged> members, bool hasOwn)
    {
        // A digit for each member, and one for what the author has of his own.
        var key = hasOwn ? 1ul : 0;
        for (var i = 0; i < members.Count; i++)
        {
            key = (key << 6) | (uint)((int)members[i].Outcome << 2) | (members[i].IsProvisional ? 2u : 0) | (members[i].IsAsked ? 1u : 0);
        }

        return joined.Get((key, members.Count), _ => [.. Alternatives.__default.Join(Terms.Sequence(members.Select(static one => one.ToOracle())), hasOwn).CloneAsArray().Select(Judged.Of)]);
    }

    public static Items._IItemState ToOracle(ItemState state) => ByState[state];

    public static (int Low, int High, int Asked) Numbers(Coverage._IInterval interval) =>
        ((int)interval.dtor_low, (int)interval.dtor_high, (int)interval.dtor_asked);

    public static IEnumerable<T> Picked<T>(T[] members, int bits) => members.Where((_, index) => (bits & (1 << index)) != 0);

    private static readonly Dictionary<ItemState, Items._IItemState> ByState = Terms.ItemStates.ToDictionary(ItemStateOf);

    private static ItemState ItemStateOf(Items._IItemState state) => Enum.Parse<ItemState>(Terms.NameOf(state, "Item"));

    private static Claims._IClaim Claim(int code) => Claims.Claim.create(Terms.Values[code & 7], Terms.Tiers[(code >> 3) & 3], new BigInteger(code >> 5));
}
