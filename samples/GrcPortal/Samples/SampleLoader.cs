using GrcPortal.Data;
using GrcPortal.Files;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Samples;

/// <summary>Three operators to try the portal with, from the repository's samples.</summary>
internal sealed class SampleLoader(OperatorStore operators, FileStore files, PortalDb db)
{
    private const string Prefix = "samples/";

    private static readonly (string Folder, string Name)[] Operators =
    [
        ("city", "龍ケ崎市 (Ryugasaki City)"),
        ("hospital", "塩竈市立病院 (Shiogama City Hospital)"),
        ("water", "霞ヶ浦広域水道企業団（架空） / Kasumigaura Regional Water Authority (fictitious)"),
    ];

    public async Task LoadAsync(CancellationToken cancellation)
    {
        foreach (var (folder, name) in Operators)
        {
            var id = await db.Operators.Where(one => one.Name == name).Select(static one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation)
                ?? await operators.AddAsync(name, cancellation);
            foreach (var resource in Resources(folder))
            {
                await files.StoreAsync(id!.Value, new(resource[(resource.LastIndexOf('/') + 1)..], await ReadAsync(resource, cancellation)) { IsSameOperator = true }, cancellation);
            }
        }
    }

    private static IEnumerable<string> Resources(string folder) =>
        typeof(SampleLoader).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix + folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static async Task<byte[]> ReadAsync(string resource, CancellationToken cancellation)
    {
        await using var stream = typeof(SampleLoader).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellation);
        return copy.ToArray();
    }
}
