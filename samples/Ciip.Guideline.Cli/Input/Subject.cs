using Ciip.Guideline.Cli.Output;

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

        ReportDuplicates(reader, sets);
        reader.ThrowIfUnusable();
        return new Subject(Join(sets, inventory, internalRulesInventory), practice, sources);
    }

    private static void Add(List<SafetyStandardsSet> sets, SafetyStandardsSet? set)
    {
        if (set is not null)
        {
            sets.Add(set);
        }
    }

    private static void ReportDuplicates(InputReader reader, List<SafetyStandardsSet> sets)
    {
        foreach (var id in sets.SelectMany(set => set.Documents).GroupBy(document => document.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            reader.Report(id.Key, new("Two of the files contain a document with this id.", "このIDの文書が複数のファイルにある。"));
        }
    }

    /// <summary>One set stays what it is; several files are one set, of which only the caller can say that it is complete.</summary>
    private static SafetyStandardsSet Join(List<SafetyStandardsSet> sets, Inventory? inventory, Inventory? internalRulesInventory)
    {
        var joined = sets.Count == 1
            ? sets[0]
            : new SafetyStandardsSet
            {
                Operator = sets.Select(set => set.Operator).FirstOrDefault(name => name is not null),
                Sector = sets.Select(set => set.Sector).FirstOrDefault(sector => sector is not null),
                Inventory = Inventory.Partial,
                ScaleMappings = sets.Exists(set => set.ScaleMappings is not null) ? [.. sets.SelectMany(set => set.ScaleMappings ?? [])] : null,
                Documents = [.. sets.SelectMany(set => set.Documents)],
            };
        return joined with { Inventory = inventory ?? joined.Inventory, InternalRulesInventory = internalRulesInventory ?? joined.InternalRulesInventory };
    }
}
