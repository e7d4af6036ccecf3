using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>The outcome of one provision in one view, with the documents and clauses that give it.</summary>
public sealed class StandardsResult
{
    private readonly SetAnalysis analysis;
    private readonly OutcomeTable table;

    internal StandardsResult(SetAnalysis analysis, OutcomeTable table, Provision provision)
    {
        this.analysis = analysis;
        this.table = table;
        Provision = provision;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The outcome.</summary>
    public StandardsOutcome Outcome => table[Provision];

    /// <summary>Whether more reading could change it.</summary>
    public bool IsProvisional => table.IsProvisional(Provision);

    /// <summary>
    /// Whether it is asked of this set, and no other alternative counts instead of it; if not, it is in no denominator. What a document
    /// says of it is still the outcome: a claim does not go away because it is not asked for.
    /// </summary>
    public bool IsAsked => table.IsAsked(Provision);

    /// <summary>What each document of the view claims, in document order.</summary>
    public IReadOnlyList<DocumentClaim> Claims => field ??= new DocumentClaimList(analysis, table.Documents, Provision);

    /// <summary>
    /// The claims that give the outcome, with their clauses: who says it; for a decision, who decided; for a contradiction,
    /// both sides. Empty where nobody says anything.
    /// </summary>
    public IReadOnlyList<DocumentClaim> GivenBy => field ??= Outcome switch
    {
        StandardsOutcome.Contradicted => Seq.From(Claims.Where((_, index) => analysis.IsInContradiction(table.Documents[index], Provision))),
        StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant => Deciding(),
        _ => Seq.From(Claims.Where(static claim => claim.Value.IsPositive())),
    };

    /// <summary>The outcome in words; of a claim that stays visible though nobody asks for it, that it is not asked too.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        IsAsked || Outcome == StandardsOutcome.NotAsked ? Outcome.In(language)
        : language == Language.Japanese ? $"{Outcome.In(language)}（{StandardsOutcome.NotAsked.In(language)}）"
        : $"{Outcome.In(language)} ({StandardsOutcome.NotAsked.In(language)})";

    /// <summary>Id and outcome.</summary>
    public override string ToString() => $"{Provision.Id}: {Outcome}";

    /// <summary>The operator's own decisions come before those of others.</summary>
    private IReadOnlyList<DocumentClaim> Deciding()
    {
        var deciding = Claims.Where(static claim => claim.Value.IsDecision()).ToList();
        var own = deciding.FindAll(static claim => claim.Document.Tier == DocumentTier.InternalRules);
        return Seq.From(own.Count > 0 ? own : deciding);
    }

    /// <summary>Adds what each document says of the unit it counts in, the provision or its group of alternatives: a bit for each claim, by tier.</summary>
    internal void AddUnitClaims(Span<int> byTier)
    {
        for (var i = 0; i < table.Documents.Count; i++)
        {
            var document = table.Documents[i];
            byTier[analysis.Set.Documents[document].Tier.Number - 1] |= 1 << (int)analysis.ValueOfUnit(document, Provision);
        }
    }
}
