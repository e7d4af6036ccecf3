using Ciip.Guideline.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>
/// The folders inside Evaluation, and those inside Reporting, depend in one direction. They share a namespace and speak through extensions,
/// so that it is the compiler that tells what each name means.
/// </summary>
public sealed class EvaluationRoomsTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using Ciip.Guideline.Catalog; global using Ciip.Guideline.Standards; global using Ciip.Guideline.Practice; global using Ciip.Guideline.Formats;";

    /// <summary>The rooms of the evaluation; each uses only those before it.</summary>
    private static readonly string[] Rooms =
        ["Results", "Documents", "Practice", "Engine", "Rules", "CustomRules", "Configuration", "Gaps", "Reports", "Improvement", "Questions", "Comparison", "Research", "Summaries", string.Empty, "Amendments"];

    /// <summary>
    /// The rooms of the reporting, and those that each uses: the formats know what a page says and nothing of each other, so that a change of
    /// one cannot change another. A page may show a drawing.
    /// </summary>
    private static readonly Dictionary<string, string[]> Formats = new()
    {
        ["Contents"] = [],
        ["Markup"] = [],
        ["Svg"] = ["Contents", "Markup"],
        ["Markdown"] = ["Contents"],
        ["Html"] = ["Contents", "Markup", "Svg"],
        [string.Empty] = ["Contents", "Svg", "Markdown", "Html"],
    };

    private static readonly Lazy<CSharpCompilation> Library = new(Compile);

    private static CSharpParseOptions Options { get; } = new CSharpParseOptions(LanguageVersion.Preview).WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    [Fact]
    public void No_room_uses_one_behind_it()
    {
        var uses = UsesIn("Evaluation");

        uses.Select(static use => use.From).Distinct().Should().BeEquivalentTo(Rooms[1..]);
        uses.Where(static use => Array.IndexOf(Rooms, use.From) < Array.IndexOf(Rooms, use.To)).Select(static use => $"{use.File} uses {use.Type} of {use.To}")
            .Distinct().Should().BeEmpty();
    }

    [Fact]
    public void No_format_uses_another()
    {
        var uses = UsesIn("Reporting");

        uses.Select(static use => use.From).Distinct().Should().BeEquivalentTo(Formats.Where(static room => room.Value.Length > 0).Select(static room => room.Key));
        uses.Where(static use => !Formats[use.From].Contains(use.To)).Select(static use => $"{use.File} uses {use.Type} of {use.To}")
            .Distinct().Should().BeEmpty();
    }

    /// <summary>Each use of a type by another room of a folder than the type's own.</summary>
    private static List<(string File, string From, string To, string Type)> UsesIn(string folder) =>
        [.. Library.Value.SyntaxTrees.Where(tree => RoomOf(tree.FilePath, folder) is not null).SelectMany(tree => Uses(tree, Library.Value.GetSemanticModel(tree), folder))];

    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "rooms",
        Repository.SourceFiles.Select(static entry => CSharpSyntaxTree.ParseText(File.ReadAllText(entry.File), Options, entry.Relative)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options)),
        CompilerReferences.WithoutLibrary,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static IEnumerable<(string File, string From, string To, string Type)> Uses(SyntaxTree tree, SemanticModel model, string folder)
    {
        var from = RoomOf(tree.FilePath, folder)!;
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type?.OriginalDefinition.DeclaringSyntaxReferences is [var declared, ..] && RoomOf(declared.SyntaxTree.FilePath, folder) is { } to && to != from)
            {
                yield return (tree.FilePath, from, to, type.Name);
            }
        }
    }

    /// <summary>The folder inside a folder that a file stands in, empty for the folder itself; null for a file elsewhere.</summary>
    private static string? RoomOf(string file, string folder) => file.Split('/') switch
    {
        [var first, _] when first == folder => string.Empty,
        [var first, var room, ..] when first == folder => room,
        _ => null,
    };
}
