using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>A subject with three outcomes on each side, of two provisions and one item: few enough to make a hundred thousand summaries of.</summary>
internal sealed record RandomSubject(bool HasDocuments, bool HasPractice, int Outcomes, int Tiers)
{
    public static readonly Provision[] Provisions = [.. GuidelineCatalog.FourthEdition.Provisions.Where(static provision => provision.Axis == ProvisionAxis.Both).Take(2)];

    private static readonly StandardsOutcome[] Written = [StandardsOutcome.Specified, StandardsOutcome.Absent, StandardsOutcome.NotExamined];
    private static readonly PracticeOutcome[] Done = [PracticeOutcome.CarriedOut, PracticeOutcome.NotCarriedOut, PracticeOutcome.NotAssessed];
    private static readonly ItemState[] States = [ItemState.Adopted, ItemState.Silent, ItemState.Unknown];

    public ItemState State => States[Outcomes % 3];

    public StandardsOutcome In(int provision) => Written[Outcomes / (provision == 0 ? 3 : 9) % 3];

    public PracticeOutcome Practice(int provision) => Done[Outcomes / (provision == 0 ? 27 : 81) % 3];

    public GapState Gap(int provision) => GapTable.StateOf(In(provision), Practice(provision));

    public bool IsOf(DocumentTier tier) => HasDocuments && ((Tiers >> tier.Order) & 1) == 1;

    public static RandomSubject Next(Random random, bool hasDocuments, bool hasPractice) => new(hasDocuments, hasPractice, random.Next(243), random.Next(16));
}
