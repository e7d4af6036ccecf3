using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>The groups of alternatives, in text order.</summary>
internal static class Alternatives
{
    public static readonly AlternativeGroup[] All =
    [
        new("II.3(1)", "cause", isInPractice: false, Guideline.Provisions.IntentionalCauses.All),
        new("II.3(2)", "cause", isInPractice: false, Guideline.Provisions.AccidentalCauses.All),
        new("II.3(3)", "cause", isInPractice: false, Guideline.Provisions.EnvironmentalCauses.All),
        new("II.6.2.2(2)", "channel", isInPractice: true, Seq.Of(
            Guideline.Provisions.OrdinaryExplanation.SecurityReports, Guideline.Provisions.OrdinaryExplanation.Website)),
        new("II.6.2.3(1)", "record", isInPractice: true, Seq.Of(
            Guideline.Provisions.ProtectionAndRecovery.Journals, Guideline.Provisions.ProtectionAndRecovery.Logs)),
    ];
}
