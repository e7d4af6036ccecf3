using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The checks that belong to each type, beside those that hold for every record, list and map.</summary>
internal static class CheckTable
{
    private static readonly Dictionary<Type, Check[]> Table = new()
    {
        [typeof(SafetyStandardsDocument)] =
        [
            DateChecks.NotBefore("revisedOn", "issuedOn"),
            DateChecks.NotBefore("repealedOn", "issuedOn"),
            DateChecks.NotBefore("repealedOn", "inForceFrom"),
            LevelChecks.AreOnScales,
            IdChecks.MalfunctionsNameServices,
        ],
        [typeof(ScopeOfApplication)] =
        [
            IdChecks.NamesRecordsOf("systems", "services", "systems"),
            IdChecks.NamesRecordsOf("data", "systems", "data"),
        ],
        [typeof(SelfVerification)] =
        [
            StatusChecks.AreOfPractice,
            LinkChecks.LeadSomewhere,
            LinkChecks.LeadToOneRecord,
            LevelChecks.RanksAreOnScales,
        ],
        [typeof(ReportFile)] = [IdChecks.OutcomesNameRules],
        [typeof(Crosswalk)] = [CrosswalkChecks.EachPairOnce],
        [typeof(CarryOver)] = [CarryOverChecks.EditionsAreLater, CarryOverChecks.EditionsFollowEachOther, CarryOverChecks.RowsNameEditions, CarryOverChecks.EachSourceOnce],
        [typeof(CarryOverRow)] = [CarryOverChecks.SaysWhatItsRelationNeeds],
        [typeof(PortfolioSubject)] = [SummaryChecks.NamesOneOperator],
        [typeof(CoverageSummary)] = [SummaryChecks.SectorsAddUp],
        [typeof(SectorSummary)] = [SummaryChecks.SubjectsAddUp],
        [typeof(VerificationPeriod)] = [DateChecks.NotBefore("until", "from")],
        [typeof(Evidence)] = [DateChecks.NotBefore("validUntil", "on")],
        [typeof(ConductedRiskAssessment)] = [DateChecks.NotBefore("inForceUntil", "on")],
        [typeof(Malfunction)] = [DateChecks.NotBefore("responseEndedOn", "on")],
        [typeof(BuiltInMeasure)] = [DateChecks.NotBefore("withdrawnOn", "operatedFrom")],
        [typeof(OperatingProcedure)] = [DateChecks.NotBefore("withdrawnOn", "operatedFrom")],
        [typeof(PracticeStatus)] = [TreatmentChecks.MissingLiesBelow],
        [typeof(Treatment)] = [TreatmentChecks.MissingLiesBelow, TreatmentChecks.ClueClaimsNothing],
        [typeof(OrderedScale)] = [LevelChecks.EachOnce],
        [typeof(ReferenceTarget)] = [TreatmentChecks.ExactlyOneOf("document", "tier", "citation")],
    };

    private static readonly Check[] HoldsUntilAfterItStarts = [DateChecks.NotBefore("inForceUntil", "inForceFrom")];

    public static Check[] For(Type type) =>
        Table.TryGetValue(type, out var checks) ? checks
        : typeof(MeasureRecord).IsAssignableFrom(type) ? HoldsUntilAfterItStarts
        : [];
}
