using Ciip.Guideline.Amendments;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>An amendment loses nothing: no entry of either version, and no change of the reports.</summary>
internal static class AmendmentLaws
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("A version amends itself in nothing", WithItself),
        new("Every entry of both versions is in an amendment, once for each of its clauses", Entries),
        new("Every change of an amendment is at a clause or elsewhere", Changes),
        new("Read backwards, an amendment deletes what it added", Backwards),
    ];

    /// <summary>Each amendment evaluates twice more, so that each model is asked one of the laws.</summary>
    private const int Laws = 4;

    private static IEnumerable<(RandomModel Model, SafetyStandardsDocument Before, SafetyStandardsDocument After)> Pairs(RandomModel model, int law) =>
        from later in model.Seed % Laws == law && model.Later is { } one ? new[] { one } : []
        from after in (later.Model.Standards?.Documents ?? []).Take(1)
        from before in (model.Standards?.Documents ?? []).Where(one => Amendment.AreVersions(one, after)).Take(1)
        select (later.Model, before, after);

    private static Amendment Of(RandomModel model, SafetyStandardsDocument before, SafetyStandardsDocument after) =>
        Amendment.Between(before: before, after: after, new AmendmentOptions { AsOf = model.AsOf, Set = model.Standards, Practice = model.Practice });

    private static IEnumerable<string> WithItself(RandomModel model) => (model.Seed % Laws == 0 ? model.Standards?.Documents ?? [] : []).Take(1)
        .Select(one => Of(model, one, one)).Where(static one => one.Changed.Count > 0 || one.Gate.IsClosed || one.Elsewhere.Count > 0 || one.ProvisionsElsewhere.Count > 0).Select(static one => one.ToString());

    private static IEnumerable<string> Entries(RandomModel model) => Pairs(model, law: 1).SelectMany(static pair =>
    {
        var amendment = Of(pair.Model, pair.Before, pair.After);
        return new[] { (pair.Before, amendment.Clauses.SelectMany(static one => one.Before).Count()), (pair.After, amendment.Clauses.SelectMany(static one => one.After).Count()) }
            .Where(static one => one.Item2 != CountOf(one.Item1)).Select(static one => $"{one.Item1}: {one.Item2} of {CountOf(one.Item1)}");
    });

    /// <summary>The first page, each typed part, and each treatment and item of its own at each of its clauses.</summary>
    private static int CountOf(SafetyStandardsDocument document) =>
        1 + new object?[] { document.Review, document.Purpose, document.Scope, document.Causes, document.Roles, document.Publication }.Count(static one => one is not null)
        + (document.Treatments?.Values ?? []).Sum(static one => Math.Max(1, one.Clauses?.Distinct(StringComparer.Ordinal).Count() ?? 0))
        + (document.AdditionalItems ?? []).Sum(static one => Math.Max(1, one.Clauses?.Distinct(StringComparer.Ordinal).Count() ?? 0));

    private static IEnumerable<string> Changes(RandomModel model) => Pairs(model, law: 2).SelectMany(static pair =>
    {
        var amendment = Of(pair.Model, pair.Before, pair.After);
        var told = amendment.Changed.SelectMany(static one => one.Changes).Concat(amendment.Elsewhere).ToHashSet();
        return amendment.Comparison.Changes.Where(one => one.State != ChangeState.Unchanged && !told.Contains(one)).Select(static one => one.ToString());
    });

    private static IEnumerable<string> Backwards(RandomModel model) => Pairs(model, law: 3).Where(static pair => pair.Before.Id == pair.After.Id).SelectMany(static pair =>
    {
        var (there, back) = (Of(pair.Model, pair.Before, pair.After), Of(pair.Model, pair.After, pair.Before));
        return Kinds(there, AmendmentKind.Added, AmendmentKind.Deleted).SequenceEqual(Kinds(back, AmendmentKind.Deleted, AmendmentKind.Added)) ? [] : new[] { $"{there}; {back}" };
    });

    private static IEnumerable<int> Kinds(Amendment amendment, AmendmentKind added, AmendmentKind deleted) =>
        new[] { added, deleted, AmendmentKind.Moved, AmendmentKind.Amended, AmendmentKind.Unchanged }.Select(kind => amendment.Clauses.Count(one => one.Kind == kind));
}
