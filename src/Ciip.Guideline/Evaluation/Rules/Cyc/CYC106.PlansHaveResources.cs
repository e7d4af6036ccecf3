namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each plan entry has resources secured for it.</summary>
internal sealed class PlansHaveResources() : PracticeRule(new(
    "CYC106", nameof(PlansHaveResources),
    new("Each plan entry has resources secured for it.", "計画の各項目に、確保された経営資源がある。"),
    new("Secure resources for the entry, and name them.", "当該項目の経営資源を確保し、記録する。"),
    [PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.4(1) p1 s1", "II.6.1.3(1) p1 s1"]))
{
    private static readonly MessageTemplate Secured = new("cyc106.secured", "{0}: {1} secured for it.", "{0}：{1}を確保している。");

    private static readonly MessageTemplate NoResources = new("cyc106.none", "{0}: no resources are secured for it.", "{0}：経営資源が確保されていない。");

    private static readonly MessageTemplate Unknown = new("cyc106.unknown", "{0}: not stated whether resources are secured for it.", "{0}：経営資源を確保しているか記載がない。");

    private static readonly MessageTemplate Settled = new("cyc106.settled", "{0}: done or dropped.", "{0}：完了又は中止した項目である。");

    private static readonly MessageTemplate NoPlan = new("cyc106.no-plan", "No plan entry is recorded.", "計画項目の記録がない。");

    private static readonly Provision About = Provisions.Resources.ForPlanExecution;

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var resources = practice.Records.Resources.ToLookup(static resource => resource.Id, static resource => resource.Record, StringComparer.Ordinal);
        return practice.Records.PlanEntries.Count == 0
            ? [NotApplicable(Place.Operator, NoPlan.With())]
            : practice.Records.PlanEntries.Select(entry => Judge(entry, resources));
    }

    private RuleOutcome Judge(PlacedEntry<PlanEntry> entry, ILookup<string, SecuredResource> resources)
    {
        var place = entry.At(About, "resources");
        var id = Arguments.Of(entry.Id);
        if (!RecordDates.IsOpen(entry.Record))
        {
            return NotApplicable(place, Settled.With(id));
        }

        var known = (entry.Record.Resources ?? []).SelectMany(named => resources[named]).ToList();
        var state = entry.Record.Resources is not { Count: > 0 } ? entry.Fields.StateOf(entry.Record.Resources)
            : known.Count == 0 || known.Exists(static resource => resource.IsSecured == true) ? RecordState.Shown
            : known.TrueForAll(static resource => resource.IsSecured == false) ? RecordState.Missing
            : RecordState.Unclear;
        return state switch
        {
            RecordState.Shown => Pass(place, Secured.With(id, Arguments.Of(entry.Record.Resources!))),
            RecordState.Missing or RecordState.LeftOut => Fail(place, FindingLevel.Gap, NoResources.With(id), [About]),
            _ => Undetermined(place, Unknown.With(id), [About]),
        };
    }
}
