using SharpFuzz;

namespace Ciip.Guideline.Fuzz;

/// <summary>
/// <c>TARGET</c>: is driven by afl-fuzz. <c>TARGET FILE…</c>: runs the files once, as to see why one crashes. <c>seeds FOLDER</c>:
/// writes what afl-fuzz starts from, a folder for each target.
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

        if (args.Length == 0 || !Targets.All.TryGetValue(args[0], out var read))
        {
            Console.Error.WriteLine("Name one of: seeds, " + string.Join(", ", Targets.All.Keys));
            return 2;
        }

        if (args.Length == 1)
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
            read(File.ReadAllBytes(file));
            Console.WriteLine(file + ": read");
        }

        return 0;
    }
}
