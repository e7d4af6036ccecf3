using System.Runtime.CompilerServices;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// A self-verification as it is on the as-of date: what is surely dated later has not happened yet. A record of a later date is
/// not there, a later date of being done is not stated. What lies ahead by its nature, such as a due date, stays.
/// </summary>
internal sealed class AsOfView
{
    private readonly PartialDate? asOf;
    private readonly Dictionary<PracticeEntry, int> positions = new(Same.Instance);

    public AsOfView(SelfVerification verification, PartialDate? asOf)
    {
        this.asOf = asOf;
        IsPublished = verification.MadeBy == VerificationOrigin.PublishedFacts;
        Verification = asOf is null ? verification : Of(verification);
    }

    public SelfVerification Verification { get; }

    /// <summary>Whether a third party made it from published facts: then nothing that is not stated is missing.</summary>
    public bool IsPublished { get; }

    /// <summary>Where a record stands in its list as the file has it.</summary>
    public int PositionOf(PracticeEntry record, int inView) => positions.TryGetValue(record, out var position) ? position : inView;

    public bool IsLater(PartialDate? date) => date is not null && asOf is not null && date.IsAfter(asOf) == true;

    /// <summary>What is planned may have a date that lies ahead; what is carried out cannot.</summary>
    private bool IsDoneLater(PracticeStatus status) =>
        status.Value is PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut && IsLater(status.On);

    private SelfVerification Of(SelfVerification whole)
    {
        var view = WithoutLater(place: null, whole);
        if (whole.Statuses?.Values.Any(IsDoneLater) == true)
        {
            view = view with { Statuses = whole.Statuses.ToDictionary(static one => one.Key, one => IsDoneLater(one.Value) ? one.Value with { On = null } : one.Value) };
        }

        foreach (var place in RecordPlaces.All)
        {
            var record = place.In(whole);
            var kept = record is null || IsLater(record.InForceFrom) ? null : WithoutLater(place, WithoutLaterDates(record));
            if (!ReferenceEquals(kept, record))
            {
                view = place.With(view, kept);
            }
        }

        return view;
    }

    /// <summary>What holds lists, without the later records in them.</summary>
    private T WithoutLater<T>(RecordShape? place, T holder)
        where T : class
    {
        foreach (var list in RecordLists.In(place))
        {
            var records = list.In(holder);
            var kept = Kept(list, records);
            if (!ReferenceEquals(kept, records))
            {
                holder = list.With(holder, kept);
            }
        }

        return holder;
    }

    private T WithoutLaterDates<T>(T record)
        where T : PracticeRecord => record switch
        {
            OperationalAssessment one when IsLater(one.ConstantAssessment?.On) => (T)(PracticeRecord)(one with { ConstantAssessment = null }),
            Milestone one when IsLater(one.ReachedOn) => (T)(PracticeRecord)(one with { ReachedOn = null }),
            PlanEntry one when IsLater(one.DoneOn) => (T)(PracticeRecord)(one with { DoneOn = null }),
            _ => record,
        };

    /// <summary>
    /// The entries that are there. Of a list that holds nothing but later ones nobody has said that there is none, so that it is
    /// not stated.
    /// </summary>
    private IReadOnlyList<PracticeEntry>? Kept(RecordList list, IReadOnlyList<PracticeEntry>? records)
    {
        List<PracticeEntry>? kept = null;
        for (var position = 0; position < records?.Count; position++)
        {
            var isThere = IsThere(records[position]);
            var entry = isThere ? WithoutLater(list, WithoutLaterDates(records[position])) : records[position];
            if (kept is null && (!isThere || !ReferenceEquals(entry, records[position])))
            {
                kept = [.. records.Take(position)];
            }

            if (kept is not null && isThere)
            {
                if (position != kept.Count)
                {
                    positions[entry] = position;
                }

                kept.Add(entry);
            }
        }

        // Mostly nothing lies ahead: the list stays what it is.
        return kept is null ? records : kept.Count == 0 ? null : kept;
    }

    private bool IsThere(PracticeEntry entry) => !IsLater(entry.On) && !IsLater(entry switch
    {
        BuiltInMeasure measure => measure.OperatedFrom,
        OperatingProcedure procedure => procedure.OperatedFrom,
        _ => null,
    });

    /// <summary>Two records with the same content may stand at two positions.</summary>
    private sealed class Same : IEqualityComparer<PracticeEntry>
    {
        public static Same Instance { get; } = new();

        public bool Equals(PracticeEntry? one, PracticeEntry? other) => ReferenceEquals(one, other);

        public int GetHashCode(PracticeEntry entry) => RuntimeHelpers.GetHashCode(entry);
    }
}
