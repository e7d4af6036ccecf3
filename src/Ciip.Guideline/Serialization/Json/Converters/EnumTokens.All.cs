using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ciip.Guideline.Serialization.Json;

/// <content>All of them, and the token of a value.</content>
internal static partial class EnumTokens
{
    /// <summary>The converter of every public enum.</summary>
    public static IReadOnlyList<JsonConverter> All =>
    [
        Inventories,
        ExaminationExtents,
        PublicationExtents,
        TreatmentValues,
        ReadFroms,
        DecisionReasonKinds,
        VerificationOrigins,
        PracticeStatusValues,
        EvidenceKinds,
        RiskDecisionKinds,
        ResourcePurposes,
        RiskAnalysisKinds,
        CrosswalkRelations,
        CrosswalkConfidences,
        Verdicts,
        FindingLevels,
        RuleBases,
        ProvisionOutcomes,
        PracticeOutcomes,
        GapStates,
        OpenQuestionKinds,
        ClaimValues,
        AdoptionExtents,
        ItemStates,
        ViewKinds,
        PlanAxes,
        PlanWays,
        ChangeStates,
        PlaceKinds,
        Modalities,
        Softeners,
        ProvisionAxes,
        ProvisionKinds,
        Authorities,
        StatementKinds,
        CrossReferenceRelations,
        JapaneseTerms,
        Languages,
    ];

    /// <summary>The token of a value.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">It is none of the enum.</exception>
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
