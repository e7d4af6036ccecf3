namespace Ciip.Guideline.Evaluation;

/// <summary>Which findings a plan answers, and where what they report may go.</summary>
internal static class ImprovementDemands
{
    /// <summary>
    /// Whether a finding says that something is missing. How documents relate to one another, how decisions are written down and
    /// what the assessment itself lacks is settled where it stands, not planned. A custom rule says so by the provisions it
    /// names as missing.
    /// </summary>
    public static bool IsDemand(Finding finding) => finding.Rule.IsCustom || finding.Rule.Id.Substring(0, 3) switch
    {
        "PRA" or "CYC" => true,
        "STD" => finding.Rule.Id is not ("STD603" or "STD604" or "STD605" or "STD606"),
        _ => false,
    };

    /// <summary>
    /// The level of one provision of a finding: what the finding says, and no more than the provision's own where another one
    /// that the finding names weighs as much as the finding. Otherwise none would answer it.
    /// </summary>
    public static FindingLevel LevelOf(Finding finding, Provision provision)
    {
        var own = Own(provision);
        return own < finding.Level && finding.Missing.Any(other => Own(other) >= finding.Level) ? own : finding.Level;

        FindingLevel Own(Provision one) => finding.Place.IsInPractice ? ProvisionLevels.InPractice(one) : ProvisionLevels.InDocuments(one);
    }

    /// <summary>
    /// Whether a document of a tier may specify a provision: any (<c>I.4 p8 s1</c>), except that what is addressed to operators
    /// goes to them or their groups, with the examples under it, and an operator's own policy and rules to itself.
    /// </summary>
    public static bool MayGoTo(Provision provision, DocumentTier tier) =>
        provision.Section is "II.6.1.1(2)" or "II.6.1.2(1)" ? tier == DocumentTier.InternalRules
        : !IsOfOperators(provision) || tier.IsOfOperators;

    private static bool IsOfOperators(Provision provision) => provision.Axis == ProvisionAxis.Documents && provision.Bearers.All(static bearer => bearer == Actor.Operator);
}
