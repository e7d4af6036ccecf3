using SharpFuzz;

namespace Ciip.Guideline.Fuzz;

/// <summary>
/// <c>TARGET</c>: is driven by afl-fuzz. <c>TARGET FILE…</c>: runs the files once, as to see why one crashes. <c>seeds FOLDER</c>:
/// writes what afl-fuzz starts from, a folder for each target. <c>planted SEEDS TARGET</c>: the target with a defect that has to be found.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["seeds", var folder])
        {
            Seeds.Write(folder);
            return 0;
        }

        var read = args is ["planted", var seeds, var planted] ? Targets.Planted(planted, seeds) : Targets.All.GetValueOrDefault(args.FirstOrDefault() ?? string.Empty);
        if (read is null)
        {
            Console.Error.WriteLine("Name one of: seeds, " + string.Join(", ", Targets.All.Keys));
            return 2;
        }

        if (args is [_] or ["planted", ..])
        {
            Fuzzer.OutOfProcess.Run(stream =>
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                read(copy.ToArray());
            });
            return 0;
        }

        foreach (var file in args.Skip(1))
        {
            Console.WriteLine($"{file}: {(read(File.ReadAllBytes(file)) ? "read" : "refused")}");
        }

        return 0;
    }
}
