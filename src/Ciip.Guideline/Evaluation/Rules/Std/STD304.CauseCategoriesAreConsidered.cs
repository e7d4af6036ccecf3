namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Intentional, accidental and environmental causes are each covered or left out with a reason.</summary>
internal sealed class CauseCategoriesAreConsidered() : StandardsRule(new(
    "STD304", nameof(CauseCategoriesAreConsidered),
    new(
        "Intentional, accidental and environmental causes are each covered or left out with a reason.",
        "意図的、偶発的及び環境的な原因を、それぞれ対象に含めるか、理由を示して除いている。"),
    new(
        "Cover at least one cause of the category, or set the category aside with a reason.",
        "その区分の原因を一つ以上対象に含めるか、理由を示して区分を除く。"),
    [PlaceKind.CauseCategory], [FindingLevel.Suggestion], RuleBasis.Text,
    ["II.3 p2 s1", "II.3(1) p1 s1", "II.3(2) p1 s1", "II.3(3) p1 s1"]),
    [.. CauseCategory.All.Select(static category => Demand.OfAlternatives(GroupOf(category), new(part: category.Value)))])
{
    private static readonly MessageTemplate Covered = new("std304.covered", "{0}: covered.", "{0}：対象に含まれている。");

    private static readonly MessageTemplate CoveredWithout = new(
        "std304.covered-without", "{0}: covered. Examples not mentioned: {1}.", "{0}：対象に含まれている。例示のうち言及のないもの：{1}。");

    private static readonly MessageTemplate Empty = new("std304.empty", "No cause of this category is covered: {0}.", "この区分の原因が対象に含まれていない：{0}。");

    private static readonly MessageTemplate Unknown = new(
        "std304.unknown", "Not known whether causes of this category are covered: {0}. Where to look: {1}.", "この区分の原因が対象に含まれているか不明：{0}。確認先：{1}。");

    /// <summary>One cause of a category is enough, an example or one of the documents' own; the others are not asked.</summary>
    protected override RuleOutcome Show(EvaluationContext context, Demand demand)
    {
        var view = context.Analysis.SetView;
        var (place, group) = (demand.Place, demand.Group!);
        var category = CauseCategory.Parse(place.Part!);
        var representative = view.RepresentativeOf(group);
        var judged = OfProvision(context, representative, place);
        var outcome = (judged.Verdict, context.Outcome(representative)) switch
        {
            (Verdict.Pass, _) => Pass(place, CoveredBy(view, category, group), judged.Citations),
            (Verdict.Fail, StandardsOutcome.Absent) => Fail(place, judged.Level!.Value, Empty.With(category.Title), representative.Alone, judged.Citations),
            (Verdict.Undetermined, StandardsOutcome.NotExamined or StandardsOutcome.Addressed) when judged.Message.Id != CommonMessages.GuardUnknown.Id => Undetermined(
                place, Unknown.With(category.Title, context.DocumentsWith(group.Members, IsOpen)), representative.Alone, judged.Citations),
            (Verdict.NotApplicable, _) when judged.DecisionIsReasoned is not null => SetAside(
                place, CommonMessages.MembersSetAside.With(), () => group.Members.All(context.Analysis.IsReasoned), judged.Citations),
            _ => judged,
        };
        return outcome.Judging(representative);
    }

    private static AlternativeGroup GroupOf(CauseCategory category) =>
        GuidelineCatalog.FourthEdition.Alternatives.Single(group => group.IdText == category.Item.Value);

    private static RuleMessage CoveredBy(OutcomeTable view, CauseCategory category, AlternativeGroup group)
    {
        var absent = MalfunctionCause.All
            .Where(cause => DutiesAndLists.Of(cause) is { } example && group.Members.Contains(example) && view.Said(example) == StandardsOutcome.Absent)
            .Select(static cause => cause.Title).ToList();
        return absent.Count > 0 ? CoveredWithout.With(category.Title, Arguments.Of(absent)) : Covered.With(category.Title);
    }

    private static bool IsOpen(ClaimValue value) =>
        value is ClaimValue.Addressed or ClaimValue.NotExamined or ClaimValue.SpecifiedElsewhere;
}
