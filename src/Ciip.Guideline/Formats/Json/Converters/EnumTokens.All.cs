using System.Text.Json;
using System.Text.Json.Serialization;
using Ciip.Guideline.Amendments;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats.Json;

/// <content>All of them, and the token of a value.</content>
internal static partial class EnumTokens
{
    private static readonly Dictionary<Type, Func<JsonConverter>> ByType = new()
    {
        [typeof(Inventory)] = static () => EnumTokens.Inventories,
        [typeof(ExaminationExtent)] = static () => EnumTokens.ExaminationExtents,
        [typeof(PublicationExtent)] = static () => EnumTokens.PublicationExtents,
        [typeof(TreatmentValue)] = static () => EnumTokens.TreatmentValues,
        [typeof(ReadFrom)] = static () => EnumTokens.ReadFroms,
        [typeof(DecisionReasonKind)] = static () => EnumTokens.DecisionReasonKinds,
        [typeof(VerificationOrigin)] = static () => EnumTokens.VerificationOrigins,
        [typeof(PracticeStatusValue)] = static () => EnumTokens.PracticeStatusValues,
        [typeof(EvidenceKind)] = static () => EnumTokens.EvidenceKinds,
        [typeof(RiskDecisionKind)] = static () => EnumTokens.RiskDecisionKinds,
        [typeof(ResourcePurpose)] = static () => EnumTokens.ResourcePurposes,
        [typeof(RiskAnalysisKind)] = static () => EnumTokens.RiskAnalysisKinds,
        [typeof(CrosswalkRelation)] = static () => EnumTokens.CrosswalkRelations,
        [typeof(CrosswalkConfidence)] = static () => EnumTokens.CrosswalkConfidences,
        [typeof(CarryOverRelation)] = static () => EnumTokens.CarryOverRelations,
        [typeof(CarryAdvice)] = static () => EnumTokens.CarryAdvices,
        [typeof(Verdict)] = static () => EnumTokens.Verdicts,
        [typeof(FindingLevel)] = static () => EnumTokens.FindingLevels,
        [typeof(RuleBasis)] = static () => EnumTokens.RuleBases,
        [typeof(StandardsOutcome)] = static () => EnumTokens.StandardsOutcomes,
        [typeof(PracticeOutcome)] = static () => EnumTokens.PracticeOutcomes,
        [typeof(GapState)] = static () => EnumTokens.GapStates,
        [typeof(OpenQuestionKind)] = static () => EnumTokens.OpenQuestionKinds,
        [typeof(ClaimValue)] = static () => EnumTokens.ClaimValues,
        [typeof(AdoptionExtent)] = static () => EnumTokens.AdoptionExtents,
        [typeof(ItemState)] = static () => EnumTokens.ItemStates,
        [typeof(ViewKind)] = static () => EnumTokens.ViewKinds,
        [typeof(ImprovementAxis)] = static () => EnumTokens.PlanAxes,
        [typeof(ImprovementWay)] = static () => EnumTokens.PlanWays,
        [typeof(ImprovementState)] = static () => EnumTokens.StepStates,
        [typeof(AmendmentKind)] = static () => EnumTokens.AmendmentKinds,
        [typeof(ChangeState)] = static () => EnumTokens.ChangeStates,
        [typeof(PlaceKind)] = static () => EnumTokens.PlaceKinds,
        [typeof(DuplicateOperators)] = static () => EnumTokens.AllDuplicateOperators,
        [typeof(SummaryGrouping)] = static () => EnumTokens.SummaryGroupings,
        [typeof(Modality)] = static () => EnumTokens.Modalities,
        [typeof(Softener)] = static () => EnumTokens.Softeners,
        [typeof(ProvisionAxis)] = static () => EnumTokens.ProvisionAxes,
        [typeof(ProvisionKind)] = static () => EnumTokens.ProvisionKinds,
        [typeof(Authority)] = static () => EnumTokens.Authorities,
        [typeof(StatementKind)] = static () => EnumTokens.StatementKinds,
        [typeof(CrossReferenceRelation)] = static () => EnumTokens.CrossReferenceRelations,
        [typeof(JapaneseTerm)] = static () => EnumTokens.JapaneseTerms,
        [typeof(EvidenceBasis)] = static () => EnumTokens.EvidenceBases,
        [typeof(EditionState)] = static () => EnumTokens.EditionStates,
        [typeof(EditionEventKind)] = static () => EnumTokens.EditionEventKinds,
        [typeof(Language)] = static () => EnumTokens.Languages,
        [typeof(TableColumnType)] = static () => EnumTokens.TableColumnTypes,
        [typeof(KappaWeights)] = static () => EnumTokens.AllKappaWeights,
        [typeof(RatingScale)] = static () => EnumTokens.RatingScales,
        [typeof(IntervalMethod)] = static () => EnumTokens.IntervalMethods,
    };

    /// <summary>The converter of every public enum.</summary>
    public static IReadOnlyList<JsonConverter> All => [.. ByType.Values.Select(static get => get())];

    /// <summary>Whether a type is such an enum.</summary>
    /// <param name="type">The type.</param>
    public static bool Has(Type type) => ByType.ContainsKey(type);

    /// <summary>The converter of an enum; null for any other type.</summary>
    /// <param name="type">The type.</param>
    public static JsonConverter? Find(Type type) => ByType.TryGetValue(type, out var get) ? get() : null;

    /// <summary>The token of a value.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">It is not a value of the enum.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        try
        {
            return ((EnumConverter<TEnum>)ModelConverters.Of<TEnum>()).TokenOf(value);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException(exception.Message, nameof(value), exception);
        }
    }
}
