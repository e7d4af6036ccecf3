using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Semantics;

/// <summary>What the generators draw from.</summary>
internal static class Draw
{
    public static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    /// <summary>Ids of items and provisions that most of a subject's treatments and statuses are on: what many say the same of combines.</summary>
    public static GuidelineId[] Ids(Chance chance, GuidelineId[] from)
    {
        var ids = new GuidelineId[2 + chance.Next(10)];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = chance.Pick(from);
        }

        return ids;
    }

    public static readonly GuidelineId[] Treatable =
        [.. Catalog.Sections.Where(static section => section.Id != "fn").SelectMany(IdsOf)];

    /// <summary>The measures, the members of groups of alternatives, and what is asked of the sections before them.</summary>
    public static readonly GuidelineId[] Weighty =
    [
        .. PdcaMeasure.All.Select(static measure => (GuidelineId)measure.Item),
        .. Catalog.Alternatives.SelectMany(static group => group.Members).Select(static member => (GuidelineId)member),
        .. Catalog.Provisions.Where(static provision => provision.IsOfMeasure && provision.Index % 4 == 0).Select(static provision => (GuidelineId)provision),
        .. Treatable.Where(static id => id.Provision is null),
    ];

    public static readonly GuidelineId[] Practiced = [.. Treatable.Where(StatusChecks.IsOfPractice)];

    public static readonly DocumentTier[] Tiers = [.. DocumentTier.All];

    public static Inventory Inventory(Chance chance) => chance.Of(60) ? Ciip.Guideline.Inventory.Complete : Ciip.Guideline.Inventory.Partial;

    public static Examination Examination(Chance chance) => chance.Of(50)
        ? new() { Extent = ExaminationExtent.Complete }
        : new() { Extent = ExaminationExtent.Partial, ItemsReadCompletely = chance.Of(50) ? null : [.. Enumerable.Range(0, chance.Next(4)).Select(_ => chance.Pick(GuidelineItem.All)).Distinct()] };

    public static PracticeStatus Status(Chance chance, PracticeStatusValue value) => new()
    {
        Value = value,
        Actors = chance.Of(50) ? [chance.Pick(Actor.All)] : null,
        Decision = value == PracticeStatusValue.NotRelevant && chance.Of(80) ? Decided : null,
    };

    public static readonly Decision Decided = new() { Reason = "x", Decider = "y", DecidedOn = new PartialDate(2025, 4) };

    private static IEnumerable<GuidelineId> IdsOf(Section section) =>
        section.Provisions.Where(provision => provision.Section == section.Id).Select(static provision => (GuidelineId)provision).Prepend(GuidelineId.Parse(section.Id));
}
