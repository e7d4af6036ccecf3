using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>A subject, a summary, one that is published and a checkpoint that state every property of their records.</summary>
internal static class FullSummary
{
    public static PortfolioSubject Subject { get; } = PortfolioSubject.Of(
        FullDocument.Set with { Operator = FullDocument.Statuses.Operator, Sector = FullDocument.Statuses.Sector ?? CiiSector.Water }, FullDocument.Statuses);

    public static CoverageSummary Value { get; } = new()
    {
        Edition = "4th edition",
        Fingerprint = "0123456789abcdef",
        AsOf = new(2026, 4, 1),
        Population = 12,
        Respondents = 4,
        Evaluated = 3,
        Publication = new()
        {
            By = SummaryGrouping.Sector,
            MinimumGroup = 3,
            Sectors = [CiiSector.Gas, CiiSector.Parse("own:port")],
            UnstatedSector = true,
            PracticeOf = [CiiSector.Railway],
            UnstatedPractice = false,
            Tiers = [DocumentTier.IndustryStandards],
        },
        Sectors =
        [
            new()
            {
                Sector = CiiSector.Water,
                Population = 5,
                Evaluated = 3,
                WithDocuments = 3,
                WithPractice = 2,
                WithBoth = 2,
                Tiers = new Dictionary<DocumentTier, int> { [DocumentTier.InternalRules] = 2 },
                Items = new Dictionary<GuidelineId, ItemSummary>
                {
                    [PdcaMeasure.ItBcp] = new()
                    {
                        Set = new() { States = Numbers((ItemState.Adopted, 2), (ItemState.Unknown, 1)), Extents = Numbers((AdoptionExtent.InPart, 2)) },
                        InternalRules = new() { States = Numbers((ItemState.NotAsked, 3)) },
                    },
                },
                Provisions = new Dictionary<GuidelineId, ProvisionSummary>
                {
                    [Provisions.ItBcp.PriorityOfActions] = new()
                    {
                        Set = new() { Outcomes = Numbers((StandardsOutcome.Specified, 2), (StandardsOutcome.PartlySpecified, 1)), Provisional = Numbers((StandardsOutcome.PartlySpecified, 1)) },
                        InternalRules = new() { Outcomes = Numbers((StandardsOutcome.NotExamined, 3)) },
                        Practice = new() { Outcomes = Numbers((PracticeOutcome.CarriedOut, 2)), TakenOver = 0, PartlySoFar = 0, WithEvidence = 1 },
                        Gaps = Numbers((GapState.Aligned, 2)),
                        InternalRulesGaps = Numbers((GapState.Undetermined, 2)),
                        Tiers = new Dictionary<DocumentTier, int> { [DocumentTier.InternalRules] = 1 },
                    },
                },
            },
        ],
    };

    public static RollUpCheckpoint Checkpoint { get; } = new()
    {
        Fingerprint = "0123456789abcdef",
        AsOf = new(2026, 4, 1),
        Duplicates = DuplicateOperators.Refuse,
        Unreadable = 1,
        Refused = 0,
        Sources = [new() { Name = "a.jsonl", Lines = 4, Sha256 = new string('0', 64) }],
        Summary = Value with { Publication = null },
        Operators = "AAAAAAAAAAE=",
    };

    public static IReadOnlyList<object> All { get; } = [Subject, Value, Checkpoint];

    private static Dictionary<TKey, int> Numbers<TKey>(params (TKey Key, int Count)[] numbers)
        where TKey : notnull => numbers.ToDictionary(static entry => entry.Key, static entry => entry.Count);
}
