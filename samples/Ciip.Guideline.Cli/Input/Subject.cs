using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Cli.Input;

/// <summary>What is evaluated: documents and sets as one set, a self-verification, and the bytes they were read from.</summary>
internal sealed record Subject(SafetyStandardsSet Standards, SelfVerification? Practice, IReadOnlyList<(string File, byte[] Utf8)> Sources)
{
    public static Subject Read(InputReader reader, CiipConsole console, IReadOnlyList<string> files, string? practiceFile, Inventory? inventory, Inventory? internalRulesInventory)
    {
        var sources = new List<(string, byte[])>();
        var sets = new List<SafetyStandardsSet>();
        SelfVerification? practice = null;
        var named = reader.Named(files);
        foreach (var file in Steps.Show(console, "Reading", practiceFile is null ? named : [.. named, practiceFile]))
        {
            if (reader.Bytes(file) is not { } utf8)
            {
                continue;
            }

            sources.Add((file, utf8));
            if (ReferenceEquals(file, practiceFile))
            {
                practice = reader.Read<SelfVerification>(file, utf8);
            }
            else if (GuidelineJson.TypeOf(utf8) == typeof(SafetyStandardsSet))
            {
                Add(sets, reader.Read<SafetyStandardsSet>(file, utf8));
            }
            else if (reader.Read<SafetyStandardsDocument>(file, utf8) is { } document)
            {
                sets.Add(SafetyStandardsSet.Of(Inventory.Partial, document));
            }
        }

        _ = SafetyStandardsSet.TryMerge(sets, out var standards, out var problems, inventory, internalRulesInventory);
        foreach (var problem in problems.Where(static problem => problem.IsFatal))
        {
            Report(reader, problem);
        }

        reader.ThrowIfUnusable();
        return new Subject(standards!, practice, sources);
    }

    private static void Add(List<SafetyStandardsSet> sets, SafetyStandardsSet? set)
    {
        if (set is not null)
        {
            sets.Add(set);
        }
    }

    private static void Report(InputReader reader, MergeProblem problem)
    {
        if (problem.Document is { } id)
        {
            reader.Report(id, new("Two of the files hold a document of this id.", "このIDの文書が複数のファイルにある。"));
        }
        else
        {
            reader.Report(problem.Message);
        }
    }
}
