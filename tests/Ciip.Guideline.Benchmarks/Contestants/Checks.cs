using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>What all contestants check, as they would have copied it out of the text once.</summary>
/// <remarks>
/// 194 checks of a document, and one of each treatment: what II.2 and II.4 ask by a field, whether each of the 20 measures is adopted and
/// names who is responsible, and each of their parts.
/// </remarks>
internal static class Checks
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    /// <summary>The rules of the library that ask the same.</summary>
    public static readonly string[] Rules = ["STD201", "STD202", "STD203", "STD204", "STD401", "STD402", "STD404", "STD601", "STD602", "STD606"];

    /// <summary>What a document can answer by a field.</summary>
    public static readonly FieldDemand[] Fields =
    [
        new("STD201", Provisions.Scope.Services, static document => document.Scope?.Services is { Count: > 0 }, OfOperatorsOnly: true),
        new("STD202", Provisions.Scope.Systems, static document => document.Scope?.Systems is { Count: > 0 }, OfOperatorsOnly: true),
        new("STD203", Provisions.Scope.Data, static document => document.Scope?.Data is { Count: > 0 }, OfOperatorsOnly: true),
        new("STD204", Provisions.Scope.Depth, static document => !string.IsNullOrWhiteSpace(document.Scope?.Depth), OfOperatorsOnly: true),
        new("STD401", Provisions.Roles.RoleOfPresidingMinistries, static document => !string.IsNullOrWhiteSpace(document.Roles?.PresidingMinistries), OfOperatorsOnly: false),
        new("STD401", Provisions.Roles.RoleOfSector, static document => !string.IsNullOrWhiteSpace(document.Roles?.Sector), OfOperatorsOnly: false),
        new("STD401", Provisions.Roles.RoleOfOperator, static document => !string.IsNullOrWhiteSpace(document.Roles?.Operators), OfOperatorsOnly: false),
        new("STD402", Provisions.Roles.ManagementEfforts, static document => document.Roles?.ManagementEfforts is { Count: > 0 }, OfOperatorsOnly: true),
    ];

    /// <summary>The 20 measures with their parts, in text order.</summary>
    public static readonly Measure[] Measures = [.. PdcaMeasure.All.Select(static measure => new Measure(measure.Item, [.. PartsOf(measure.Item)]))];

    /// <summary>The id, and the sections around it, the nearest first.</summary>
    public static GuidelineId[] Outwards(Section section)
    {
        var ids = new List<GuidelineId>();
        for (var at = section; at is not null; at = at.Parent)
        {
            ids.Add(GuidelineId.Parse(at.Id));
        }

        return [.. ids];
    }

    private static IEnumerable<Part> PartsOf(GuidelineItem item)
    {
        var provisions = Catalog.ProvisionsOf(item);
        var groups = Catalog.Alternatives.Where(group => group.Id == item).ToList();
        var alternatives = groups.SelectMany(static group => group.Members).ToHashSet();
        var lists = provisions.Where(provision => provision.Softener == Softener.OpenListMember && !alternatives.Contains(provision)).ToLookup(static provision => provision.Statement);
        var listed = lists.SelectMany(static list => list).ToHashSet();
        return groups.Select(group => new Part(item, group.Part, [.. group.Members], OneIsEnough: true))
            .Concat(lists.Select(list => new Part(item, list.Key.Text[(item.Value.Length + 1)..], [.. list], OneIsEnough: false)))
            .Concat(provisions.Where(provision => !alternatives.Contains(provision) && !listed.Contains(provision))
                .Select(static provision => new Part(provision, Name: null, [provision], OneIsEnough: false)));
    }
}

/// <summary>A demand that a treatment or a field of a document answers.</summary>
internal sealed record FieldDemand(string Rule, Provision Provision, Func<SafetyStandardsDocument, bool> IsFilled, bool OfOperatorsOnly)
{
    public GuidelineId Id { get; } = Provision;

    /// <summary>The sections around the provision, the nearest first.</summary>
    public GuidelineId[] Around { get; } = Checks.Outwards(GuidelineId.FromProvision(Provision).Section);
}

/// <summary>One of the 20 measures.</summary>
internal sealed record Measure(GuidelineItem Item, Part[] Parts)
{
    public GuidelineId Id { get; } = Item;

    /// <summary>The position among the 20.</summary>
    public int Index { get; } = PdcaMeasure.All.ToList().FindIndex(measure => measure.Item == Item);

    /// <summary>The measure and the sections around it, the nearest first.</summary>
    public GuidelineId[] Around { get; } = Checks.Outwards(GuidelineId.FromGuidelineItem(Item).Section);
}

/// <summary>What is judged at one place: a provision, the members of a list, or alternatives of which one is enough.</summary>
internal sealed record Part(GuidelineId On, string? Name, Provision[] Provisions, bool OneIsEnough)
{
    public GuidelineId[] Ids { get; } = [.. Provisions.Select(GuidelineId.FromProvision)];
}
