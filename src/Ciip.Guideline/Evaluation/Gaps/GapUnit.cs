namespace Ciip.Guideline.Evaluation;

/// <summary>What a cell of the gap matrix is of: one provision, or a group of alternatives of which one is enough.</summary>
internal readonly struct GapUnit(Provision first, AlternativeGroup? group)
{
    /// <summary>The provision; of a group its first member, which no report changes.</summary>
    public Provision First { get; } = first;

    public AlternativeGroup? Group { get; } = group;

    private IReadOnlyList<Provision> Members => Group?.Members ?? First.Alone;

    public static GapUnit Of(Provision provision, GuidelineCatalog catalog) =>
        catalog.Alternatives.FirstOrDefault(one => one.IsInPractice && one.Members.Contains(provision)) is { } group ? new(group.Members[0], group) : new(provision, group: null);

    /// <summary>The member that stands for the documents: the one with the best outcome, the first in the text of several.</summary>
    public Provision InDocuments(OutcomeTable table) => Members.OrderBy(member => table[member].Rank()).First();

    /// <summary>The member that stands for practice, chosen by its own outcomes.</summary>
    public PracticeOutcome InPractice(Func<Provision, PracticeOutcome> outcome) => Members.Select(outcome).OrderBy(Rank).First();

    private static int Rank(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.CarriedOut => 0,
        PracticeOutcome.PartlyCarriedOut => 1,
        PracticeOutcome.Contradicted => 2,
        PracticeOutcome.NotAssessed => 3,
        PracticeOutcome.Planned => 4,
        PracticeOutcome.NotCarriedOut => 5,
        PracticeOutcome.NoOccasion => 6,
        PracticeOutcome.NotRelevant => 7,
        PracticeOutcome.NotAdopted => 8,
        _ => 9,
    };
}
