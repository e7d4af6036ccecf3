using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What a cell of the gap matrix is of: one provision, or a group of alternatives of which one is enough.</summary>
internal readonly struct GapUnit(Provision first, AlternativeGroup? group)
{
    /// <summary>The provision; of a group its first member, which no report changes.</summary>
    public Provision First { get; } = first;

    public AlternativeGroup? Group { get; } = group;

    /// <summary>Every unit that can show on both sides, in text order; that of a group where its first such member stands.</summary>
    public static IReadOnlyList<GapUnit> All { get; } = AllOf(GuidelineCatalog.FourthEdition);

    private IReadOnlyList<Provision> Members => Group?.Members ?? First.Alone;

    public static GapUnit Of(Provision provision, GuidelineCatalog catalog) =>
        catalog.GroupOf(provision) is { IsInPractice: true } group ? new(group.Members[0], group) : new(provision, group: null);

    /// <summary>The member that stands for the documents: the one with the best outcome, the first in the text of several.</summary>
    public Provision InDocuments(OutcomeTable table)
    {
        var best = Members[0];
        for (var i = 1; i < Members.Count; i++)
        {
            best = table[Members[i]].Rank() < table[best].Rank() ? Members[i] : best;
        }

        return best;
    }

    /// <summary>The member that stands for practice, chosen by what is said of it there, without what is taken over from the documents.</summary>
    public PracticeOutcome InPractice(PracticeAnalysis practice)
    {
        var best = Own(practice, Members[0]);
        for (var i = 1; i < Members.Count; i++)
        {
            var own = Own(practice, Members[i]);
            best = Rank(own) < Rank(best) ? own : best;
        }

        return best;
    }

    /// <summary>What the two sides say; null where one of them is not asked.</summary>
    public (Provision Provision, StandardsOutcome Documents, PracticeOutcome Practice)? SidesIn(SetAnalysis set, OutcomeTable documents, PracticeAnalysis practice)
    {
        var inDocuments = InDocuments(documents);
        var inPractice = InPractice(practice);
        return !set.Bears(inDocuments) || documents[inDocuments] == StandardsOutcome.NotAsked || inPractice == PracticeOutcome.NotAsked
            ? null
            : (inDocuments, documents[inDocuments], inPractice);
    }

    private static PracticeOutcome Own(PracticeAnalysis practice, Provision provision) =>
        practice.IsTakenOver(provision) ? PracticeOutcome.NotAssessed : practice.Own(provision);

    private static IReadOnlyList<GapUnit> AllOf(GuidelineCatalog catalog) => Seq.From(catalog.Provisions
        .Where(static provision => provision.Axis == ProvisionAxis.Both)
        .Select(provision => Of(provision, catalog))
        .GroupBy(static unit => unit.First)
        .Select(static same => same.First()));

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
