using System.Reflection;
using Ciip.Guideline.Tests.Support;
using PublicApiGenerator;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>The public API per target framework, approved in a file each. A change is looked at, not slipped in.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Public_api_is_approved(string framework)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var assembly = Path.Combine(Repository.Source, "bin", configuration, framework, "Ciip.Guideline.dll");
        File.Exists(assembly).Should().BeTrue($"the test project builds {framework} too");
        var context = new IsolatedContext(assembly);
        var api = context.LoadFromAssemblyPath(assembly).GeneratePublicApi(new ApiGeneratorOptions
        {
            ExcludeAttributes = ["System.Reflection.AssemblyMetadataAttribute", "System.Runtime.Versioning.TargetFrameworkAttribute"],
        });
        Repository.ShouldEqualFile(api.ReplaceLineEndings("\n") + "\n", "tests", "Ciip.Guideline.Tests", "Conventions", $"PublicApi.{framework}.approved.txt");
    }

    /// <summary>Both builds have the same assembly name; each is loaded apart.</summary>
    private sealed class IsolatedContext(string assembly) : System.Runtime.Loader.AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Ciip.Guideline" ? LoadFromAssemblyPath(assembly) : null;
    }
}
