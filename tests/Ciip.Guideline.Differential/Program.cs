using System.CommandLine;

namespace Ciip.Guideline.Differential;

/// <summary>Evaluates the same by an earlier build of the library and by this one, and says what they write differently.</summary>
internal static class Program
{
    private const int Shown = 10;
    private const string NotAgain = "differed in the run, and not by itself: look for what threads share";

    private static int Main(string[] args)
    {
        var package = new Argument<string>("OLD_NUPKG") { Description = "the package of the earlier build" };
        var count = new Argument<int>("COUNT") { Description = "how many random pairs", DefaultValueFactory = static _ => 100_000 };
        var from = new Option<int>("--from") { Description = "the first seed", DefaultValueFactory = static _ => 1 };
        var every = new Option<int>("--every") { Description = "compare SARIF, OSCAL, tables and Markdown of each N-th random pair only", DefaultValueFactory = static _ => 1 };
        var keep = new Option<string?>("--keep") { Description = "a folder for the files of the first pairs that differ, with what both versions write" };
        var command = new RootCommand("Evaluates random models and the samples by an earlier build and by this one, and compares what they write, byte by byte.") { package, count, from, every, keep };
        command.SetAction(result => Run(
            LibraryVersion.OfPackage(result.GetValue(package)!),
            [.. Samples.All.Select(static sample => Case.Of(sample.Name, sample.Pair)), .. Enumerable.Range(result.GetValue(from), result.GetValue(count)).Select(Case.Of)],
            Math.Max(1, result.GetValue(every)),
            result.GetValue(keep)));
        return command.Parse(args).Invoke();
    }

    private static int Run(LibraryVersion old, IReadOnlyList<Case> cases, int every, string? folder)
    {
        var now = LibraryVersion.OfSource();
        Console.WriteLine($"old: build {old.Build}\nnew: build {now.Build}");
        var comparison = new Comparison(old, now, every);
        comparison.Run(cases);
        Console.WriteLine(Invariant($"{comparison.Pairs:N0} pairs compared ({cases.Count(static one => one.Seed is null)} of them samples), {comparison.Texts:N0} texts, {comparison.Rate:N1} pairs a second"));
        Console.WriteLine(Invariant($"{comparison.Differing.Count:N0} pairs differ, {comparison.Thrown:N0} are written by neither version"));
        foreach (var one in comparison.Differing.Take(Shown))
        {
            Show(one, comparison.Differences(one), folder);
        }

        return comparison.Differing.Count + comparison.Thrown == 0 ? 0 : 1;
    }

    private static void Show(Case one, IReadOnlyList<Difference> differences, string? folder)
    {
        Console.WriteLine($"\n{one.Name}: {string.Join(", ", differences.Select(static difference => difference.Name))}");
        Console.WriteLine(string.Join('\n', (differences.Count > 0 ? differences[0].Lines() : [NotAgain]).Select(static line => "  " + line)));
        if (folder is null)
        {
            return;
        }

        var home = Path.Combine(folder, one.Name.Replace(' ', '-'));
        var pair = one.Make();
        pair.Before.Keep(Path.Combine(home, "before"));
        pair.After.Keep(Path.Combine(home, "after"));
        foreach (var difference in differences)
        {
            File.WriteAllBytes(Path.Combine(home, "old." + difference.Name), difference.Old);
            File.WriteAllBytes(Path.Combine(home, "new." + difference.Name), difference.New);
        }
    }
}
