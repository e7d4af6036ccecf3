using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A client that is generated from the OpenAPI document calls every operation.</summary>
public sealed class ApiClientTests(PortalServers servers)
{
    private static readonly SemaphoreSlim One = new(1, 1);
    private static MethodInfo? program;

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_generated_client_calls_every_operation(Database database)
    {
        var server = await servers.OnAsync(database);
        var run = await ProgramAsync(server);
        using var calls = new Calls { InnerHandler = new HttpClientHandler() };
        using var http = new HttpClient(calls) { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add(TestUserHandler.Header, "program@" + Guid.NewGuid().ToString("N"));
        http.DefaultRequestHeaders.Authorization = new("Bearer", "x");
        var client = Activator.CreateInstance(run.GetParameters()[0].ParameterType, http);

        var saw = await (Task<Dictionary<string, string>>)run.Invoke(null, [client, SampleFiles.WaterSet, SampleFiles.WaterPractice])!;

        saw.Should().Contain("header", "RequestVerificationToken").And.Contain("tag", "\"1\"").And.Contain("exports", "17").And.Contain("axis", "Documents");
        saw["newer"].Should().MatchRegex("^/api/files/[-0-9a-f]+/versions/1$");
        saw["location"].Should().MatchRegex("^/api/runs/[-0-9a-f]+$");
        saw["level"].Should().BeOneOf("gap", "weakness", "suggestion");
        saw["diagnostic"].Should().MatchRegex("^CIIP[0-9]{4} /");
        (await ApiOperations.OfAsync(server)).Where(operation => !calls.Made.Any(operation.Is)).Select(static one => one.Id).Should().BeEmpty("the program calls every operation: see Client/EveryOperation.cs");
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

    private sealed class Calls : DelegatingHandler
    {
        public ConcurrentBag<HttpRequestMessage> Made { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Made.Add(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
