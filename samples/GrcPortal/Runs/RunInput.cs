using GrcPortal.Data;
using GrcPortal.Files;

namespace GrcPortal.Runs;

/// <summary>The stored files of a run, read by the library and put together.</summary>
internal sealed record RunInput(SafetyStandardsSet Standards, SelfVerification? Practice)
{
    /// <summary>Files were read when they were stored, so that they can be read again here.</summary>
    public static (RunInput? Input, LocalizedText? Reason) Of(IReadOnlyList<FileVersionRow> versions, RunRequest request)
    {
        var sets = new List<SafetyStandardsSet>();
        SelfVerification? practice = null;
        foreach (var version in versions)
        {
            switch (version.File!.Kind)
            {
                case FileKind.Document:
                    sets.Add(SafetyStandardsSet.Of(Inventory.Partial, GuidelineJson.Parse<SafetyStandardsDocument>(version.Content)));
                    break;
                case FileKind.Set:
                    sets.Add(GuidelineJson.Parse<SafetyStandardsSet>(version.Content));
                    break;
                default:
                    practice = GuidelineJson.Parse<SelfVerification>(version.Content);
                    break;
            }
        }

        var documents = sets.SelectMany(static set => set.Documents).ToList();
        return documents.Count == 0 && practice is null ? (null, FileTexts.NothingToEvaluate)
            : documents.GroupBy(static document => document.Id, StringComparer.Ordinal).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice
                ? (null, FileTexts.Twice.With(twice.Key))
            : (new(Join(sets, documents, request), practice), null);
    }

    private static SafetyStandardsSet Join(List<SafetyStandardsSet> sets, List<SafetyStandardsDocument> documents, RunRequest request) => new()
    {
        Operator = sets.Select(static set => set.Operator).FirstOrDefault(static name => name is not null),
        Sector = sets.Select(static set => set.Sector).FirstOrDefault(static sector => sector is not null),
        ScaleMappings = sets.Exists(static set => set.ScaleMappings is not null) ? [.. sets.SelectMany(static set => set.ScaleMappings ?? [])] : null,
        Inventory = request.Inventory,
        InternalRulesInventory = request.InternalRulesInventory,
        Documents = documents,
    };
}
