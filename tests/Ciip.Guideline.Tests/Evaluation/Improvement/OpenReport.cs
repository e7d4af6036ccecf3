namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// Reports in which the provisions asked for are open and everything else is closed: specified in one rule of an operator, read
/// completely, or carried out by a complete self-verification.
/// </summary>
internal static class OpenReport
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    public static EvaluationReport InDocuments(params IEnumerable<Provision> open) => GuidelineEvaluator.Default.Evaluate(Documents(open));

    public static EvaluationReport InPractice(params IEnumerable<Provision> open) => GuidelineEvaluator.Default.Evaluate(Practice(open));

    public static EvaluationReport InBoth(IEnumerable<Provision> inDocuments, IEnumerable<Provision> inPractice) =>
        GuidelineEvaluator.Default.Evaluate(Documents(inDocuments), Practice(inPractice));

    /// <summary>A document of a fictitious operator, read completely, that says what the treatments say and nothing else.</summary>
    public static SafetyStandardsDocument Read(string id, params (GuidelineId On, TreatmentValue Value)[] treatments) => Sample.Rule(id) with
    {
        Examination = new() { Extent = ExaminationExtent.Complete },
        Treatments = treatments.ToDictionary(entry => entry.On, entry => new Treatment { Value = entry.Value }),
    };

    /// <summary>The provisions of an item whose finding has this level.</summary>
    public static IEnumerable<Provision> OfLevel(GuidelineItem item, FindingLevel level, ImprovementAxis axis) =>
        Catalog.ProvisionsOf(item).Where(provision => level == (axis == ImprovementAxis.Documents
            ? Guideline.Evaluation.ProvisionLevels.InDocuments(provision)
            : Guideline.Evaluation.ProvisionLevels.InPractice(provision)));

    private static SafetyStandardsSet Documents(IEnumerable<Provision> open) => SafetyStandardsSet.Of(Inventory.Complete, Read(
        "rule",
        [
            (GuidelineId.Parse("I"), TreatmentValue.Specified),
            (GuidelineId.Parse("II"), TreatmentValue.Specified),
            .. open.Select(provision => ((GuidelineId)provision, TreatmentValue.NotSpecified)),
        ]));

    private static SelfVerification Practice(IEnumerable<Provision> open)
    {
        // Of alternatives one is enough: the group is open where all of them are.
        var left = open.SelectMany(provision => Catalog.Alternatives.FirstOrDefault(group => group.Members.Contains(provision))?.Members ?? [provision]).ToHashSet();
        return new()
        {
            Id = "verification",
            Operator = "Fictitious Operator",
            IsComplete = true,
            Statuses = Catalog.Provisions
                .Where(provision => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both)
                .ToDictionary(
                    provision => (GuidelineId)provision,
                    provision => new PracticeStatus { Value = left.Contains(provision) ? PracticeStatusValue.NotCarriedOut : PracticeStatusValue.CarriedOut }),
        };
    }
}
