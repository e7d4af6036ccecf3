namespace Ciip.Guideline.Evaluation;

/// <summary>What rules see: the prepared set and self-verification, and the date everything about time is judged at.</summary>
internal sealed class EvaluationContext(SetAnalysis analysis, PracticeAnalysis? practice, PartialDate? asOf)
{
    /// <summary>A message about each of a thousand documents that named the thousand would make a report of their square.</summary>
    private const int MostIds = 20;

    /// <summary>Where to look when no document of the set is left to read.</summary>
    public static LocalizedText NoDocumentYet { get; } = new("a document still to be found", "未入手の文書");

    public SetAnalysis Analysis { get; } = analysis;

    /// <summary>The self-verification, prepared; null where none was given.</summary>
    public PracticeAnalysis? Practice { get; } = practice;

    /// <summary>Whether documents were given: a self-verification can stand alone.</summary>
    public bool HasStandards => Practice is null || Documents.Count > 0;

    public PartialDate? AsOf { get; } = asOf;

    public SafetyStandardsSet Set => Analysis.Set;

    public IReadOnlyList<SafetyStandardsDocument> Documents => Analysis.Set.Documents;

    public GuidelineCatalog Catalog => Analysis.Catalog;

    public static EvaluationContext Of(SafetyStandardsSet standards, SelfVerification? practice, PartialDate? asOf)
    {
        var analysis = new SetAnalysis(standards, GuidelineCatalog.FourthEdition, asOf);
        return new EvaluationContext(analysis, practice is null ? null : new PracticeAnalysis(practice, analysis, asOf), asOf);
    }

    /// <summary>The dates that can be implausible.</summary>
    public DatedFact[] Dates => field ??= DatedFacts.Of(Documents, Practice);

    public bool Bears(Provision provision) => Analysis.Bears(provision);

    /// <summary>The outcome in the view of all documents, which findings are of.</summary>
    public StandardsOutcome Outcome(Provision provision) => Analysis.SetView[provision];

    /// <summary>Whether it is asked of the set, and no other alternative counts instead of it.</summary>
    public bool IsAsked(Provision provision) => Analysis.SetView.IsAsked(provision);

    public ItemState StateOf(GuidelineItem item) => Analysis.SetView.StateOf(item);

    public AdoptionExtent ExtentOf(GuidelineItem item) => Analysis.SetView.ExtentOf(item);

    /// <summary>The provisions of an item that are asked of this set, a group of alternatives once.</summary>
    public IReadOnlyList<Provision> Asked(GuidelineItem item) => Analysis.SetView.Asked(item);

    /// <summary>What one document claims about a provision, references as they stand.</summary>
    public Claim Claim(int document, Provision provision) => Analysis.Claims[document][provision.Index];

    /// <summary>Whether every document that applies was examined for this provision, so that silence counts.</summary>
    public bool IsClosed(Provision provision) => Analysis.SetView.View.IsClosed(provision);

    /// <summary>Whether every document of the set was examined for this provision; there may be others.</summary>
    public bool IsRead(Provision provision) => Analysis.SetView.View.IsRead(provision);

    /// <summary>The documents whose claim on the provision has this value, for a message.</summary>
    public LocalizedText DocumentsWith(Provision provision, Func<ClaimValue, bool> value) => DocumentsWith(provision.Alone, value);

    /// <summary>The documents whose voice is at odds with itself about any of the provisions, for a message.</summary>
    public LocalizedText DocumentsInContradiction(params Provision[] provisions)
    {
        var documents = Enumerable.Range(0, Documents.Count).Where(index => Array.Exists(provisions, provision => Analysis.IsInContradiction(index, provision))).ToList();
        return NamesOf(documents, documents);
    }

    /// <summary>The documents whose claim on any of the provisions has this value, for a message.</summary>
    public LocalizedText DocumentsWith(IReadOnlyList<Provision> provisions, Func<ClaimValue, bool> value)
    {
        List<int> documents = [];
        foreach (var index in Analysis.Index.ById)
        {
            if (ClaimsAny(index, provisions, value))
            {
                documents.Add(index);
            }
        }

        return documents.Count > 0 ? IdsOfSorted(documents) : NoDocumentYet;
    }

    /// <summary>
    /// The documents of some tiers that contribute such a claim on the provision to its outcome, references replaced.
    /// </summary>
    public IReadOnlyList<int> DocumentsThat(Provision provision, Func<DocumentTier, bool> tier, Func<ClaimValue, bool> value) =>
        [.. Enumerable.Range(0, Documents.Count).Where(index => Does(index, provision, tier, value))];

    /// <summary>Whether a document of some tiers contributes such a claim.</summary>
    public bool DoesAny(Provision provision, Func<DocumentTier, bool> tier, Func<ClaimValue, bool> value)
    {
        for (var i = 0; i < Documents.Count; i++)
        {
            if (Does(i, provision, tier, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ids of documents, for a message; with their issuers where the documents it is about name several for one voice.</summary>
    public LocalizedText NamesOf(IReadOnlyCollection<int> documents, IReadOnlyCollection<int> about) =>
        about.GroupBy(Analysis.VoiceOf).Any(voice => voice.Select(index => Voices.NameOf(Documents[index].Issuer)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            ? Arguments.OfSome(documents.OrderBy(Analysis.Index.RankOf).Take(MostIds).Select(index => new LocalizedText($"{Documents[index].Id} ({Documents[index].Issuer})", $"{Documents[index].Id}（{Documents[index].Issuer}）")), documents.Count - MostIds)
            : IdsOf(documents);

    /// <summary>
    /// The ids of documents, for a message, in their ordinal order, so that no order of the set changes it: of many the first, and
    /// how many more.
    /// </summary>
    public LocalizedText IdsOf(IEnumerable<int> documents) => IdsOfSorted([.. documents.OrderBy(Analysis.Index.RankOf)]);

    /// <summary>The same of documents that stand in this order already.</summary>
    public LocalizedText IdsOfSorted(IReadOnlyList<int> documents) => documents.Count == 1
        ? Arguments.Of(Documents[documents[0]].Id)
        : Arguments.OfSome(documents.Take(MostIds).Select(index => Documents[index].Id), documents.Count - MostIds);

    /// <summary>Every treatment of every document.</summary>
    public PlacedTreatments Treatments { get; } = new(analysis);

    /// <summary>
    /// The provisions that the operator's own documents set aside. Publication is left out: it is a fact about each document by itself,
    /// and what another one does asks nothing of it.
    /// </summary>
    public IEnumerable<Provision> OwnDecisions() => !Analysis.HasOwnDecisions ? [] : Catalog.Provisions
        .Where(provision => DoesAny(provision, IsOwn, ClaimValues.IsDecision) && Bears(provision) && provision != Provisions.Publication.EffortsShownByPublication);

    /// <summary>The operator's own documents that set a provision aside.</summary>
    public IReadOnlyList<int> OwnDecidersOf(Provision provision) => DocumentsThat(provision, IsOwn, ClaimValues.IsDecision);

    private bool ClaimsAny(int document, IReadOnlyList<Provision> provisions, Func<ClaimValue, bool> value)
    {
        for (var i = 0; i < provisions.Count; i++)
        {
            if (value(Analysis.Claims[document].ValueOf(provisions[i].Index)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Does(int document, Provision provision, Func<DocumentTier, bool> tier, Func<ClaimValue, bool> value) =>
        tier(Documents[document].Tier) && Analysis.Effective(document, provision.Index) is { } claim && value(claim);

    private static bool IsOwn(DocumentTier tier) => tier == DocumentTier.InternalRules;
}
