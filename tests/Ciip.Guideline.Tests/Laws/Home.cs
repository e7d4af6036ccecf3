using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Where one axis judges a provision: the rule, and the place by its ids, with whatever record or document.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="IsInPractice">On which axis.</param>
/// <param name="On">The item, section or provision of the place.</param>
/// <param name="Part">The part of the place.</param>
/// <param name="Provisions">The provisions that are judged there, in text order.</param>
internal sealed record Home(string Rule, bool IsInPractice, GuidelineId? On, string? Part, IReadOnlyList<Provision> Provisions)
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    /// <summary>The homes on documents: where it is found that one provision is not there, all others being specified.</summary>
    public static IReadOnlyList<Home> OnDocuments { get; } = Of(Catalog.Provisions.Where(static provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both), WithoutInDocuments, isInPractice: false);

    /// <summary>The homes in practice: where it is found that one provision is not carried out, all others being so.</summary>
    public static IReadOnlyList<Home> InPractice { get; } = Of(Catalog.Provisions.Where(PracticeAnalysis.IsAsked), WithoutInPractice, isInPractice: true);

    /// <summary>What the rule says at this home in a report. A rule that has only one home says nothing elsewhere.</summary>
    /// <param name="report">The report.</param>
    public IReadOnlyList<RuleOutcome> PlacesIn(EvaluationReport report) =>
        [.. report.Outcomes.Where(outcome => outcome.Rule.Id == Rule && outcome.Place.IsInPractice == IsInPractice && (IsOnlyOne || (outcome.Place.On == On && outcome.Place.Part == Part)))];

    /// <summary>Whether a rule judges nothing else.</summary>
    private bool IsOnlyOne => (IsInPractice ? InPractice : OnDocuments).Count(home => home.Rule == Rule) == 1;

    private static List<Home> Of(IEnumerable<Provision> provisions, Func<Provision, IEnumerable<Finding>> without, bool isInPractice) =>
        [.. provisions
            .Select(provision => (Provision: provision, Finding: without(provision).FirstOrDefault(finding => finding.Missing.Contains(provision))))
            .Where(static found => found.Finding is not null)
            .GroupBy(static found => (found.Finding!.Rule.Id, found.Finding.Place.On, found.Finding.Place.Part))
            .Select(group => new Home(group.Key.Id, isInPractice, group.Key.On, group.Key.Part, [.. group.Select(static found => found.Provision)]))];

    private static IEnumerable<Finding> WithoutInDocuments(Provision missing)
    {
        var group = GroupOf(missing);
        return GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Complete, new SafetyStandardsDocument
            {
                Id = "rule",
                Title = "Rule",
                Tier = DocumentTier.InternalRules,
                Issuer = "operator",
                Examination = new Examination { Extent = ExaminationExtent.Complete },
                Treatments = Catalog.Provisions.Where(static provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both).ToDictionary(
                    static provision => (GuidelineId)provision,
                    provision => new Treatment { Value = group.Contains(provision) ? TreatmentValue.NotSpecified : TreatmentValue.Specified, Clauses = ["1"] }),
            }),
            asOf: AsOf).Findings.Where(static finding => finding.Rule.Id.StartsWith("STD", StringComparison.Ordinal));
    }

    private static IEnumerable<Finding> WithoutInPractice(Provision missing)
    {
        var group = GroupOf(missing);
        return GuidelineEvaluator.Default.Evaluate(
            new SelfVerification
            {
                Id = "verification",
                Operator = "operator",
                Statuses = Catalog.Provisions.Where(PracticeAnalysis.IsAsked).ToDictionary(
                    static provision => (GuidelineId)provision,
                    provision => new PracticeStatus
                    {
                        Value = group.Contains(provision) ? PracticeStatusValue.NotCarriedOut : PracticeStatusValue.CarriedOut,
                        Actors = [Actor.Operator, Actor.ManagementLayer, Actor.ManagingStaff],
                        On = PartialDate.Parse("2026-01-15"),
                    }),
                Intervals = new DeclaredIntervals { StaffAssessment = new Interval(years: 1) },
            },
            AsOf).Findings.Where(static finding => finding.Rule.Id.StartsWith("PRA", StringComparison.Ordinal) || finding.Rule.Id.StartsWith("CYC", StringComparison.Ordinal));
    }

    /// <summary>One member of a group of alternatives is enough: only without all of them is something missing.</summary>
    private static IReadOnlyList<Provision> GroupOf(Provision provision) =>
        Catalog.Alternatives.SelectMany(static group => new[] { group.Members }).FirstOrDefault(members => members.Contains(provision)) ?? [provision];
}
