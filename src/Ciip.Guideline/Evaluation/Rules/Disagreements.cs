namespace Ciip.Guideline.Evaluation;

/// <summary>Where one document both denies and says something: by treatments of an item and below it, by its typed fields.</summary>
internal sealed class Disagreements
{
    private readonly ClaimValue?[] fields;
    private readonly HashSet<Provision> emptyLists;
    private readonly ILookup<GuidelineItem?, KeyValuePair<GuidelineId, Treatment>> byItem;
    private readonly GuidelineCatalog catalog;

    public Disagreements(SafetyStandardsDocument document, GuidelineCatalog catalog)
    {
        this.catalog = catalog;
        fields = TypedFields.Claims(document, catalog);
        emptyLists = [.. EmptyLists.Of(document)];
        byItem = document.Treatments.OrEmpty().Where(static entry => entry.Value.Value != TreatmentValue.Mentioned).ToLookup(static entry => entry.Key.Item);
    }

    /// <summary>Whether the document says anything of the item, so that it can be at odds with itself.</summary>
    public bool Speaks(GuidelineItem item) => byItem[item].Any() || catalog.ProvisionsOf(item).Any(HasRecord);

    /// <summary>What is denied at one place and said at another.</summary>
    public IEnumerable<(LocalizedText Denied, LocalizedText Said, Provision? Provision)> Of(GuidelineItem item)
    {
        var treatments = byItem[item].ToList();
        return BetweenTreatments(treatments)
            .Concat(catalog.ProvisionsOf(item).Where(HasRecord).SelectMany(provision => WithRecords(treatments, provision)));
    }

    /// <summary>The same for what stands outside the items, in chapter I: its fields against its treatments.</summary>
    public IEnumerable<(LocalizedText Denied, LocalizedText Said, Provision? Provision)> OutsideItems()
    {
        var treatments = byItem[null].ToList();
        return BetweenTreatments(treatments)
            .Concat(catalog.Provisions.Where(provision => provision.Item is null && HasRecord(provision))
                .SelectMany(provision => WithRecords(treatments, provision)));
    }

    private bool HasRecord(Provision provision) => fields[provision.Index] is not null || emptyLists.Contains(provision);

    private static IEnumerable<(LocalizedText Denied, LocalizedText Said, Provision? Provision)> BetweenTreatments(
        List<KeyValuePair<GuidelineId, Treatment>> treatments) =>
        from denying in treatments
        from saying in treatments
        where saying.Key != denying.Key && saying.Value.Value.IsPositive() && Denies(denying, saying.Key)
        select (Shown(denying.Key), Shown(saying.Key), saying.Key.Provision);

    /// <summary>What fields and lists have to do with treatments of the provision and around it.</summary>
    private IEnumerable<(LocalizedText Denied, LocalizedText Said, Provision? Provision)> WithRecords(
        List<KeyValuePair<GuidelineId, Treatment>> treatments, Provision provision)
    {
        foreach (var treatment in treatments)
        {
            if (fields[provision.Index]?.IsPositive() == true && Denies(treatment, provision))
            {
                yield return (Shown(treatment.Key), Field(provision), provision);
            }

            if (fields[provision.Index] is { } value && !value.IsPositive() && Says(treatment, provision))
            {
                yield return (Field(provision), Shown(treatment.Key), provision);
            }

            if (emptyLists.Contains(provision) && Says(treatment, provision))
            {
                yield return (EmptyList(provision), Shown(treatment.Key), provision);
            }
        }
    }

    /// <summary>Whether a treatment says that something at or below its id is not there, or sets it aside.</summary>
    private static bool Denies(KeyValuePair<GuidelineId, Treatment> treatment, GuidelineId id) =>
        treatment.Value.Value == TreatmentValue.NotSpecified || treatment.Value.Value.IsDecision()
            ? IsAtOrBelow(id, treatment.Key)
            : treatment.Value is { Value: TreatmentValue.PartlySpecified, Missing: { } missing }
                && IsAtOrBelow(id, treatment.Key)
                && missing.Any(denied => IsAtOrBelow(id, denied));

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
                    : emptyLists.Contains(provision) && SaysAllOfIt(treatment.Value, provision));

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

    private static LocalizedText Shown(GuidelineId id) => Arguments.Of(id.Text);

    private static LocalizedText Field(Provision provision) => new($"the field for {provision.Id}", $"{provision.Id}の記入欄");

    private static LocalizedText EmptyList(Provision provision) => new($"the empty list for {provision.Id}", $"{provision.Id}の空の一覧");
}
