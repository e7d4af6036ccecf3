namespace Ciip.Guideline.Tests.Laws;

/// <summary>The places of one report at which a rule judges a provision on one axis.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="IsInPractice">On which axis.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Places">The places, each with the verdict on this provision.</param>
internal sealed record Home(Provision Provision, bool IsInPractice, string Rule, IReadOnlyList<(RuleOutcome Outcome, Verdict Verdict)> Places);
