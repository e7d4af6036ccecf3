namespace Ciip.Guideline;

/// <summary>A rule that two reports do not have in common, or not at the same levels, from the same pack or with the same exceptions: what it says is not compared.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Before">The rule of the earlier report; null where it had none of this id.</param>
/// <param name="After">The rule of the later report; null where it has none of this id.</param>
public sealed record RuleDifference(string Id, RuleDescription? Before, RuleDescription? After);
