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

    [Fact]
    public void Every_decision_is_in_its_index()
    {
        var decisions = Path.Combine(Repository.Root, "docs", "decisions");
        var linked = Regex.Matches(File.ReadAllText(Path.Combine(decisions, "README.md")), @"\]\(([^)#]+)").Select(match => match.Groups[1].Value);
        Directory.EnumerateFiles(decisions, "*.md").Select(Path.GetFileName).Where(page => page != "README.md").Should().BeSubsetOf(linked);
    }
}
