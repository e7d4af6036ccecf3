using System.CommandLine;

namespace Ciip.Guideline.Semantics;

/// <summary>Evaluates random subjects by the library and by the proved semantics, and says where they differ.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var count = new Argument<int>("COUNT") { Description = "how many random sets of documents with self-verifications of each of the two generators", DefaultValueFactory = static _ => 5_000 };
        var from = new Option<int>("--from") { Description = "the first seed", DefaultValueFactory = static _ => 1 };
        var files = new Option<int?>("--files") { Description = "how many random files, with records of all kinds; else one for every 25" };
        var small = new Option<int?>("--small") { Description = "how many small subjects of each generator, of a few provisions; else 20 for every one" };
        var command = new RootCommand("Compares the library with the proved semantics on random subjects.") { count, from, files, small };
        command.SetAction(result =>
        {
            var whole = result.GetValue(count);
            var many = result.GetValue(small) ?? (whole * 20);
            return Run(result.GetValue(from),
            [
                Generator.OfSmall("small, valid", many, isHostile: false),
                Generator.OfSmall("small, hostile", many, isHostile: true),
                Generator.OfWhole("valid", whole, ValidSubjects.Of),
                Generator.OfWhole("hostile", whole, HostileSubjects.Of),
                Generator.OfWhole("files", result.GetValue(files) ?? (whole / 25), FileSubjects.Of),
            ]);
        });
        return command.Parse(args).Invoke();
    }

    private static int Run(int from, Generator[] generators)
    {
        var differences = new Differences();
        Tables.Check(differences);
        Console.WriteLine(Invariant($"tables: {differences.Compared:N0} entries compared, {differences.Count:N0} differ"));
        foreach (var generator in generators)
        {
            Comparing.Run(generator, from, differences);
        }

        differences.Show();
        return differences.Count == 0 ? 0 : 1;
    }
}
