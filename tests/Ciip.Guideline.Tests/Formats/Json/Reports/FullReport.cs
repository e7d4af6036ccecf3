namespace Ciip.Guideline.Tests.Formats.Json.Reports;

/// <summary>A report file that states every property of every record of reports, about nothing in particular.</summary>
internal static class FullReport
{
    public static ReportFile File { get; } = new()
    {
        Edition = "4th edition",
        AsOf = new(2026, 4, 1),
        Fingerprint = "0123456789abcdef",
        Rules =
        [
            new()
            {
                Id = "PRA101",
                Levels = [FindingLevel.Gap, FindingLevel.Suggestion],
                Basis = RuleBasis.Derived,
                Pack = "pack 1.0",
                Overrides =
                [
                    new()
                    {
                        On = PdcaMeasure.ItBcp,
                        Place = new() { IsInPractice = true, Document = "d", On = PdcaMeasure.ItBcp, Record = "r", Part = "p", Pointer = "/plan/itBcp" },
                        Level = FindingLevel.Weakness,
                    },
                ],
            },
        ],
        Standards = SafetyStandardsSet.Of(Inventory.Partial),
        Practice = new() { Id = "v", Operator = "o" },
        Figures = new() { Set = Count(1), InternalRules = Count(0), Practice = CountOfPractice() },
        Provisions =
        [
            new()
            {
                Provision = Provisions.ItBcp.PriorityOfActions,
                Set = StandardsOutcome.PartlySpecified,
                InternalRules = StandardsOutcome.NotExamined,
                IsAskedInSet = true,
                IsAskedInInternalRules = true,
                Practice = PracticeOutcome.CarriedOut,
                GapInSet = GapState.Partly,
                GapInInternalRules = GapState.Undetermined,
            },
        ],
        Outcomes =
        [
            new()
            {
                Rule = "PRA101",
                Verdict = Verdict.Fail,
                Level = FindingLevel.Gap,
                Place = new() { IsInPractice = true, Document = "d", On = PdcaMeasure.ItBcp, Record = "r", Part = "p", Pointer = "/plan/itBcp" },
                MessageId = "some.message",
                Message = new() { English = "Missing.", Japanese = "記載がない。" },
                Citations = [Locator.Parse("II.6.1.2(2) p1 s2")],
                Provisions = [Provisions.ItBcp.PriorityOfActions],
                DecisionIsReasoned = false,
            },
        ],
        OpenQuestions =
        [
            new()
            {
                About = PdcaMeasure.ItBcp,
                Kind = OpenQuestionKind.ExtentUnknown,
                Document = "d",
                Clauses = ["Art. 1"],
                Provisions = [Provisions.ItBcp.PriorityOfActions],
                Level = FindingLevel.Weakness,
                Question = new() { English = "How far?", Japanese = "範囲が不明。" },
            },
        ],
        LastKnown =
        [
            new()
            {
                Rule = "PRA101",
                Place = new() { IsInPractice = true, Document = "d", On = PdcaMeasure.ItBcp, Record = "r", Part = "p", Pointer = "/plan/itBcp" },
                Verdict = Verdict.Fail,
                Level = FindingLevel.Gap,
                AsOf = new(2025, 4, 1),
                Provisions =
                [
                    new() { Provision = Provisions.ItBcp.PriorityOfActions, CarriedOut = PracticeOutcome.Planned },
                    new() { Provision = Provisions.ItBcp.DecisionProcess, Specified = StandardsOutcome.PartlySpecified },
                ],
            },
        ],
    };

    private static StandardsCoverage Count(int number) => new()
    {
        Specified = number,
        PartlySpecified = number,
        Addressed = number,
        Contradicted = number,
        Absent = number,
        NotExamined = number,
        NotAdopted = number,
        NotRelevant = number,
        NotAsked = number,
        ProvisionalPartlySpecified = number,
        ProvisionalNotAdopted = number,
        ProvisionalNotRelevant = number,
    };

    private static PracticeCoverage CountOfPractice() => new()
    {
        CarriedOut = 1,
        PartlyCarriedOut = 2,
        Planned = 3,
        NotCarriedOut = 4,
        Contradicted = 5,
        NotAssessed = 6,
        NoOccasion = 7,
        NotRelevant = 8,
        NotAdopted = 9,
        NotAsked = 10,
        TakenOver = 11,
        PartlySoFar = 12,
        WithEvidence = int.MaxValue,
    };
}
