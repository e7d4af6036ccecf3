using Ciip.Guideline.Standards;
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

        return sets.TrueForAll(static set => set.Documents.Count == 0) && practice is null ? (null, FileTexts.NothingToEvaluate)
            : SafetyStandardsSet.TryMerge(sets, out var standards, out var problems, request.Inventory, request.InternalRulesInventory)
                ? (new(standards, practice), null)
            : (null, ReasonOf(problems.First(static problem => problem.IsFatal)));
    }

    private static LocalizedText ReasonOf(MergeProblem problem) => problem.Document is { } id ? FileTexts.Twice.With(id) : problem.Message;
}
