namespace Ciip.Guideline.Evaluation;

/// <summary>Where one document both denies and says something: by treatments of an item and below it, by its typed fields.</summary>
internal sealed class Disagreements
{
    /// <summary>Stands for what is about no item.</summary>
    public const int OutsideItems = 0;

    private readonly byte[] fields;
    private readonly HashSet<Provision>? emptyLists;
    private readonly List<KeyValuePair<GuidelineId, Treatment>> treatments;
    private readonly List<Disagreement> found = [];
    private readonly GuidelineCatalog catalog;
    private uint speaking;
    private uint disagreeing;

    public Disagreements(SafetyStandardsDocument document, GuidelineCatalog catalog)
    {
        this.catalog = catalog;
        fields = new byte[catalog.Provisions.Count];
        TypedFields.Read(document, new DocumentFieldClaims(fields));
        emptyLists = EmptyLists.Of(document);
        treatments = new(document.Treatments?.Count ?? 0);
        foreach (var entry in document.Treatments.OrEmpty())
        {
            if (entry.Value.Value != TreatmentValue.Mentioned)
            {
                treatments.Add(entry);
                speaking |= Bit(NumberOf(entry.Key.Item));
            }
        }

        BetweenTreatments();
        WithRecords();
    }

    /// <summary>The items, by <see cref="NumberOf"/>, of which the document says anything, as a set.</summary>
    public uint Speaking => speaking;

    /// <summary>Those of them about which it is at odds with itself.</summary>
    public uint Disagreeing => disagreeing;

    /// <summary>The number of an item, from 1; 0 for what stands outside the items.</summary>
    public static int NumberOf(GuidelineItem? item) => item is null ? OutsideItems : item.ItemOrder + 1;

    /// <summary>What is denied at one place and said at another: treatments first, then fields and lists.</summary>
    public List<Disagreement> Of(int number) => found.FindAll(one => one.Number == number);

    private static uint Bit(int number) => 1u << number;

    private void BetweenTreatments()
    {
        foreach (var denying in treatments)
        {
            if (!CanDeny(denying.Value))
            {
                continue;
            }

            foreach (var saying in treatments)
            {
                if (saying.Key != denying.Key && saying.Value.Value.IsPositive() && saying.Key.Item == denying.Key.Item && Denies(denying, saying.Key))
                {
                    Add(new(NumberOf(denying.Key.Item), new(denying.Key), new(saying.Key), saying.Key.Provision));
                }
            }
        }
    }

    /// <summary>What fields and lists have to do with treatments of their provisions and around them.</summary>
    private void WithRecords()
    {
        for (var i = 0; i < fields.Length; i++)
        {
            var value = new DocumentFieldClaims(fields)[i];
            if (value is null && emptyLists is null)
            {
                continue;
            }

            var provision = catalog.Provisions[i];
            var isEmpty = emptyLists?.Contains(provision) == true;
            if (value is null && !isEmpty)
            {
                continue;
            }

            var number = NumberOf(provision.Item);
            speaking |= Bit(number);
            foreach (var treatment in treatments)
            {
                if (NumberOf(treatment.Key.Item) != number)
                {
                    continue;
                }

                if (value?.IsPositive() == true && Denies(treatment, provision))
                {
                    Add(new(number, new(treatment.Key), DisagreeingSide.Field(provision), provision));
                }

                if (value?.IsPositive() == false && Says(treatment, provision))
                {
                    Add(new(number, DisagreeingSide.Field(provision), new(treatment.Key), provision));
                }

                if (isEmpty && Says(treatment, provision))
                {
                    Add(new(number, DisagreeingSide.EmptyList(provision), new(treatment.Key), provision));
                }
            }
        }
    }

    private void Add(Disagreement disagreement)
    {
        found.Add(disagreement);
        disagreeing |= Bit(disagreement.Number);
    }

    private static bool CanDeny(Treatment treatment) =>
        treatment.Value == TreatmentValue.NotSpecified || treatment.Value.IsDecision() || treatment is { Value: TreatmentValue.PartlySpecified, Missing: not null };

    /// <summary>Whether a treatment says that something at or below its id is not there, or sets it aside.</summary>
    private static bool Denies(KeyValuePair<GuidelineId, Treatment> treatment, GuidelineId id) =>
        CanDeny(treatment.Value) && IsAtOrBelow(id, treatment.Key)
        && (treatment.Value.Value != TreatmentValue.PartlySpecified || treatment.Value.Missing!.Any(denied => IsAtOrBelow(id, denied)));

    /// <summary>
    /// Whether a treatment says that the provision is there: one on itself, and one on its item if that has no other
    /// provision or all of a list is meant. That an item is dealt with says nothing of each of its provisions.
    /// </summary>
    private bool Says(KeyValuePair<GuidelineId, Treatment> treatment, Provision provision) =>
        treatment.Key.Provision is { } own
            ? own == provision && treatment.Value.Value.IsPositive()
            : IsAtOrBelow(provision, treatment.Key)
                && (treatment.Key.Section.Provisions.Count == 1
                    ? treatment.Value.Value.IsPositive()
                    : emptyLists?.Contains(provision) == true && SaysAllOfIt(treatment.Value, provision));

    /// <summary>Whether a treatment around the provision says that it is there: all is specified, or all but what is named missing.</summary>
    private static bool SaysAllOfIt(Treatment treatment, Provision provision) =>
        treatment.Value == TreatmentValue.Specified
        || (treatment is { Value: TreatmentValue.PartlySpecified, Missing: { Count: > 0 } missing }
            && !missing.Any(denied => IsAtOrBelow(provision, denied)));

    private static bool IsAtOrBelow(GuidelineId id, GuidelineId above)
    {
        if (above.Provision is not null)
        {
            return id == above;
        }

        for (var section = id.Section; section is not null; section = section.Parent)
        {
            if (section == above.Section)
            {
                return true;
            }
        }

        return false;
    }
}
