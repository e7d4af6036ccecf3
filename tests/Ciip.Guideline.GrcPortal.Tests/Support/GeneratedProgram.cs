using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>The program in Client/EveryOperation.cs, compiled with the client that NSwag makes of the OpenAPI document.</summary>
internal static class GeneratedProgram
{
    private static readonly SemaphoreSlim One = new(1, 1);
    private static MethodInfo? program;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Calls every operation as a program of a tenant, and gives what it saw.</summary>
    public static async Task<Dictionary<string, string>> RunAsync(PortalServer server, string tenant, HttpMessageHandler handler)
    {
        var run = await ProgramAsync(server);
        using var http = new HttpClient(handler, disposeHandler: false) { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add(TestUserHandler.Header, "program@" + tenant);
        http.DefaultRequestHeaders.Authorization = new("Bearer", "x");
        return await (Task<Dictionary<string, string>>)run.Invoke(null, [Activator.CreateInstance(run.GetParameters()[0].ParameterType, http), SampleFiles.WaterSet, SampleFiles.WaterPractice])!;
    }

    /// <summary>Generated and compiled once: the document is the same on both databases.</summary>
    private static async Task<MethodInfo> ProgramAsync(PortalServer server)
    {
        await One.WaitAsync(Stop);
        try
        {
            return program ??= Compile(await GenerateAsync((await ApiOperations.DocumentAsync(server)).ToJsonString()));
        }
        finally
        {
            One.Release();
        }
    }

    private static async Task<string> GenerateAsync(string json)
    {
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "PortalClient",
            UseBaseUrl = false,
            WrapResponses = true,
            GenerateOptionalParameters = true,
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            CSharpGeneratorSettings = { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.NewtonsoftJson, GenerateNullableReferenceTypes = true },
        };
        return new CSharpClientGenerator(await NSwag.OpenApiDocument.FromJsonAsync(json, Stop), settings).GenerateFile();
    }

    private static MethodInfo Compile(string client)
    {
        var written = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Ciip.Guideline.GrcPortal.Tests", "Client", "EveryOperation.cs"));
        var compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(client, cancellationToken: Stop), CSharpSyntaxTree.ParseText(written, cancellationToken: Stop)],
            CompilerReferences.WithoutLibrary,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly, cancellationToken: Stop);
        emitted.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        assembly.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(assembly).GetType("Generated.EveryOperation")!.GetMethod("RunAsync")!;
    }
}
