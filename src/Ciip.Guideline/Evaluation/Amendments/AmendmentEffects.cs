using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Finds what each changed row does, by the places that it speaks of.</summary>
internal static class AmendmentEffects
{
    /// <summary>Gives each changed row its effects, and what is left over.</summary>
    public static (IReadOnlyList<OutcomeChange> Changes, IReadOnlyList<ProvisionChange> Provisions) Attach(Amendment amendment)
    {
        var provisions = ProvisionsOf(amendment.Comparison);
        var changes = amendment.Comparison.Changes.Where(static one => one.State != ChangeState.Unchanged).ToList();
        var byProvision = changes.Where(one => IsOf(one, amendment.After.Id)).ToLookup(static one => one.Place.On!.Provision);
        var bySection = changes.Where(one => IsOf(one, amendment.After.Id) && one.Place.On!.Provision is null).ToLookup(static one => one.Place.On!.Section);
        var closing = new HashSet<OutcomeChange>(amendment.Gate.Reasons);
        var spokenOf = new HashSet<OutcomeChange>();
        var spokenOfProvisions = new HashSet<Provision>();
        foreach (var row in amendment.Clauses.Where(static one => one.Kind is not (AmendmentKind.Unchanged or AmendmentKind.Moved)))
        {
            var about = row.Before.Concat(row.After).Select(static one => one.On).OfType<GuidelineId>().Distinct().ToList();
            var spoken = new HashSet<Provision>(about.SelectMany(static one => one.Provision is { } single ? [single] : one.Section.Provisions));
            var sections = about.Where(static one => one.Provision is null).SelectMany(static one => one.Section.SelfAndBelow()).Distinct();
            row.Provisions = Seq.From(provisions.Where(one => spoken.Contains(one.Provision)));
            row.Changes = Seq.From(spoken.OrderBy(static one => one.Order).SelectMany(one => byProvision[one]).Concat(sections.SelectMany(one => bySection[one])));
            row.ClosingTheGate = Seq.From(row.Changes.Where(closing.Contains));
            spokenOf.UnionWith(row.Changes);
            spokenOfProvisions.UnionWith(row.Provisions.Select(static one => one.Provision));
        }

        return (Seq.From(changes.Where(one => !spokenOf.Contains(one))), Seq.From(provisions.Where(one => !spokenOfProvisions.Contains(one.Provision))));
    }

    /// <summary>Whether it is about a place that the document speaks of: in it, or of the set as a whole.</summary>
    private static bool IsOf(OutcomeChange change, string document) =>
        change.Place is { On: not null, IsInPractice: false } && (change.Place.Document is null || change.Place.Document == document);

    private static List<ProvisionChange> ProvisionsOf(ReportComparison comparison) =>
        [.. GuidelineCatalog.FourthEdition.Provisions
            .Select(one => new ProvisionChange(one, comparison.Before.Standards.Set[one].Outcome, comparison.After.Standards.Set[one].Outcome))
            .Where(static one => one.Before != one.After)];
}
