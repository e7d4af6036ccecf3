using System.Text.Json.Serialization;

namespace Ciip.Guideline.Portfolio;

/// <summary>What a roll-up does with a subject whose operator came before.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<DuplicateOperators>))]
public enum DuplicateOperators
{
    /// <summary>The first that can be read counts; each later one is refused with <see cref="GuidelineDiagnosticCodes.DuplicateOperator"/>, and does not count as a respondent.</summary>
    Refuse,

    /// <summary>All of them count, as different subjects.</summary>
    Count,
}
