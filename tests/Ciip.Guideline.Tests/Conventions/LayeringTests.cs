using Ciip.Guideline.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>Folders depend in one direction. Read from the source, because the public types share one namespace.</summary>
public sealed class LayeringTests
{
    /// <summary>Each folder and those it may use beside itself.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Common"] = [],
        ["Compatibility"] = [],
        ["Vocabulary"] = ["Common"],
        ["Catalog"] = ["Common", "Vocabulary"],
        ["Standards"] = ["Common", "Vocabulary", "Catalog"],
        ["Practice"] = ["Common", "Vocabulary", "Catalog"],
        ["Evaluation"] = ["Common", "Vocabulary", "Catalog", "Standards", "Practice"],
        ["Crosswalks"] = ["Common", "Vocabulary", "Catalog", "Evaluation"],
        ["Formats"] = ["Common", "Vocabulary", "Catalog", "Standards", "Practice", "Evaluation", "Crosswalks"],
        ["Reporting"] = ["Common", "Vocabulary", "Catalog", "Standards", "Practice", "Evaluation", "Crosswalks"],
        ["Portfolio"] = ["Common", "Vocabulary", "Catalog", "Standards", "Practice", "Evaluation", "Formats"],
        ["Testing"] = ["Common", "Vocabulary", "Catalog", "Standards", "Practice", "Evaluation"],
        ["DependencyInjection"] = ["Common", "Vocabulary", "Catalog", "Standards", "Practice", "Evaluation", "Formats", "Reporting", "Testing"],
    };

    private static readonly Dictionary<string, (string Folder, SyntaxNode Root)> Files = Repository.SourceFiles
        .ToDictionary(entry => entry.Relative, entry => (entry.Relative.Split('/')[0], CSharpSyntaxTree.ParseText(File.ReadAllText(entry.File)).GetRoot()));

    [Fact]
    public void Every_folder_is_a_known_layer() => Files.Values.Select(file => file.Folder).Distinct().Should().BeSubsetOf(MayUse.Keys);

    [Fact]
    public void No_folder_uses_one_above_it()
    {
        var home = Files.Values
            .SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
                .Select(type => (type.Identifier.Text, file.Folder)))
            .GroupBy(entry => entry.Text)
            .Where(group => group.Select(entry => entry.Folder).Distinct().Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Folder);
        var nested = Files.Values
            .SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Where(type => type.Parent is BaseTypeDeclarationSyntax)
                .Select(type => (file.Folder, type.Identifier.Text)))
            .ToHashSet();
        var offenders = Files
            .SelectMany(file => file.Value.Root.DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
                .Where(name => !NamesItsConverter(name))
                .Where(name => name.Parent is not (AssignmentExpressionSyntax or NameColonSyntax or SubpatternSyntax or QualifiedNameSyntax))
                .Select(name => (File: file.Key, file.Value.Folder, Name: name.Identifier.Text, Member: IsMemberOf(name))))
            .Where(use => !use.Member && !nested.Contains((use.Folder, use.Name)) && home.TryGetValue(use.Name, out var folder) && folder != use.Folder && !MayUse[use.Folder].Contains(folder))
            .Select(use => $"{use.File} uses {use.Name} of {home[use.Name]}")
            .Distinct();
        offenders.Should().BeEmpty();
    }

    [Fact]
    public void Conditional_compilation_has_one_home() =>
        Repository.SourceFiles
            .Where(entry => File.ReadLines(entry.File).Any(line => line.StartsWith("#if", StringComparison.Ordinal)))
            .Select(entry => entry.Relative)
            .Should().OnlyContain(file => file.StartsWith("Compatibility/", StringComparison.Ordinal));

    /// <summary>
    /// A type names its converter in an attribute, so that serializers find it without any setup (decision 008): the one arrow upward. What
    /// stands in the attribute is read by serializers and by no code of the type.
    /// </summary>
    private static bool NamesItsConverter(SimpleNameSyntax name) =>
        name.Identifier.Text is "GuidelineJsonConverter" or "DocumentIdJsonConverter" && name.Ancestors().OfType<AttributeSyntax>().Any(static attribute => attribute.Name.ToString() == "JsonConverter");

    /// <summary>Whether the name is a member of the class it stands in, such as Statement.Provisions beside the class Provisions.</summary>
    private static bool IsMemberOf(SimpleNameSyntax name) =>
        name.Ancestors().OfType<TypeDeclarationSyntax>().SelectMany(type => type.Members).Any(member => member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text == name.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text == name.Identifier.Text,
            FieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => variable.Identifier.Text == name.Identifier.Text),
            _ => false,
        });
}
