namespace Ciip.Guideline.Evaluation;

/// <summary>All records of a self-verification, each with its place, for what is asked of every one of them.</summary>
internal static class RecordTree
{
    public static IReadOnlyList<(RecordPointer At, PracticeRecord Record)> Of(SelfVerification verification)
    {
        List<(RecordPointer At, PracticeRecord Record)> found = [];
        AddBelow(RecordPointer.Root, place: null, verification, found);
        foreach (var place in RecordPlaces.All)
        {
            if (place.In(verification) is { } record)
            {
                var around = place.Phase is { } phase ? RecordPointer.Root.Member(phase) : RecordPointer.Root;
                Add(around.Member(place.Member), place, record, found);
            }
        }

        return found;
    }

    private static void Add(RecordPointer at, RecordShape place, PracticeRecord record, List<(RecordPointer At, PracticeRecord Record)> found)
    {
        found.Add((at, record));
        AddBelow(at, place, record, found);
    }

    private static void AddBelow(RecordPointer at, RecordShape? place, object holder, List<(RecordPointer At, PracticeRecord Record)> found)
    {
        foreach (var list in RecordLists.In(place))
        {
            var entries = list.In(holder);
            for (var i = 0; i < entries?.Count; i++)
            {
                Add(at.Member(list.Member).Element(i, entries[i]), list, entries[i], found);
            }
        }
    }
}
