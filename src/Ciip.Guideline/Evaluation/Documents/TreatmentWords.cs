namespace Ciip.Guideline.Evaluation;

/// <summary>Words what a document does with something: as what it claims there, and a clue, which claims nothing.</summary>
internal static class TreatmentWords
{
    private static readonly LocalizedText Clue = new("only a clue", "手掛かりのみ");

    public static string Of(TreatmentValue value, Language language) => value switch
    {
        TreatmentValue.Specified => ClaimValue.Specified.In(language),
        TreatmentValue.PartlySpecified => ClaimValue.PartlySpecified.In(language),
        TreatmentValue.Addressed => ClaimValue.Addressed.In(language),
        TreatmentValue.SpecifiedElsewhere => ClaimValue.SpecifiedElsewhere.In(language),
        TreatmentValue.DiscussedNotAdopted => ClaimValue.DiscussedNotAdopted.In(language),
        TreatmentValue.NotRelevant => ClaimValue.NotRelevant.In(language),
        TreatmentValue.Mentioned => Clue.In(language),
        _ => ClaimValue.NotSpecified.In(language),
    };
}
