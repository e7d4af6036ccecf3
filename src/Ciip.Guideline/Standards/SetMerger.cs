using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>Makes one set of several; <see cref="SafetyStandardsSet.TryMerge"/> has the rules.</summary>
internal static class SetMerger
{
    public static SafetyStandardsSet Join(IReadOnlyList<SafetyStandardsSet> sets, Inventory? inventory, Inventory? internalRulesInventory)
    {
        var joined = sets.Count == 1
            ? sets[0]
            : new SafetyStandardsSet
            {
                Operator = sets.Select(static set => set.Operator).FirstOrDefault(static name => name is not null),
                Sector = sets.Select(static set => set.Sector).FirstOrDefault(static sector => sector is not null),
                Inventory = Inventory.Partial,
                ScaleMappings = sets.All(static set => set.ScaleMappings is null) ? null : Seq.From(sets.SelectMany(static set => set.ScaleMappings ?? []).Distinct()),
                Documents = Seq.From(sets.SelectMany(static set => set.Documents)),
            };
        return joined with { Inventory = inventory ?? joined.Inventory, InternalRulesInventory = internalRulesInventory ?? joined.InternalRulesInventory };
    }

    public static IEnumerable<MergeProblem> Problems(IReadOnlyList<SafetyStandardsSet> sets, Inventory? inventory)
    {
        foreach (var twice in sets.SelectMany(static set => set.Documents).GroupBy(static document => document.Id, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            var id = VisibleText.Quoted(twice.Key);
            yield return new(new($"The document '{id}' is there more than once.", $"文書「{id}」が重複している。"), twice.Key);
        }

        var operators = Different(sets.Select(static set => set.Operator));
        if (operators.Count > 1)
        {
            yield return new(new($"The sets name different operators: {string.Join(", ", operators)}.", $"事業者が一致しない：{string.Join("、", operators)}。"));
        }

        var sectors = sets.Select(static set => set.Sector).OfType<CiiSector>().Distinct().ToList();
        if (sectors.Count > 1)
        {
            yield return new(new(
                $"The sets name different sectors: {string.Join(", ", Different(sectors.Select(static sector => sector.Title.English)))}.",
                $"分野が一致しない：{string.Join("、", Different(sectors.Select(static sector => sector.Title.Japanese)))}。"));
        }

        if (inventory is null && sets.Count > 1 && sets.Any(static set => set.Inventory == Inventory.Complete))
        {
            yield return new(
                new(
                    "A set says that its documents are all that apply, and there are others beside it: together they count as partial.",
                    "文書一覧が「完全」の一式とほかの文書があるため、合わせた一式の文書一覧は「一部」として扱う。"),
                isFatal: false);
        }
    }

    private static IReadOnlyList<string> Different(IEnumerable<string?> names) =>
        Seq.From(names.OfType<string>().Distinct(StringComparer.Ordinal).Select(VisibleText.Quoted));
}
