using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>What one document says of each provision that is checked. All contestants but the library begin with it.</summary>
internal sealed class DocumentUnderReview
{
    private readonly bool isOpen;
    private readonly StandardsOutcome absent;
    private readonly StandardsOutcome[] outcomes = new StandardsOutcome[GuidelineCatalog.FourthEdition.Provisions.Count];
    private readonly ItemState[] states = new ItemState[Checks.Measures.Length];

    public DocumentUnderReview(SafetyStandardsDocument document, Inventory inventory)
    {
        Document = document;
        isOpen = inventory == Inventory.Partial;
        absent = isOpen ? StandardsOutcome.NotExamined : StandardsOutcome.Absent;
        foreach (var demand in Checks.Fields)
        {
            outcomes[demand.Provision.Order] = OutcomeOf(demand);
        }

        foreach (var measure in Checks.Measures)
        {
            Read(measure);
            states[measure.Index] = StateFrom(measure);
        }
    }

    public SafetyStandardsDocument Document { get; }

    public ItemState StateOf(Measure measure) => states[measure.Index];

    public bool IsAsked(FieldDemand demand) => !demand.OfOperatorsOnly || Document.Tier.IsOfOperators;

    public StandardsOutcome OutcomeOf(Provision provision) => outcomes[provision.Order];

    public bool IsAnyMissing(Part part) => IsAny(part, Outcomes.IsMissing);

    public bool IsAnyUnknown(Part part) => IsAny(part, Outcomes.IsUnknown);

    public bool IsAnyUndecided(Part part) => IsAny(part, static outcome => !Outcomes.IsDecision(outcome));

    /// <summary>Whether all of the measure was read and is understood, so that a responsible body that is not named is not there.</summary>
    public bool WouldNameResponsible(Measure measure) => !isOpen && IsRead(measure.Item) && !Array.Exists(measure.Parts, IsAnyUnknown);

    /// <summary>Whether a treatment of the measure, of something in it or of a section around it names somebody.</summary>
    public bool NamesResponsible(Measure measure)
    {
        foreach (var (id, treatment) in Document.Treatments ?? Outcomes.NoTreatments)
        {
            if (treatment.Responsible is { Count: > 0 }
                && Outcomes.CanBePartOfMeasure(treatment.Value)
                && (id.Item == measure.Item || (id.Provision is null && measure.Around.Contains(id))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAny(Part part, Func<StandardsOutcome, bool> isSo)
    {
        foreach (var provision in part.Provisions)
        {
            if (isSo(OutcomeOf(provision)))
            {
                return true;
            }
        }

        return false;
    }

    private StandardsOutcome OutcomeOf(FieldDemand demand) =>
        Find(demand.Id) is { } own ? Outcomes.Of(own, Document, absent, mayBeDeclined: false)
        : demand.IsFilled(Document) ? StandardsOutcome.Specified
        : FindNearest(demand.Around) is { } around ? Outcomes.OfAround(around, Document, absent, mayBeDeclined: false, demand.Id, demand.Around)
        : SilenceOn(demand.Provision.Item!);

    private void Read(Measure measure)
    {
        var around = FindNearest(measure.Around);
        var silence = SilenceOn(measure.Item);
        foreach (var part in measure.Parts)
        {
            for (var i = 0; i < part.Provisions.Length; i++)
            {
                var provision = part.Provisions[i];
                outcomes[provision.Order] =
                    Find(part.Ids[i]) is { } own ? Outcomes.Of(own, Document, absent, mayBeDeclined: true)
                    : around is not null ? Outcomes.OfAround(around, Document, absent, mayBeDeclined: true, part.Ids[i], measure.Around)
                    : silence;
            }

            if (part.OneIsEnough)
            {
                var best = part.Provisions.Select(OutcomeOf).MinBy(Outcomes.Rank);
                Array.ForEach(part.Provisions, provision => outcomes[provision.Order] = best);
            }
        }
    }

    private ItemState StateFrom(Measure measure)
    {
        var (isUnknown, isSilent, isNotAdopted) = (false, false, false);
        foreach (var part in measure.Parts)
        {
            foreach (var provision in part.Provisions)
            {
                switch (OutcomeOf(provision))
                {
                    case StandardsOutcome.Specified or StandardsOutcome.PartlySpecified or StandardsOutcome.Addressed:
                        return ItemState.Adopted;
                    case StandardsOutcome.NotExamined:
                        isUnknown = true;
                        break;
                    case StandardsOutcome.Absent:
                        isSilent = true;
                        break;
                    case StandardsOutcome.NotAdopted:
                        isNotAdopted = true;
                        break;
                }
            }
        }

        return isUnknown ? ItemState.Unknown : isSilent ? ItemState.Silent : isNotAdopted ? ItemState.NotAdopted : ItemState.NotRelevant;
    }

    private StandardsOutcome SilenceOn(GuidelineItem item) => IsRead(item) ? absent : StandardsOutcome.NotExamined;

    /// <summary>Whether the document was read for the item, so that its silence counts.</summary>
    private bool IsRead(GuidelineItem item) =>
        Document.Examination is { } examination
        && (examination.Extent == ExaminationExtent.Complete || examination.ItemsReadCompletely?.Contains(item) == true);

    /// <summary>The treatment of the id; a clue is none.</summary>
    private Treatment? Find(GuidelineId id) =>
        Document.Treatments is { } treatments && treatments.TryGetValue(id, out var treatment) && treatment.Value != TreatmentValue.Mentioned ? treatment : null;

    private Treatment? FindNearest(GuidelineId[] ids)
    {
        foreach (var id in ids)
        {
            if (Find(id) is { } treatment)
            {
                return treatment;
            }
        }

        return null;
    }
}
