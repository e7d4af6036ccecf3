namespace Ciip.Guideline.Evaluation;

/// <content>What single records show, and which provisions are judged record by record.</content>
internal sealed partial class PracticeAnalysis
{
    // Each record is asked for by its id: looked through once.
    private readonly ClaimsByRecord?[] byRecord = new ClaimsByRecord?[GuidelineCatalog.FourthEdition.Provisions.Count];
    private RecordsTogether? lastTogether;

    /// <summary>The same of one record; of null, what stands beside the records of lists.</summary>
    public IReadOnlyList<FieldClaim> ClaimsOf(Provision provision, string? record) => ByRecord(provision).ClaimsOf(record);

    /// <summary>What the fields of each record show of a provision.</summary>
    public ClaimsByRecord ByRecord(Provision provision) => byRecord[provision.Index] ??= new ClaimsByRecord(ClaimsOf(provision));

    /// <summary>
    /// The records of which a provision is asked one by one; none where it is judged as a whole: nothing is listed, or one word
    /// speaks for all of them, such as a status that is not carried out, or a decision.
    /// </summary>
    public IReadOnlyList<string> RecordsOf(Provision provision)
    {
        var claims = ByRecord(provision);
        claims.IsOneByOne ??= StatusOf(provision) is null or PracticeStatusValue.CarriedOut
            && !(StatusOf(provision) is not null && RecordOf(provision) == RecordState.NotAsked)
            && this[provision] != PracticeOutcome.Contradicted
            && !IsTakenOver(provision);
        return claims.IsOneByOne.Value ? claims.Ids : [];
    }

    /// <summary>The records of several provisions that are asked together, each once; null where one of these is judged as a whole.</summary>
    /// <param name="together">The provisions, each time the same list: it is asked for with every outcome that is read.</param>
    public IReadOnlyList<string>? RecordsOf(IReadOnlyList<Provision> together)
    {
        if (lastTogether is not { } last || !ReferenceEquals(last.Provisions, together))
        {
            var all = together.Select(provision => RecordsOf(provision)).ToList();
            last = new(together, all.Exists(static ids => ids.Count == 0) ? null : [.. all.SelectMany(static ids => ids).Distinct(StringComparer.Ordinal)]);
            lastTogether = last;
        }

        return last.Records;
    }

    /// <summary>Whether anything is recorded of a measure: a field or an entry of its record, not only a remark.</summary>
    public bool IsRecorded(PdcaMeasure measure)
    {
        var place = RecordPlaces.OfMeasures[measure.Order];
        return place.In(Verification) is { } record
            && (IsAnySpokenOf(Catalog.ProvisionsOf(measure)) || RecordLists.In(place).Any(list => list.In(record) is { Count: > 0 }));
    }

    private bool IsAnySpokenOf(IReadOnlyList<Provision> provisions)
    {
        for (var i = 0; i < provisions.Count; i++)
        {
            if (IsSpokenOf(provisions[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The records of provisions that are asked together, as they were last asked for.</summary>
    private sealed class RecordsTogether(IReadOnlyList<Provision> provisions, IReadOnlyList<string>? records)
    {
        public IReadOnlyList<Provision> Provisions { get; } = provisions;

        public IReadOnlyList<string>? Records { get; } = records;
    }
}
