using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>Pages never say that somebody obeys or breaks a norm, in either language, and name no machine.</summary>
public sealed class WordsTests
{
    private static readonly Regex NeverUsed = new("compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反", RegexOptions.IgnoreCase);

    public static TheoryData<string> Pages() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_no_verdict(string page) => NeverUsed.Match(Text(page)).Value.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_names_no_folder_of_a_machine(string page) => Regex.Match(Text(page), "/(work|home|tmp|root|Users)/|[A-Z]:\\\\").Value.Should().BeEmpty();

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));
}
