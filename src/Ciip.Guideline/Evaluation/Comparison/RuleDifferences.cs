using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Finds the rules that two reports do not have in common.</summary>
internal static class RuleDifferences
{
    public static IReadOnlyList<RuleDifference> Of(IReadOnlyList<RuleDescription> before, IReadOnlyList<RuleDescription> after)
    {
        var old = before.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        var now = after.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        return Seq.From(after.Concat(before)
            .Select(static rule => rule.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(id => new RuleDifference(id, Find(old, id), Find(now, id)))
            .Where(static pair => pair.Before is null || pair.After is null || !AreEqual(pair.Before, pair.After)));
    }

    private static bool AreEqual(RuleDescription before, RuleDescription after) =>
        before.Levels.SequenceEqual(after.Levels) && before.Pack == after.Pack && before.Overrides.SequenceEqual(after.Overrides);

    private static RuleDescription? Find(Dictionary<string, RuleDescription> rules, string id) => rules.TryGetValue(id, out var rule) ? rule : null;
}
