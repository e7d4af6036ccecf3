using Ciip.Guideline.Evaluation;

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
        "STD602" => report.Standards.Set[home.Provision.Item!].State switch
        {
            ItemState.Adopted => true,
            ItemState.Unknown => null,
            _ => false,
        },
        "STD003" => ClassesHold(report),
        "PRA616" when home.Provision.Id is "II.6.2.2(2).a" or "II.6.2.2(2).d" => true,
        _ when NeededBy(home.Rule) is { } needed => Followers.Contains(home.Rule)
            ? OutcomeLaws.VerdictOf(report, needed, home.IsInPractice) != Verdict.NotApplicable
            : Holds(report, needed, home.IsInPractice),
        _ => true,
    };

    /// <summary>The home of what is needed; null where nothing, or no single provision, is.</summary>
    public static Provision? NeededBy(string rule) =>
        ByProvision.FirstOrDefault(guard => guard.Rule == rule).Needed is { } id ? GuidelineCatalog.FourthEdition.FindProvision(id) : null;

    public static bool IsFollower(string rule) => Followers.Contains(rule);

    /// <summary>What is there in part is there.</summary>
    private static bool? Holds(EvaluationReport report, Provision needed, bool isInPractice) =>
        OutcomeLaws.VerdictOf(report, needed, isInPractice) switch
        {
            Verdict.Pass => true,
            Verdict.Undetermined => null,
            Verdict.Fail => isInPractice
                ? report.Practice![needed].Outcome == PracticeOutcome.PartlyCarriedOut
                : report.Standards.Set[needed].Outcome == StandardsOutcome.PartlySpecified,
            _ => false,
        };

    /// <summary>What a class needs is one measure that is specified, one of the text's own or one of the operator's.</summary>
    private static bool? ClassesHold(EvaluationReport report)
    {
        var (view, documents) = (report.Standards.Set, report.Standards.Subject.Documents);
        var classes = CountermeasureClass.All.Select(static one => ClassesInView.ProvisionOf(one)).Select(provision => view[provision].Outcome).ToList();
        return view.Provisions.Where(static result => result.Provision.IsOfMeasure).SelectMany(static result => result.Claims).Any(static claim => claim.Value is ClaimValue.Specified or ClaimValue.PartlySpecified)
            || documents.Any(static document => document.AdditionalItems is { Count: > 0 })
            || documents.SelectMany(static document => document.Treatments?.Values ?? []).Any(static treatment =>
                treatment.CountermeasureClasses is { Count: > 0 } && treatment.Value is TreatmentValue.Specified or TreatmentValue.PartlySpecified)
            || classes.Exists(static outcome => outcome is StandardsOutcome.Specified or StandardsOutcome.PartlySpecified) ? true
            : report.Standards.Balance.Measures > 0 || classes.Exists(static outcome => outcome is StandardsOutcome.NotExamined or StandardsOutcome.Addressed) ? null
            : false;
    }
}
