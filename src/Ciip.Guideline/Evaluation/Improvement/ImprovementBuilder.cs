using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Makes an improvement plan of a report.</summary>
internal sealed class ImprovementBuilder(EvaluationReport report, ImprovementOptions options)
{
    private readonly ImprovementOrder order = ImprovementOrder.With(options.Precedences);

    public ImprovementPlan Build()
    {
        var entries = report.Findings
            .Where(finding => ImprovementDemands.IsDemand(finding) && finding.Level >= options.Level)
            .Where(finding => options.Axis is null || options.Axis == AxisOf(finding.Place))
            .SelectMany(static finding => finding.Missing.Select(provision => (Finding: finding, Provision: provision)))
            .Where(one => ImprovementDemands.LevelOf(one.Finding, one.Provision) >= options.Level)
            .GroupBy(static one => (About: one.Provision.About, Axis: AxisOf(one.Finding.Place)))
            .Select(static group => Entry(group.Key.About, group.Key.Axis, [.. group]))
            .ToList();
        foreach (var entry in entries)
        {
            Complete(entry, entries);
        }

        var questions = report.OpenQuestions.Where(question => options.Axis is null || options.Axis == (question.IsOfPractice ? ImprovementAxis.Practice : ImprovementAxis.Documents));
        return new ImprovementPlan(
            options, Seq.From(InOrder(entries)), Seq.From(questions), order.CirclesWith([.. entries.Select(static entry => entry.Item).OfType<GuidelineItem>()]));
    }

    private static ImprovementAxis AxisOf(Place place) => place.IsInPractice ? ImprovementAxis.Practice : ImprovementAxis.Documents;

    private static ImprovementEntry Entry(GuidelineId about, ImprovementAxis axis, List<(Finding Finding, Provision Provision)> all) => new(
        about,
        axis,
        Seq.From(all.Select(static one => one.Finding).Distinct()),
        Seq.From(all.GroupBy(static one => one.Provision)
            .Select(static same => new OpenProvision(same.Key, same.Max(one => ImprovementDemands.LevelOf(one.Finding, one.Provision))))
            .OrderBy(static one => one.Provision.Order)));

    private void Complete(ImprovementEntry entry, List<ImprovementEntry> entries)
    {
        entry.EffectiveLevel = entries.Where(other => other == entry || order.Reaches(entry.Item, other.Item)).Max(static other => other.Level);
        entry.DependsOn = Seq.From(entries
            .Select(static other => other.Item)
            .OfType<GuidelineItem>()
            .Distinct()
            .Where(item => entry.Item is { } own && order.IsDirectlyBefore(item, own))
            .OrderBy(static item => item));
        var open = new HashSet<Locator>(entry.Open.Select(static provision => provision.Statement));
        entry.FedBy = Seq.From(report.Context.Catalog.CrossReferences.Where(reference =>
            reference.Relation == CrossReferenceRelation.Feeds
            && (reference.To.Text == entry.About.Text || open.Contains(reference.To))));
        if (entry.Axis == ImprovementAxis.Documents)
        {
            entry.Tiers = Seq.From(options.Voice.Tiers.Where(tier => entry.Open.All(provision => ImprovementDemands.MayGoTo(provision, tier))));
            entry.SuggestedDocument = ImprovementDocuments.Suggest(report.Context, options.Voice, entry.Tiers, entry.About);
            entry.PlacedAfter = entry.SuggestedDocument is { } document ? ImprovementDocuments.PlaceAfter(document, entry.About) : null;
        }
    }

    /// <summary>
    /// Among the entries whose predecessors are all placed, the caller's priority, then the highest effective level, then the
    /// Guideline's order. Entries of a circle are placed together.
    /// </summary>
    private IEnumerable<ImprovementEntry> InOrder(List<ImprovementEntry> entries)
    {
        var left = entries
            .OrderBy(PriorityOf)
            .ThenByDescending(static entry => entry.EffectiveLevel)
            .ThenBy(static entry => entry.About)
            .ThenBy(static entry => entry.Axis)
            .ToList();
        while (left.Count > 0)
        {
            var next = left.First(entry => !left.Exists(other => order.IsBefore(other.Item, entry.Item)));
            var together = left
                .Where(other => other == next || order.IsInCircleWith(other.Item, next.Item))
                .OrderBy(static other => other.About)
                .ThenBy(static other => other.Axis)
                .ToList();
            foreach (var entry in together)
            {
                left.Remove(entry);
                yield return entry;
            }
        }
    }

    private int PriorityOf(ImprovementEntry entry) =>
        entry.Item is { } item && options.Priorities is { } priorities && priorities.TryGetValue(item, out var priority) ? priority : int.MaxValue;
}
