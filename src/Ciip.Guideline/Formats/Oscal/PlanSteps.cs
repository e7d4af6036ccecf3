namespace Ciip.Guideline.Formats.Oscal;

/// <summary>What is said about the entries of a plan, in an order that follows from the plan alone.</summary>
internal sealed class PlanSteps
{
    private readonly Dictionary<(GuidelineId About, ImprovementAxis Axis), ImprovementStep> byEntry = [];

    public PlanSteps(ImprovementPlan plan, IEnumerable<ImprovementStep> steps)
    {
        foreach (var step in steps)
        {
            if (step is null)
            {
                throw new ArgumentException("An element is null.", nameof(steps));
            }

            if (Find(step.About, step.Axis) is not null)
            {
                throw new ArgumentException($"Two steps are about {step.About} in {(step.Axis == ImprovementAxis.Practice ? "practice" : "documents")}.", nameof(steps));
            }

            byEntry.Add((step.About, step.Axis), step);
        }

        Elsewhere = [.. byEntry.Values.Where(step => plan.Find(step.About, step.Axis) is null).OrderBy(static step => step.About).ThenBy(static step => step.Axis)];
        All = [.. plan.Entries.Select(Of).OfType<ImprovementStep>(), .. Elsewhere];
    }

    /// <summary>All of them: those about entries in their order, then the others.</summary>
    public IReadOnlyList<ImprovementStep> All { get; }

    /// <summary>Those about what is not an entry of the plan, in the order of the text.</summary>
    public IReadOnlyList<ImprovementStep> Elsewhere { get; }

    /// <summary>What is said about an entry; null for nothing.</summary>
    public ImprovementStep? Of(ImprovementEntry entry) => Find(entry.About, entry.Axis);

    private ImprovementStep? Find(GuidelineId about, ImprovementAxis axis) => byEntry.TryGetValue((about, axis), out var step) ? step : null;
}
