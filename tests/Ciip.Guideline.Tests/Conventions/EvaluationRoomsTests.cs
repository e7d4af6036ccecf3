using Ciip.Guideline.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>
/// The folders inside Evaluation depend in one direction. They share a namespace and speak through extensions, so that it is the
/// compiler that tells what each name means.
/// </summary>
public sealed class EvaluationRoomsTests
{
    private const string Evaluation = "Evaluation";

    /// <summary>The rooms; each uses only those before it.</summary>
    private static readonly string[] Rooms =
        ["Results", "Documents", "Practice", "Coders", "Engine", "Rules", "OwnRules", "Configuration", "Gaps", "Reports", "Improvement", "Comparison", string.Empty];

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";

    [Fact]
    public void No_room_uses_one_behind_it()
    {
        var uses = Uses();

        uses.Select(static use => use.From).Distinct().Should().BeEquivalentTo(Rooms[1..]);
        uses.Where(static use => Array.IndexOf(Rooms, use.From) < Array.IndexOf(Rooms, use.To)).Select(static use => $"{use.File} uses {use.Type} of {use.To}")
            .Distinct().Should().BeEmpty();
    }

    private static List<(string File, string From, string To, string Type)> Uses()
    {
        var trees = Repository.SourceFiles.Select(static entry => CSharpSyntaxTree.ParseText(File.ReadAllText(entry.File), Options, entry.Relative))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options))
            .ToList();
        var compilation = CSharpCompilation.Create("rooms", trees, CompilerReferences.WithoutLibrary, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. trees.Where(static tree => RoomOf(tree.FilePath) is not null).SelectMany(tree => Uses(tree, compilation.GetSemanticModel(tree)))];
    }

    private static CSharpParseOptions Options { get; } = new CSharpParseOptions(LanguageVersion.Preview).WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    private static IEnumerable<(string File, string From, string To, string Type)> Uses(SyntaxTree tree, SemanticModel model)
    {
        var from = RoomOf(tree.FilePath)!;
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type?.OriginalDefinition.DeclaringSyntaxReferences is [var declared, ..] && RoomOf(declared.SyntaxTree.FilePath) is { } to && to != from)
            {
                yield return (tree.FilePath, from, to, type.Name);
            }
        }
    }

    /// <summary>The folder inside Evaluation that a file stands in, empty for Evaluation itself; null for a file elsewhere.</summary>
    private static string? RoomOf(string file) => file.Split('/') switch
    {
        [Evaluation, _] => string.Empty,
        [Evaluation, var room, ..] => room,
        _ => null,
    };
}
