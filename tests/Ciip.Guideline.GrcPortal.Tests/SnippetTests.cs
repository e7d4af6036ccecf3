using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>The code of docs/questions.md that needs ASP.NET Core or Entity Framework Core compiles; it is marked <c>cs</c>, the other <c>csharp</c>.</summary>
public sealed class SnippetTests
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    public static TheoryData<string> Blocks() =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "questions.md")), "```cs\n(.+?)```", RegexOptions.Singleline).Select(static match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_compiles(string code)
    {
        var isProgram = code.Contains("app.Run()", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken), CSharpSyntaxTree.ParseText(ImplicitUsings, cancellationToken: TestContext.Current.CancellationToken)],
            [.. CompilerReferences.WithoutLibrary, MetadataReference.CreateFromFile(typeof(GuidelineCatalog).Assembly.Location)],
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    [Fact]
    public void Both_are_there() => Blocks().Should().HaveCount(2);
}
