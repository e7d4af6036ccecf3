namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>The library, asked the rules that the others check, or all it has about documents.</summary>
internal static class TheLibrary
{
    /// <summary>The rules that the others check.</summary>
    public static readonly GuidelineEvaluator TheSameRules = With(static rule => Checks.Rules.Contains(rule));

    /// <summary>All rules about documents, alone and as a set.</summary>
    public static readonly GuidelineEvaluator AllRules = With(static rule => rule.StartsWith("STD", StringComparison.Ordinal) || rule.StartsWith("SET", StringComparison.Ordinal));

    /// <summary>Evaluates a document and asks for the position of all that was found.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="document">The document.</param>
    /// <param name="inventory">Whether there may be others.</param>
    /// <returns>How many failures and open questions there are.</returns>
    public static int Review(GuidelineEvaluator evaluator, SafetyStandardsDocument document, Inventory inventory)
    {
        var found = 0;
        foreach (var outcome in evaluator.Evaluate(SafetyStandardsSet.Of(inventory, document)).Outcomes)
        {
            found += outcome.Verdict is Verdict.Fail or Verdict.Undetermined ? 1 : 0;
        }

        return found;
    }

    /// <summary>Evaluates a document and asks how many findings there are.</summary>
    public static int CountFindings(GuidelineEvaluator evaluator, SafetyStandardsDocument document, Inventory inventory) =>
        evaluator.Evaluate(SafetyStandardsSet.Of(inventory, document)).Findings.Count;

    /// <summary>What the library found, in the words of the others.</summary>
    public static List<CheckResult> Results(SafetyStandardsDocument document, Inventory inventory) =>
        [.. TheSameRules.Evaluate(SafetyStandardsSet.Of(inventory, document)).Outcomes
            .Where(static outcome => outcome.Verdict is Verdict.Fail or Verdict.Undetermined)
            .Select(static outcome => outcome.Place.On is { } on
                ? new CheckResult(outcome.Rule.Id, on, outcome.Place.Part, outcome.Verdict)
                : new CheckResult(outcome.Rule.Id, outcome.Provisions[0], Part: null, outcome.Verdict))];

    private static GuidelineEvaluator With(Func<string, bool> isAsked) =>
        GuidelineEvaluator.Default.Rules.Select(static rule => rule.Id).Where(id => !isAsked(id)).Aggregate(GuidelineEvaluator.Default, static (evaluator, id) => evaluator.Without(id));
}
