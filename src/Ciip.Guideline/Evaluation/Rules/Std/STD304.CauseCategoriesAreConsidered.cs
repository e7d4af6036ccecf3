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
    ["II.3 p2 s1", "II.3(1) p1 s1", "II.3(2) p1 s1", "II.3(3) p1 s1"]))
{
    private static readonly MessageTemplate Covered = new("std304.covered", "{0}: covered.", "{0}: 対象に含まれている。");

    private static readonly MessageTemplate CoveredWithout = new(
        "std304.covered-without", "{0}: covered. Examples not mentioned: {1}.", "{0}: 対象に含まれている。例示のうち言及のないもの: {1}。");

    private static readonly MessageTemplate Empty = new("std304.empty", "No cause of this category is covered: {0}.", "この区分の原因が対象に含まれていない: {0}。");

    private static readonly MessageTemplate Unknown = new(
        "std304.unknown", "Not known whether causes of this category are covered: {0}. Where to look: {1}.", "この区分の原因が対象に含まれているか不明: {0}。確認先: {1}。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context) =>
        CauseCategory.All.Select(category => Judge(context, category));

    private RuleOutcome Judge(EvaluationContext context, CauseCategory category)
    {
        var place = new Place(part: category.Value);
        var causes = MalfunctionCause.All.Where(cause => cause.Category == category).ToList();
        var examples = context.Catalog.ProvisionsOf(category.Item);
        var cites = Citations(examples[0]);
        var outcomes = examples.Select(context.Outcome).ToList();
        if (outcomes.TrueForAll(static outcome => outcome.IsDecision()))
        {
            return NotApplicable(place, CommonMessages.MembersSetAside.With(), cites);
        }

        if (outcomes.Exists(static outcome => outcome is ProvisionOutcome.Specified or ProvisionOutcome.PartlySpecified)
            || HasOwnCause(context, category))
        {
            var absent = causes
                .Where((_, index) => outcomes[index] == ProvisionOutcome.Absent || IsLeftOutOfLists(context, examples[index]))
                .Select(static cause => cause.Title).ToList();
            return Pass(
                place,
                absent.Count > 0 ? CoveredWithout.With(category.Title, Arguments.Of(absent)) : Covered.With(category.Title),
                cites);
        }

        var open = examples.Where(example => !IsKnown(context, example)).ToList();
        return open.Count == 0
            ? Fail(place, FindingLevel.Suggestion, Empty.With(category.Title), examples, cites)
            : Undetermined(place, Unknown.With(category.Title, context.DocumentsWith(open[0], IsOpen)), open, cites);
    }

    private static bool IsKnown(EvaluationContext context, Provision example) =>
        context.Outcome(example) == ProvisionOutcome.Absent || context.Outcome(example).IsDecision() || IsLeftOutOfLists(context, example);

    private static bool IsOpen(ClaimValue value) =>
        value is ClaimValue.Addressed or ClaimValue.NotExamined or ClaimValue.SpecifiedElsewhere;

    private static bool HasOwnCause(EvaluationContext context, CauseCategory category) =>
        context.Documents
            .SelectMany(static document => (document.Causes?.Causes ?? []).Select(static covered => covered.Cause)
                .Concat((document.Causes?.Malfunctions ?? []).Select(static malfunction => malfunction.Cause).OfType<MalfunctionCause>()))
            .Any(cause => cause.IsOwn && cause.Category == category);

    /// <summary>Whether all that was not examined for the example are documents whose causes are all recorded.</summary>
    private static bool IsLeftOutOfLists(EvaluationContext context, Provision example) =>
        !context.Analysis.SetView.IsOpen
        && context.Outcome(example) == ProvisionOutcome.NotExamined
        && Enumerable.Range(0, context.Documents.Count).All(index =>
            context.Claim(index, example).Value == ClaimValue.NotSpecified
            || (context.Claim(index, example).Value == ClaimValue.NotExamined && context.Documents[index].Causes is { CausesAreComplete: true, Causes: not null }));
}
