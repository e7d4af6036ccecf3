using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/README.md leads to every page.</summary>
public sealed class IndexTests
{
    [Fact]
    public void Every_page_is_in_the_index()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var linked = Regex.Matches(File.ReadAllText(Path.Combine(docs, "README.md")), @"\]\(([^)#]+)").Select(match => match.Groups[1].Value);
        Directory.EnumerateFiles(docs, "*.md").Select(Path.GetFileName).Where(page => page != "README.md").Should().BeSubsetOf(linked);
    }

    /// <summary>A page in Japanese says what its English page says: with the same commands and the same code, and it is found.</summary>
    [Fact]
    public void Every_page_in_Japanese_is_in_its_index_and_shows_the_code_of_its_English_page()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var linked = Regex.Matches(File.ReadAllText(Path.Combine(docs, "README.ja.md")), @"\]\(ja/([^)#]+)").Select(match => match.Groups[1].Value).ToList();
        var pages = Directory.EnumerateFiles(Path.Combine(docs, "ja"), "*.md").ToList();
        pages.Select(Path.GetFileName).Should().HaveCountGreaterThanOrEqualTo(5).And.BeSubsetOf(linked);
        foreach (var page in pages)
        {
            CodeOf(Path.Combine(docs, Path.GetFileName(page))).Except(CodeOf(page)).Should().BeEmpty(Path.GetFileName(page));
        }

        static IEnumerable<string> CodeOf(string page) => Regex.Matches(File.ReadAllText(page), "```.*?```", RegexOptions.Singleline).Select(static match => match.Value);
    }

    [Fact]
    public void Every_decision_is_in_its_index()
    {
        var decisions = Path.Combine(Repository.Root, "docs", "decisions");
        var linked = Regex.Matches(File.ReadAllText(Path.Combine(decisions, "README.md")), @"\]\(([^)#]+)").Select(match => match.Groups[1].Value);
        Directory.EnumerateFiles(decisions, "*.md").Select(Path.GetFileName).Where(page => page != "README.md").Should().BeSubsetOf(linked);
    }
}
