namespace Ciip.Guideline;

/// <summary>An order of the user's own: one item is taken before another.</summary>
/// <param name="Before">The item taken first.</param>
/// <param name="After">The item taken afterwards.</param>
public sealed record PlanPrecedence(GuidelineItem Before, GuidelineItem After);
