using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Changes to the rules of an evaluator: the catalog's in their order, then custom rules by id, so that the order of the
/// calls does not show.
/// </summary>
internal static class RuleList
{
    public static IReadOnlyList<Rule> Add(IReadOnlyList<Rule> rules, IEnumerable<CustomRule> added, string argument)
    {
        var own = added.ToList();
        foreach (var rule in own)
        {
            if (rules.FirstOrDefault(one => string.Equals(one.Description.Id, rule.Description.Id, StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                throw new ArgumentException($"There is a rule '{known.Description.Id}' already.", argument);
            }
        }

        return Seq.From(rules.Where(static rule => !rule.Description.IsCustom)
            .Concat(rules.Where(static rule => rule.Description.IsCustom).Concat(own).OrderBy(static rule => rule.Description.Id, StringComparer.Ordinal)));
    }

    public static IReadOnlyList<Rule> Remove(IReadOnlyList<Rule> rules, string id)
    {
        var removed = Find(rules, id);
        return Seq.From(rules.Where(rule => rule != removed));
    }

    public static IReadOnlyList<Rule> Change(IReadOnlyList<Rule> rules, string id, Func<Rule, Rule> change)
    {
        var changed = Find(rules, id);
        return Seq.From(rules.Select(rule => rule == changed ? change(rule) : rule));
    }

    private static Rule Find(IReadOnlyList<Rule> rules, string id)
    {
        Require.NotNull(id);
        if (rules.FirstOrDefault(rule => rule.Description.Id == id) is { } found)
        {
            return found;
        }

        var nearest = rules.FirstOrDefault(rule => string.Equals(rule.Description.Name, id, StringComparison.OrdinalIgnoreCase))?.Description.Id
            ?? NearestText.Of(id, [.. rules.Select(static rule => rule.Description.Id)]);
        throw new ArgumentException($"This evaluator has no rule '{id}'.{NearestText.Suggestion(nearest)}", nameof(id));
    }
}
