namespace Ciip.Guideline.Reporting;

/// <summary>
/// The class of the mark of each state: patterns that differ without color, as on paper and for eyes that tell few colors apart.
/// What is not known is hatched wherever it is drawn.
/// </summary>
internal static class Marks
{
    public const string Full = "full";
    public const string Part = "part";
    public const string Touched = "touched";
    public const string Written = "written";
    public const string Unwritten = "unwritten";
    public const string SetAside = "aside";
    public const string Irrelevant = "irrelevant";
    public const string Missing = "missing";
    public const string Unknown = "unknown";
    public const string NotAsked = "not-asked";

    private static readonly Dictionary<string, string> Classes =
        new[] { Full, Part, Touched, Written, Unwritten, SetAside, Irrelevant, Missing, Unknown, NotAsked }.ToDictionary(static mark => mark, static mark => "mark " + mark, StringComparer.Ordinal);

    /// <summary>The classes of a mark that stands before a word.</summary>
    public static string ClassOf(string mark) => Classes[mark];

    public static string Of(StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => Full,
        StandardsOutcome.PartlySpecified => Part,
        StandardsOutcome.Addressed => Touched,
        StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant => SetAside,
        StandardsOutcome.Absent => Missing,
        StandardsOutcome.NotAsked => NotAsked,
        _ => Unknown,
    };

    public static string Of(ClaimValue claim) => claim switch
    {
        ClaimValue.Specified => Full,
        ClaimValue.PartlySpecified => Part,
        ClaimValue.Addressed or ClaimValue.SpecifiedElsewhere => Touched,
        ClaimValue.DiscussedNotAdopted or ClaimValue.NotRelevant => SetAside,
        ClaimValue.NotSpecified => Missing,
        _ => Unknown,
    };

    public static string Of(ItemResult item) => (item.State, item.Extent) switch
    {
        (ItemState.Adopted, AdoptionExtent.Complete) => Full,
        (ItemState.Adopted, AdoptionExtent.InPart) => Part,
        (ItemState.Adopted, _) => Touched,
        (ItemState.NotRelevant or ItemState.NotAdopted, _) => SetAside,
        (ItemState.Silent, _) => Missing,
        (ItemState.NotAsked, _) => NotAsked,
        _ => Unknown,
    };

    public static string Of(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.CarriedOut => Full,
        PracticeOutcome.PartlyCarriedOut => Part,
        PracticeOutcome.Planned => Touched,
        PracticeOutcome.NoOccasion or PracticeOutcome.NotRelevant or PracticeOutcome.NotAdopted => SetAside,
        PracticeOutcome.NotCarriedOut => Missing,
        PracticeOutcome.NotAsked => NotAsked,
        _ => Unknown,
    };

    public static string Of(GapState state) => state switch
    {
        GapState.Aligned => Full,
        GapState.Partly => Part,
        GapState.OnPaperOnly => Written,
        GapState.PracticedButUnwritten => Unwritten,
        GapState.Declined => SetAside,
        GapState.NotRelevant => Irrelevant,
        GapState.Open => Missing,
        _ => Unknown,
    };
}
