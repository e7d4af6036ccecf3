using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>A self-verification, prepared: statuses by id, what the records show by provision, an outcome for each.</summary>
internal sealed partial class PracticeAnalysis
{
    private readonly PracticeOutcome[] outcomes;
    private readonly PracticeOutcome[] own;
    private readonly bool[] taken;
    private readonly Dictionary<Provision, FieldClaimList> ofGroups = [];
    private readonly HashSet<Provision> provisional = [];
    private readonly SetAnalysis documents;

    public PracticeAnalysis(SelfVerification verification, SetAnalysis documents, PartialDate? asOf)
    {
        this.documents = documents;
        Subject = verification;
        Catalog = documents.Catalog;
        AsOf = asOf;
        var view = new AsOfView(verification, asOf);
        Verification = view.Verification;
        IsComplete = verification.IsComplete == true && !view.IsPublished;
        Fields = new FieldClaims(Catalog.Provisions.Count, view);
        var root = new FieldReader(Fields, RecordPointer.Root, IsComplete ? RecordState.LeftOut : RecordState.Silent, verification.IsComplete is not null);
        Records = new PracticeRecords(root, Verification, verification);
        FieldTable.Read(root, this);
        Fields.Sort();
        outcomes = new PracticeOutcome[Catalog.Provisions.Count];
        own = new PracticeOutcome[outcomes.Length];
        taken = new bool[outcomes.Length];
        foreach (var provision in Catalog.Provisions)
        {
            (outcomes[provision.Index], own[provision.Index]) = (PracticeOutcome.NotAsked, PracticeOutcome.NotAsked);
        }

        foreach (var provision in Asked)
        {
            Judge(provision);
        }

        foreach (var group in Catalog.Alternatives.Where(static group => group.IsInPractice))
        {
            Judge(group);
        }
    }

    /// <summary>The self-verification as it was given.</summary>
    public SelfVerification Subject { get; }

    /// <summary>The self-verification as it is on the as-of date: what is dated later is not there.</summary>
    public SelfVerification Verification { get; }

    public GuidelineCatalog Catalog { get; }

    public PartialDate? AsOf { get; }

    /// <summary>The records by their ids and links.</summary>
    public PracticeRecords Records { get; }

    /// <summary>What the typed records show.</summary>
    public FieldClaims Fields { get; }

    /// <summary>Whether what the self-verification leaves out is not carried out; a third party cannot say so.</summary>
    public bool IsComplete { get; }

    /// <summary>The provisions that can show in practice, in text order.</summary>
    public IReadOnlyList<Provision> Asked => AllAsked;

    public PracticeOutcome this[Provision provision] => outcomes[provision.Index];

    public static bool IsAsked(Provision provision) => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both;

    /// <summary>What the self-verification itself says, without what is taken over from the documents.</summary>
    public PracticeOutcome Own(Provision provision) => own[provision.Index];

    /// <summary>Whether the outcome is a decision of the documents.</summary>
    public bool IsTakenOver(Provision provision) => taken[provision.Index];

    /// <summary>
    /// The status that counts for a provision: its own, else its measure's. Of a measure carried out in part, which provisions are
    /// is not said; and one carried out says nothing of a provision that did not arise, unless none of them did.
    /// </summary>
    public PracticeStatusValue? StatusOf(Provision provision) => Stated(provision) switch
    {
        { Status: null } => null,
        { On.Provision: not null } own => own.Status!.Value,
        { Status.Value: PracticeStatusValue.PartlyCarriedOut } => null,
        { Status.Value: PracticeStatusValue.CarriedOut } when DoesNotArise(provision) && !Catalog.ProvisionsOf(provision.Item!).All(DoesNotArise) => null,
        var ofMeasure => ofMeasure.Status!.Value,
    };

    /// <summary>The nearest status, on the provision or on its measure.</summary>
    public (GuidelineId On, PracticeStatus? Status) Stated(Provision provision)
    {
        GuidelineId id = provision;
        if (StatusOn(id) is { } status)
        {
            return (id, status);
        }

        return provision.IsOfMeasure && Catalog.ItemOf(provision) is { } item ? (item, StatusOn(item)) : (id, null);
    }

    /// <summary>What the records show of a provision, all of them taken together.</summary>
    public RecordState RecordOf(Provision provision) => StateOf(provision, ClaimsOf(provision));

    /// <summary>What counts for a provision of what the records show; of alternatives, what the whole group shows.</summary>
    public FieldClaimList ClaimsOf(Provision provision) => ofGroups.TryGetValue(provision, out var claims) ? claims : Fields[provision];

    /// <summary>Whether a group is carried out in part by one alternative, while another is not known.</summary>
    public bool IsProvisional(Provision provision) => provisional.Contains(provision);

    /// <summary>The member of a group of alternatives that stands for all: the one with the best outcome.</summary>
    public Provision RepresentativeOf(AlternativeGroup group) => group.Members.FirstOrDefault(member => this[member] != PracticeOutcome.NotAsked) ?? group.Members[0];

    public PracticeStatus? StatusOn(GuidelineId id) =>
        Verification.Statuses is { } statuses && statuses.TryGetValue(id, out var status) ? status : null;

    /// <summary>
    /// Whether the decisions that set a provision aside have their reason, who decided and when. What a record says does not
    /// arise needs none.
    /// </summary>
    public bool IsReasoned(Provision provision) =>
        IsTakenOver(provision) ? documents.IsReasoned(provision)
        : Stated(provision).Status is not { Value: PracticeStatusValue.NotRelevant } status || status.Decision.IsReasoned(AsOf);

    /// <summary>Whether some record speaks of a provision, though others do not.</summary>
    private bool IsSpokenOf(Provision provision) =>
        (RecordStates.All(Fields[provision]) & ~(RecordStates.Bit(RecordState.Silent) | RecordStates.Bit(RecordState.LeftOut) | RecordStates.Bit(RecordState.NotAsked))) != 0;

    private bool DoesNotArise(Provision provision) => RecordOf(provision) is RecordState.NoOccasion or RecordState.NotRelevant;

    private RecordState StateOf(Provision provision, FieldClaimList claims) => RecordStates.Fold(
        RecordStates.All(claims), hasStatus: Stated(provision).Status is not null, isOpen: Fields.OpenListOf(provision) is not null);

    private void Judge(Provision provision)
    {
        var claims = ClaimsOf(provision);
        var state = StateOf(provision, claims);
        var hasStatus = Stated(provision).Status is not null;
        var said = BorneDemands.OutcomeOf(this, provision, state) ?? StatusAndRecord.Combine(StatusOf(provision), state);
        own[provision.Index] = said ?? (IsComplete && !hasStatus && claims.Count == 0 ? PracticeOutcome.NotCarriedOut : PracticeOutcome.NotAssessed);
        var decision = state is RecordState.Silent or RecordState.LeftOut && !hasStatus && !IsSpokenOf(provision) ? DecisionOf(provision) : null;
        taken[provision.Index] = decision is not null;
        outcomes[provision.Index] = decision ?? own[provision.Index];
    }

    /// <summary>
    /// A group of alternatives is judged once, by its best member. What the records show is that of all members, resolved record by
    /// record; a member of which a status says that it is not carried out is judged by itself.
    /// </summary>
    private void Judge(AlternativeGroup group)
    {
        var claims = AlternativeClaims.Of(Fields, group);
        foreach (var member in group.Members)
        {
            if (StatusOn(member) is null or { Value: PracticeStatusValue.CarriedOut })
            {
                ofGroups[member] = claims;
                Judge(member);
            }
        }

        var representative = group.Members
            .OrderBy(member => Array.IndexOf(BestFirst, outcomes[member.Index]))
            .ThenBy(member => RecordStates.RankOf(StateOf(member, Fields[member])))
            .First();
        if (outcomes[representative.Index] == PracticeOutcome.PartlyCarriedOut
            && group.Members.Any(member => outcomes[member.Index] is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted))
        {
            provisional.Add(representative);
        }

        foreach (var other in group.Members.Where(member => member != representative))
        {
            (outcomes[other.Index], own[other.Index], taken[other.Index]) = (PracticeOutcome.NotAsked, PracticeOutcome.NotAsked, false);
        }
    }

    private static readonly IReadOnlyList<Provision> AllAsked = Seq.From(GuidelineCatalog.FourthEdition.Provisions.Where(IsAsked));

    private static readonly PracticeOutcome[] BestFirst =
    [
        PracticeOutcome.CarriedOut, PracticeOutcome.PartlyCarriedOut, PracticeOutcome.Contradicted, PracticeOutcome.NotAssessed, PracticeOutcome.Planned,
        PracticeOutcome.NotCarriedOut, PracticeOutcome.NoOccasion, PracticeOutcome.NotRelevant, PracticeOutcome.NotAdopted, PracticeOutcome.NotAsked,
    ];

    /// <summary>The decision of the documents against a provision, where the self-verification was made against one that makes it.</summary>
    private PracticeOutcome? DecisionOf(Provision provision)
    {
        var outcome = documents.SetView.Said(provision);
        return provision.Axis == ProvisionAxis.Both && outcome.IsDecision() && Verification.Documents is { Count: > 0 } named && IsDecidedIn(named, provision)
            ? outcome == StandardsOutcome.NotRelevant ? PracticeOutcome.NotRelevant : PracticeOutcome.NotAdopted
            : null;
    }

    private bool IsDecidedIn(IReadOnlyList<VerifiedDocument> named, Provision provision) => Enumerable.Range(0, documents.Set.Documents.Count).Any(index =>
        documents.Claims[index].ValueOf(provision.Index).IsDecision() && named.Any(one => one.Id == documents.Set.Documents[index].Id));
}
