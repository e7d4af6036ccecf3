using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Ciip.Guideline.Differential;

/// <summary>
/// One version of the library with all it needs, apart from any other in the same process. What writes its reports is this
/// program, loaded once more beside it: only types of the runtime pass between versions.
/// </summary>
internal sealed class LibraryVersion : AssemblyLoadContext
{
    /// <summary>The name of the text that stands for all others where there are none.</summary>
    public const string Thrown = "exception";

    private const string Library = "Ciip.Guideline";
    private readonly byte[] assembly;
    private readonly Func<string?[], string?[], bool, IReadOnlyList<(string Name, byte[] Text)>> write;

    private LibraryVersion(string name, byte[] assembly)
        : base(name)
    {
        this.assembly = assembly;
        write = LoadFromAssemblyPath(typeof(Forms).Assembly.Location).GetType(typeof(Forms).FullName!, throwOnError: true)!
            .GetMethod(nameof(Forms.Write))!
            .CreateDelegate<Func<string?[], string?[], bool, IReadOnlyList<(string, byte[])>>>();
    }

    /// <summary>Tells the builds apart: each has its own, however alike they are called.</summary>
    public Guid Build => LoadFromAssemblyName(new AssemblyName(Library)).ManifestModule.ModuleVersionId;

    /// <summary>The version in a package.</summary>
    public static LibraryVersion OfPackage(string file)
    {
        using var package = ZipFile.OpenRead(file);
        using var entry = (package.GetEntry($"lib/net10.0/{Library}.dll") ?? throw new FileNotFoundException($"{file} holds no {Library} for net10.0.")).Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return new("old", copy.ToArray());
    }

    /// <summary>The version that this program was built with.</summary>
    public static LibraryVersion OfSource() => new("new", File.ReadAllBytes(Beside(Library)));

    /// <summary>What this version writes of a pair. What it throws instead is written, too, so that a run goes on and says so.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="isWhole">Whether forms for exchange are written too.</param>
    public IReadOnlyList<(string Name, byte[] Text)> Write(Pair pair, bool isWhole)
    {
        try
        {
            return write(pair.Before.ToTexts(), pair.After.ToTexts(), isWhole);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [(Thrown, Encoding.UTF8.GetBytes($"{exception.GetType()}: {exception.Message}"))];
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Library)
        {
            using var stream = new MemoryStream(assembly);
            return LoadFromStream(stream);
        }

        return File.Exists(Beside(assemblyName.Name!)) ? LoadFromAssemblyPath(Beside(assemblyName.Name!)) : null;
    }

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");
}
