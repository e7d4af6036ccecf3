using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>What the library could reach is what its assembly names: read from its metadata, so that no source file is overlooked.</summary>
public sealed class ReachTests
{
    private static readonly string[] Namespaces = ["System.Net", "System.Net.Http", "System.Net.Sockets", "System.Runtime.Loader", "System.Reflection.Emit", "System.Linq.Expressions", "System.IO.Pipes", "Microsoft.Win32"];

    private static readonly string[] Types =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
        "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Activator", "System.AppDomain",
    ];

    private static readonly string[] Members = ["System.Type.GetType", "System.Reflection.Assembly.Load", "System.Reflection.Assembly.LoadFrom", "System.Environment.GetEnvironmentVariable"];

    [Fact]
    public void The_library_reaches_nothing_outside_its_process()
    {
        using var file = new PEReader(File.OpenRead(typeof(GuidelineCatalog).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => (Namespace: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name))).ToList();
        types.Should().Contain(("System.IO", "Stream"), "it is read from the right place");
        types.Where(static type => Namespaces.Contains(type.Namespace)).Should().BeEmpty();
        types.Select(static type => $"{type.Namespace}.{type.Name}").Intersect(Types).Should().BeEmpty();
        metadata.MemberReferences.Select(metadata.GetMemberReference).Where(static member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{FullName(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}").Intersect(Members).Should().BeEmpty();
    }

    private static string FullName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
