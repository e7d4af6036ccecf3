using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>A set, prepared: claims per document and provision, references followed, outcomes per view.</summary>
internal sealed class SetAnalysis
{
    private readonly int[] voices;
    private readonly bool[] borne;

    // Looked up for each document: found once for each provision.
    private HashSet<int>?[]? speakingTwoWays;

    /// <summary>Prepares a set.</summary>
    /// <param name="set">The documents.</param>
    /// <param name="catalog">What is asked.</param>
    /// <param name="asOf">The date after which nothing has happened yet; null where everything that is dated has.</param>
    public SetAnalysis(SafetyStandardsSet set, GuidelineCatalog catalog, PartialDate? asOf = null)
    {
        Set = set;
        Catalog = catalog;
        AsOf = asOf;
        var claims = new DocumentClaims[set.Documents.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = ClaimReader.Read(set.Documents[i], catalog, asOf);
        }

        Claims = claims;
        HasNoAuthor = set is { Inventory: Inventory.Complete, InternalRulesInventory: not Inventory.Partial }
            && !set.Documents.Any(document => set.Operator is null || document.Tier.IsOfOperators);
        HasOperatorVoice = set.Operator is not null || set.Documents.Any(static document => document.Tier.IsOfOperators);
        borne = Bearing.Of(HasOperatorVoice, HasNoAuthor);
        References = new ResolvedReferences(this);
        voices = Voices.Of(set.Documents);
        SetView = OutcomeTables.Of(this, ViewKind.Set, [.. Enumerable.Range(0, set.Documents.Count)], set.Inventory);
    }

    public SafetyStandardsSet Set { get; }

    public GuidelineCatalog Catalog { get; }

    public PartialDate? AsOf { get; }

    /// <summary>The claims, by document and provision, references as they stand.</summary>
    public DocumentClaims[] Claims { get; }

    /// <summary>The documents by id.</summary>
    public DocumentIndex Index => field ??= new DocumentIndex(Set.Documents);

    /// <summary>The references, by document and provision.</summary>
    public ResolvedReferences References { get; }

    /// <summary>Whether operators or their groups (<c>fn3</c>) speak in the set, or it is said to be an operator's.</summary>
    public bool HasOperatorVoice { get; }

    /// <summary>
    /// Whether nobody the set speaks for writes documents: it is said to have none, or, for an operator, none of operators or their
    /// groups.
    /// </summary>
    public bool HasNoAuthor { get; }

    public OutcomeTable SetView { get; }

    public OutcomeTable OwnView => field ??= MakeOwnView();

    /// <summary>The number of the voice a document speaks with.</summary>
    public int VoiceOf(int document) => voices[document];

    /// <summary>Whether the voice of the document both says the provision and sets it aside, and the document does one of the two.</summary>
    public bool IsInContradiction(int document, Provision provision) =>
        Effective(document, provision.Index) is { } own && (own.IsPositive() || own.IsDecision())
        && ((speakingTwoWays ??= new HashSet<int>?[borne.Length])[provision.Index] ??= SpeakingTwoWays(provision)).Contains(voices[document]);

    /// <summary>Some of the documents, those that speak with one voice one after the other.</summary>
    public int[] ByVoice(IReadOnlyList<int> documents)
    {
        var sorted = new int[documents.Count];
        var keys = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = documents[i];
            keys[i] = voices[documents[i]];
        }

        Array.Sort(keys, sorted);
        return sorted;
    }

    /// <summary>Whether a document of the operator sets anything aside.</summary>
    public bool HasOwnDecisions
    {
        get
        {
            for (var i = 0; i < Claims.Length; i++)
            {
                if (Claims[i].HasDecisions && Set.Documents[i].Tier == DocumentTier.InternalRules)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What a document contributes to the outcome; null where its reference was dropped.</summary>
    public ClaimValue? Effective(int document, int provision) =>
        Claims[document].ValueOf(provision) is var value && value != ClaimValue.SpecifiedElsewhere
            ? value
            : References[(document, provision)].Replacement;

    /// <summary>
    /// Whether the demand is one on this set: the 20 measures are asked of every set; what is addressed to operators, of
    /// sets in which they speak; practice and what nobody can check, of none.
    /// </summary>
    public bool Bears(Provision provision) => borne[provision.Index];

    /// <summary>
    /// Whether each decision that sets a provision aside has its reason, who decided and when. What a typed field leaves out
    /// has no place for them.
    /// </summary>
    public bool IsReasoned(Provision provision) =>
        new StandardsResult(this, SetView, provision).GivenBy.All(claim => claim.FromField || claim.Treatment?.Decision.IsReasoned(AsOf) == true);

    /// <summary>
    /// What one document says of a unit: of a provision, or of a group of alternatives, where the one it says most of counts.
    /// </summary>
    public Claim ClaimOfUnit(int document, Provision provision) => Claims[document][MemberOfUnit(document, provision)];

    /// <summary>The value of that claim alone.</summary>
    public ClaimValue ValueOfUnit(int document, Provision provision) => Claims[document].ValueOf(MemberOfUnit(document, provision));

    /// <summary>The provision, or the alternative that the document says most of: the first in the text where several say as much.</summary>
    private int MemberOfUnit(int document, Provision provision)
    {
        if (Catalog.GroupOf(provision) is not { } group || !Bears(provision))
        {
            return provision.Index;
        }

        var claims = Claims[document];
        var best = group.Members[0].Index;
        for (var i = 1; i < group.Members.Count; i++)
        {
            var member = group.Members[i].Index;
            best = claims.ValueOf(member).Rank() < claims.ValueOf(best).Rank() ? member : best;
        }

        return best;
    }

    /// <summary>The operator's own documents; where there are no others and no fewer may be missing, they are judged already.</summary>
    private OutcomeTable MakeOwnView()
    {
        int[] own = [.. Enumerable.Range(0, Set.Documents.Count).Where(index => Set.Documents[index].Tier == DocumentTier.InternalRules)];
        var inventory = Set.InternalRulesInventory ?? Set.Inventory;
        return own.Length == Set.Documents.Count && inventory == Set.Inventory
            ? SetView.As(ViewKind.InternalRules)
            : OutcomeTables.Of(this, ViewKind.InternalRules, own, inventory);
    }

    /// <summary>The voices that both say it and set it aside.</summary>
    private HashSet<int> SpeakingTwoWays(Provision provision)
    {
        HashSet<int> positive = [];
        HashSet<int> deciding = [];
        for (var document = 0; document < voices.Length; document++)
        {
            if (Effective(document, provision.Index) is { } value)
            {
                _ = (value.IsPositive() && positive.Add(voices[document])) || (value.IsDecision() && deciding.Add(voices[document]));
            }
        }

        positive.IntersectWith(deciding);
        return positive;
    }
}
