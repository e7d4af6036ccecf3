namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// What has to hold before a rule asks for a provision. A guard changes what the rule says, never what is known of the provision.
/// </summary>
internal static class Guards
{
    private static readonly (string Rule, string Needed)[] ByProvision =
        [("STD002", "I.3.f"), ("STD303", "II.3.a"), ("STD304", "II.3.a"), ("STD403", "II.4.d"), ("STD005", "I.6.b"), ("STD205", "II.2.a"), ("STD207", "II.2.f"), ("PRA616", "II.6.2.2(2).a")];

    /// <summary>Rules about examples of what another demands: only where that demand sets itself aside do they, too.</summary>
    private static readonly string[] Followers = ["STD207", "STD304"];

    /// <summary>Whether it holds: no, or unknown; true where nothing is guarded.</summary>
    public static bool? Holds(Home home, EvaluationReport report) => home.Rule switch
    {
        "STD602" => report.Standards.Set[ItemOf(home)].State switch
        {
            ItemState.Adopted => true,
            ItemState.Unknown => null,
            _ => false,
        },
        "STD003" => GuidelineItem.All.Where(static item => item.Measure is not null).Select(item => report.Standards.Set[item].State).ToList() is var states
            && states.Contains(ItemState.Adopted) ? true : states.Contains(ItemState.Unknown) ? null : false,
        "PRA616" when home.Provisions[0].Id == "II.6.2.2(2).a" || home.Provisions[0].Id == "II.6.2.2(2).d" => true,
        _ when NeededBy(home.Rule) is { } needed => Followers.Contains(home.Rule)
            ? OutcomeLaws.VerdictOf(report, needed, home.IsInPractice) != Verdict.NotApplicable
            : Holds(report, needed, home.IsInPractice),
        _ => true,
    };

    /// <summary>The home of what is needed; null where nothing, or no single provision, is.</summary>
    public static Provision? NeededBy(string rule) =>
        ByProvision.FirstOrDefault(guard => guard.Rule == rule).Needed is { } id ? GuidelineCatalog.FourthEdition.FindProvision(id) : null;

    public static bool IsFollower(string rule) => Followers.Contains(rule);

    public static GuidelineItem ItemOf(Home home) => home.Provisions[0].Item!;

    /// <summary>What is there in part is there.</summary>
    private static bool? Holds(EvaluationReport report, Provision needed, bool isInPractice) =>
        OutcomeLaws.VerdictOf(report, needed, isInPractice) switch
        {
            Verdict.Pass => true,
            Verdict.Undetermined => null,
            Verdict.Fail => isInPractice
                ? report.Practice![needed].Outcome == PracticeOutcome.PartlyCarriedOut
                : report.Standards.Set[needed].Outcome == ProvisionOutcome.PartlySpecified,
            _ => false,
        };
}
