using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// Which rule asks for a provision on an axis, found by trial: the rule that finds it missing where everything else is there. So the
/// laws do not rest on what rules say of themselves.
/// </summary>
internal static class HomeRules
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private static readonly Dictionary<Provision, string> OnDocuments = Of(isInPractice: false);
    private static readonly Dictionary<Provision, string> InPractice = Of(isInPractice: true);

    /// <summary>The provisions of an axis, in text order.</summary>
    public static IReadOnlyList<Provision> Asked(bool isInPractice) =>
        [.. Catalog.Provisions.Where(provision => isInPractice ? PracticeAnalysis.IsAsked(provision) : provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both)];

    /// <summary>The id of the rule; null where none asks for it.</summary>
    public static string? Of(Provision provision, bool isInPractice) => (isInPractice ? InPractice : OnDocuments).GetValueOrDefault(provision);

    /// <summary>
    /// Whether a place names provisions without judging them: a phase, a measure or an entry of the plan stands for what is asked of it,
    /// and the management layer's part in a duty for the operator's.
    /// </summary>
    public static bool IsDerived(RuleOutcome outcome) => outcome.Rule.Id switch
    {
        "PRA001" or "PRA005" => outcome.Place.On?.Provision is null,
        "PRA007" => outcome.Place.On?.Provision is null || outcome.Place.Record is not null || outcome.Place.Part == "dueOn",
        "PRA402" => outcome.Place.Part == Actor.ManagementLayer.Value,
        "CYC104" or "CYC106" or "CYC108" or "CYC109" or "CYC110" or "CYC112" or "CYC113" or "CYC114" => true,
        "STD006" or "STD208" or "STD404" or "STD603" or "STD604" or "STD605" or "STD606" => true,
        var rule => rule.StartsWith("SET", StringComparison.Ordinal) || rule.StartsWith("QUA", StringComparison.Ordinal),
    };

    private static Dictionary<Provision, string> Of(bool isInPractice) => Asked(isInPractice)
        .Select(provision => (Provision: provision, Finding: (isInPractice ? WithoutInPractice(provision) : WithoutInDocuments(provision)).FirstOrDefault(finding => GroupOf(provision).Any(finding.Provisions.Contains))))
        .Where(static found => found.Finding is not null)
        .ToDictionary(static found => found.Provision, static found => found.Finding!.Rule.Id);

    /// <summary>A silent measure is found as a whole, which no provision of it is the home of.</summary>
    private static IEnumerable<RuleOutcome> WithoutInDocuments(Provision missing)
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
                Treatments = Asked(isInPractice: false).Where(provision => !ClassesInView.IsOfClass(missing) || IsOfNoClass(provision)).ToDictionary(
                    static provision => (GuidelineId)provision,
                    provision => new Treatment
                    {
                        Value = group.Contains(provision) ? (provision.IsOfMeasure ? TreatmentValue.PartlySpecified : TreatmentValue.NotSpecified) : TreatmentValue.Specified,
                        Clauses = ["1"],
                        CountermeasureClasses = provision.IsOfMeasure ? [CountermeasureClass.All.First(other => ClassesInView.ProvisionOf(other) != missing)] : null,
                    }),
            }),
            asOf: AsOf).Outcomes.Where(static outcome => outcome.Level is not null && !IsDerived(outcome));
    }

    /// <summary>A measure that the text puts in a class shows that class.</summary>
    private static bool IsOfNoClass(Provision provision) => provision.NamedClasses.Count == 0;

    private static IEnumerable<RuleOutcome> WithoutInPractice(Provision missing)
    {
        var group = GroupOf(missing);
        return GuidelineEvaluator.Default.Evaluate(
            new SelfVerification
            {
                Id = "verification",
                Operator = "operator",
                Statuses = Asked(isInPractice: true).ToDictionary(
                    static provision => (GuidelineId)provision,
                    provision => new PracticeStatus
                    {
                        Value = group.Contains(provision) ? PracticeStatusValue.NotCarriedOut : PracticeStatusValue.CarriedOut,
                        Actors = [Actor.Operator, Actor.ManagementLayer, Actor.ManagingStaff],
                        On = PartialDate.Parse("2026-01-15"),
                    }),
                Intervals = new DeclaredIntervals { StaffAssessment = new Interval(years: 1) },
            },
            AsOf).Outcomes.Where(static outcome => outcome.Level is not null && !IsDerived(outcome));
    }

    /// <summary>One member of a group of alternatives is enough: only without all of them is something missing.</summary>
    private static IReadOnlyList<Provision> GroupOf(Provision provision) =>
        Catalog.Alternatives.Select(static group => group.Members).FirstOrDefault(members => members.Contains(provision)) ?? [provision];
}
