using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>A self-verification, prepared: statuses by id, what the records show by provision, an outcome for each.</summary>
internal sealed class PracticeAnalysis
{
    private readonly PracticeOutcome[] outcomes;
    private readonly PracticeOutcome[] own;
    private readonly bool[] taken;
    private readonly SetAnalysis documents;

    public PracticeAnalysis(SelfVerification verification, SetAnalysis documents, PartialDate? asOf)
    {
        this.documents = documents;
        Verification = verification;
        Catalog = documents.Catalog;
        AsOf = asOf;
        Fields = new FieldClaims(Catalog.Provisions.Count);
        var root = new FieldReader(Fields, RecordPointer.Root, IsComplete ? RecordState.LeftOut : RecordState.Silent, verification.IsComplete is not null);
        Records = new PracticeRecords(root, verification);
        FieldTable.Read(root, this);
        outcomes = new PracticeOutcome[Catalog.Provisions.Count];
        own = new PracticeOutcome[outcomes.Length];
        taken = new bool[outcomes.Length];
        foreach (var provision in Asked)
        {
            Judge(provision);
        }
    }

    public SelfVerification Verification { get; }

    public GuidelineCatalog Catalog { get; }

    public PartialDate? AsOf { get; }

    /// <summary>The records by their ids and links.</summary>
    public PracticeRecords Records { get; }

    /// <summary>What the typed records show.</summary>
    public FieldClaims Fields { get; }

    /// <summary>Whether what the self-verification leaves out is not carried out.</summary>
    public bool IsComplete => Verification.IsComplete == true;

    /// <summary>The provisions that can show in practice, in text order.</summary>
    public IReadOnlyList<Provision> Asked { get; } = Seq.From(GuidelineCatalog.FourthEdition.Provisions.Where(IsAsked));

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
    public RecordState RecordOf(Provision provision) => Fields.StateOf(provision, hasStatus: Stated(provision).Status is not null);

    /// <summary>Whether anything is recorded of a measure: a field or an entry of its record, not only a remark.</summary>
    public bool IsRecorded(PdcaMeasure measure)
    {
        var (_, phase, member, record) = MeasureRecords.Of(Verification).First(one => one.Measure == measure);
        return record is not null
            && (RecordTree.SelfAndBelow(RecordPointer.Root.Member(phase).Member(member), record).Skip(1).Any()
                || Catalog.ProvisionsOf(measure).Any(IsSpokenOf));
    }

    public PracticeStatus? StatusOn(GuidelineId id) =>
        Verification.Statuses is { } statuses && statuses.TryGetValue(id, out var status) ? status : null;

    /// <summary>
    /// Whether the decisions that set a provision aside have their reason, who decided and when. What a record says does not
    /// arise needs none.
    /// </summary>
    public bool IsReasoned(Provision provision) =>
        IsTakenOver(provision) ? documents.IsReasoned(provision)
        : Stated(provision).Status is not { Value: PracticeStatusValue.NotRelevant } status || status.Decision.IsReasoned(AsOf);

    /// <summary>The evidence of the status that counts for a provision, and of the records that show it.</summary>
    public IEnumerable<Evidence> EvidenceOf(Provision provision) =>
        (Stated(provision).Status?.Evidence ?? [])
            .Concat(Fields[provision].Where(static claim => claim.State == RecordState.Shown).SelectMany(static claim => claim.Evidence))
            .Distinct();

    /// <summary>Whether evidence is valid at the as-of date, for sure.</summary>
    public bool IsValid(Evidence evidence) =>
        AsOf is not { } asOf || (evidence.On?.IsAfter(asOf) != true && (evidence.ValidUntil is null || evidence.ValidUntil.IsBefore(asOf) == false));

    /// <summary>Whether a record says of itself, in a complete self-verification, that it does not say all there is.</summary>
    private bool IsLeftOpen(Provision provision) => Fields[provision].Any(static claim => claim.State == RecordState.Silent);

    /// <summary>Whether some record speaks of a provision, though others do not.</summary>
    private bool IsSpokenOf(Provision provision) =>
        Fields[provision].Any(static claim => claim.State is not (RecordState.Silent or RecordState.LeftOut or RecordState.NotAsked));

    private bool DoesNotArise(Provision provision) => RecordOf(provision) is RecordState.NoOccasion or RecordState.NotRelevant;

    private void Judge(Provision provision)
    {
        var hasStatus = Stated(provision).Status is not null;
        var said = StatusAndRecord.Combine(StatusOf(provision), RecordOf(provision));
        own[provision.Index] = said ?? (IsComplete && !hasStatus && !IsLeftOpen(provision) ? PracticeOutcome.NotCarriedOut : PracticeOutcome.NotAssessed);
        var decision = said is null && !hasStatus && !IsSpokenOf(provision) ? DecisionOf(provision) : null;
        taken[provision.Index] = decision is not null;
        outcomes[provision.Index] = decision ?? own[provision.Index];
    }

    /// <summary>The decision of the documents against a provision, where the self-verification was made against one that makes it.</summary>
    private PracticeOutcome? DecisionOf(Provision provision)
    {
        var outcome = documents.SetView.Said(provision);
        return provision.Axis == ProvisionAxis.Both && outcome.IsDecision() && Verification.Documents is { Count: > 0 } named
            && Enumerable.Range(0, documents.Set.Documents.Count).Any(index =>
                documents.Claims[index][provision.Index].Value.IsDecision() && named.Any(one => one.Id == documents.Set.Documents[index].Id))
                ? outcome == ProvisionOutcome.NotRelevant ? PracticeOutcome.NotRelevant : PracticeOutcome.NotAdopted
                : null;
    }
}
