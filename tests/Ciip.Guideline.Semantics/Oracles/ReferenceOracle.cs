using System.Numerics;

namespace Ciip.Guideline.Semantics;

/// <summary>What takes the place of references, by the specification. A document is a byte: its claim or target, and its tier.</summary>
internal sealed class ReferenceOracle
{
    public const int Most = 8;
    private const int FirstTarget = 7;
    private const int FirstTier = FirstTarget + Most;
    private readonly Memo<(ulong, int), (ClaimValue? Effective, ReferenceStatus Status)[]> known = new();

    public static int Telling(ClaimValue value) => (int)value;

    public static int ToDocument(int position) => FirstTarget + position;

    public static int ToTier(DocumentTier tier) => FirstTier + tier.Order;

    public static int ToCitation => FirstTier + 4;

    public static int ToUnknownId => FirstTier + 5;

    /// <summary>For each document what counts, null where it is dropped, and what became of its reference.</summary>
    public (ClaimValue? Effective, ReferenceStatus Status)[] Follow(ulong documents, int count) => known.Get((documents, count), WorkOut);

    private static (ClaimValue? Effective, ReferenceStatus Status)[] WorkOut((ulong Documents, int Count) key)
    {
        var documents = Terms.Sequence(Enumerable.Range(0, key.Count).Select(position => Document((int)(key.Documents >> (8 * position)) & 255)));
        return [.. Enumerable.Range(0, key.Count).Select(position =>
        {
            var effective = References.__default.Effective(documents, position);
            var end = References.__default.StatusOf(documents, position);
            return (effective.is_Dropped ? (ClaimValue?)null : (ClaimValue)Terms.IndexOf(Terms.Values, effective.dtor_value), StatusOf(end));
        })];
    }

    private static References._IDocument Document(int code)
    {
        var (said, tier) = (code / 4, Terms.Tiers[code % 4]);
        return said < FirstTarget ? References.Document.create_Telling(Terms.Values[said], tier) : References.Document.create_Leaving(Target(said), tier);
    }

    private static References._ITarget Target(int said) =>
        said < FirstTier ? References.Target.create_ToDocument(new BigInteger(said - FirstTarget))
        : said == ToCitation ? References.Target.create_ToCitation()
        : said == ToUnknownId ? References.Target.create_ToUnknownId()
        : References.Target.create_ToTier(Terms.Tiers[said - FirstTier]);

    /// <summary>The three that leave it open are as good as each other.</summary>
    private static ReferenceStatus StatusOf(References._IEnd end) =>
        end.is_TakenUp ? ReferenceStatus.TakenUp
        : end.is_OnlyAddressed ? ReferenceStatus.OnlyAddressed
        : end.is_LeftOpen ? ReferenceStatus.TargetNotExamined
        : end.is_NotTakenUp ? ReferenceStatus.NotTakenUp
        : ReferenceStatus.Circular;
}
