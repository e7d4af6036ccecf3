using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>A set, prepared: claims per document and provision, references followed, outcomes per view.</summary>
internal sealed class SetAnalysis
{
    private readonly int[] voices;
    private readonly bool[] borne;
    private readonly IReadOnlyList<Provision>?[] borneByItem = new IReadOnlyList<Provision>?[GuidelineItem.AllWithParts.Count];

    /// <summary>Prepares a set.</summary>
    /// <param name="set">The documents.</param>
    /// <param name="catalog">What is asked.</param>
    /// <param name="asOf">The date after which nothing has happened yet; null where everything that is dated has.</param>
    public SetAnalysis(SafetyStandardsSet set, GuidelineCatalog catalog, PartialDate? asOf = null)
    {
        Set = set;
        Catalog = catalog;
        AsOf = asOf;
        Claims = [.. set.Documents.Select(document => ClaimReader.Read(document, catalog, asOf))];
        HasOperatorVoice = set.Operator is not null || set.Documents.Any(static document => document.Tier.IsOfOperators);
        borne = [.. catalog.Provisions.Select(IsBorne)];
        Index = new DocumentIndex(set.Documents);
        References = new ResolvedReferences(Index, Claims, catalog.Provisions.Count);
        voices = Voices.Of(set.Documents);
        SetView = View(ViewKind.Set, static _ => true, set.Inventory);
        OwnView = View(ViewKind.Own, static document => document.Tier == DocumentTier.InternalRules, set.OwnInventory ?? set.Inventory);
    }

    public SafetyStandardsSet Set { get; }

    public GuidelineCatalog Catalog { get; }

    public PartialDate? AsOf { get; }

    /// <summary>The claims, by document and provision, references as they stand.</summary>
    public IReadOnlyList<Claim[]> Claims { get; }

    /// <summary>The documents by id.</summary>
    public DocumentIndex Index { get; }

    /// <summary>The references, by document and provision.</summary>
    public ResolvedReferences References { get; }

    /// <summary>Whether operators or their groups (<c>fn3</c>) speak in the set, or it is said to be an operator's.</summary>
    public bool HasOperatorVoice { get; }

    public OutcomeTable SetView { get; }

    public OutcomeTable OwnView { get; }

    /// <summary>The number of the voice a document speaks with.</summary>
    public int VoiceOf(int document) => voices[document];

    /// <summary>Whether the voice of the document both says the provision and sets it aside, and the document does one of the two.</summary>
    public bool IsInContradiction(int document, Provision provision)
    {
        if (Effective(document, provision.Index) is not { } own || !(own.IsPositive() || own.IsDecision()))
        {
            return false;
        }

        for (var i = 0; i < voices.Length; i++)
        {
            if (voices[i] == voices[document]
                && Effective(i, provision.Index) is { } other
                && (own.IsPositive() ? other.IsDecision() : other.IsPositive()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a document contributes to the outcome; null where its reference was dropped.</summary>
    public ClaimValue? Effective(int document, int provision) =>
        Claims[document][provision].Value is var value && value != ClaimValue.SpecifiedElsewhere
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
        new ProvisionResult(this, SetView, provision).GivenBy.All(claim => claim.FromField || claim.Treatment?.Decision.IsReasoned(AsOf) == true);

    /// <summary>The provisions of an item that are a demand on this set.</summary>
    public IReadOnlyList<Provision> Borne(GuidelineItem item) =>
        borneByItem[item.Order] ??= Seq.From(Catalog.ProvisionsOf(item).Where(Bears));

    private bool IsBorne(Provision provision) => provision.Axis switch
    {
        ProvisionAxis.Documents => HasOperatorVoice || provision.Bearers.Contains(Actor.StandardsAuthor),
        ProvisionAxis.Both => HasOperatorVoice || provision.Authority == Authority.Guideline,
        _ => false,
    };

    private OutcomeTable View(ViewKind kind, Func<SafetyStandardsDocument, bool> belongs, Inventory inventory)
    {
        var documents = Enumerable.Range(0, Set.Documents.Count).Where(index => belongs(Set.Documents[index])).ToArray();
        var isOpen = inventory == Inventory.Partial || documents.Length == 0;
        var outcomes = new ProvisionOutcome[Catalog.Provisions.Count];
        var provisional = new bool[outcomes.Length];
        var claims = new List<VoicedClaim>(documents.Length);
        for (var provision = 0; provision < outcomes.Length; provision++)
        {
            claims.Clear();
            foreach (var document in documents)
            {
                if (Effective(document, provision) is { } value)
                {
                    claims.Add(new VoicedClaim(value, voices[document], Set.Documents[document].Tier));
                }
            }

            outcomes[provision] = Combination.Combine(claims, isOpen);
            provisional[provision] = Combination.IsProvisional(outcomes[provision], claims, isOpen);
        }

        return new OutcomeTable(kind, documents, isOpen, outcomes, provisional);
    }
}
