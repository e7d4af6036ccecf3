using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>Numbers of subjects as shares of a bar, and in words.</summary>
internal static class SubjectShares
{
    /// <summary>The states of an item, in the order in which they are shown.</summary>
    public static IReadOnlyList<ItemState> States { get; } =
        [ItemState.Adopted, ItemState.NotAdopted, ItemState.NotRelevant, ItemState.Silent, ItemState.Unknown, ItemState.NotAsked];

    /// <summary>How far what is adopted goes, in the order in which it is shown.</summary>
    public static IReadOnlyList<AdoptionExtent> Extents { get; } = [AdoptionExtent.Complete, AdoptionExtent.InPart, AdoptionExtent.ExtentUnknown];

    private static readonly StandardsOutcome[] Documents =
    [
        StandardsOutcome.Specified, StandardsOutcome.PartlySpecified, StandardsOutcome.Addressed, StandardsOutcome.NotAdopted, StandardsOutcome.NotRelevant,
        StandardsOutcome.Absent, StandardsOutcome.Contradicted, StandardsOutcome.NotExamined, StandardsOutcome.NotAsked,
    ];

    private static readonly PracticeOutcome[] Practice =
    [
        PracticeOutcome.CarriedOut, PracticeOutcome.PartlyCarriedOut, PracticeOutcome.Planned, PracticeOutcome.NoOccasion, PracticeOutcome.NotAdopted,
        PracticeOutcome.NotRelevant, PracticeOutcome.NotCarriedOut, PracticeOutcome.Contradicted, PracticeOutcome.NotAssessed, PracticeOutcome.NotAsked,
    ];

    public static (string Mark, int Count)[] Of(ItemCounts counts) =>
    [
        .. Extents.Select(extent => (MarkOf(extent), counts[extent])),
        .. States.Skip(1).Select(state => (MarkOf(state), counts[state])),
    ];

    public static (string Mark, string Word, int Count)[] Of(StandardsCounts counts, Language language) =>
        [.. Documents.Where(outcome => counts[outcome] > 0).Select(outcome => (Marks.Of(outcome), outcome.In(language), counts[outcome]))];

    public static (string Mark, string Word, int Count)[] Of(PracticeCounts counts, Language language) =>
        [.. Practice.Where(outcome => counts[outcome] > 0).Select(outcome => (Marks.Of(outcome), outcome.In(language), counts[outcome]))];

    public static (string Mark, string Word, int Count)[] Of(IReadOnlyDictionary<GapState, int> counts, Language language) =>
        [.. GapShares.States.Where(state => counts.Of(state) > 0).Select(state => (Marks.Of(state), state.In(language), counts.Of(state)))];

    /// <summary>Each mark of the items, with the states it stands for.</summary>
    public static IReadOnlyList<(string Mark, string Word)> LegendOf(IEnumerable<ItemCounts> items, Language language) => Legend.Of(
        language,
        Extents.Select(extent => (Mark: MarkOf(extent), Word: Word(extent, language)))
            .Concat(States.Skip(1).Select(state => (Mark: MarkOf(state), Word: state.In(language)))),
        static state => state.Mark,
        static state => state.Word,
        items.SelectMany(Of));

    /// <summary>How far what is adopted goes, in words.</summary>
    public static string Word(AdoptionExtent extent, Language language) =>
        language == Language.Japanese ? $"{ItemState.Adopted.In(language)}（{extent.In(language)}）" : $"{ItemState.Adopted.In(language)} ({extent.In(language)})";

    private static string MarkOf(AdoptionExtent extent) => extent switch
    {
        AdoptionExtent.Complete => Marks.Full,
        AdoptionExtent.InPart => Marks.Part,
        _ => Marks.Touched,
    };

    private static string MarkOf(ItemState state) => state switch
    {
        ItemState.NotAdopted or ItemState.NotRelevant => Marks.SetAside,
        ItemState.Silent => Marks.Missing,
        ItemState.NotAsked => Marks.NotAsked,
        _ => Marks.Unknown,
    };
}
