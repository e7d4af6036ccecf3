using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Documentation.Api;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/api, generated from the library and its XML documentation.</summary>
public sealed class ApiReferenceTests
{
    private static readonly ApiReference Reference = new();

    [Fact]
    public void The_pages_are_up_to_date()
    {
        foreach (var (file, text) in Reference.Pages())
        {
            Repository.ShouldEqualFile(text, "docs", "api", file);
        }
    }

    [Fact]
    public void There_is_no_further_page() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "api")).Select(Path.GetFileName).Should().BeEquivalentTo(Reference.Pages().Select(page => page.File));

    [Fact]
    public void Every_public_member_has_a_summary() => Reference.Silent().Should().BeEmpty();

    [Fact]
    public void Every_public_type_is_on_one_page()
    {
        var headings = Reference.Pages().SelectMany(page => Regex.Matches(page.Text, "^## ([A-Za-z0-9]+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        headings.Should().BeEquivalentTo(Reference.Types.Select(ApiNames.Short));
    }

    [Fact]
    public void Every_link_leads_to_a_heading_or_a_member()
    {
        var pages = Reference.Pages().ToDictionary(page => page.File, page => page.Text, StringComparer.Ordinal);
        var anchors = pages.SelectMany(page => Regex.Matches(page.Value, "<a id=\"([^\"]+)\"|^##+ ([A-Za-z0-9.]+)$", RegexOptions.Multiline)
            .Select(match => $"{page.Key}#{match.Groups[1].Value}{match.Groups[2].Value.Replace(".", string.Empty, StringComparison.Ordinal).ToLowerInvariant()}")).ToList();
        anchors.Should().OnlyHaveUniqueItems();
        var links = pages.Values.SelectMany(text => Regex.Matches(text, @"\]\(([a-z]+\.md#[^)]+)\)").Select(match => match.Groups[1].Value)).ToList();
        links.Should().HaveCountGreaterThan(Reference.Types.Count).And.BeSubsetOf(anchors);
    }

    [Fact]
    public void Generating_twice_gives_the_same_bytes() => new ApiReference().Pages().Should().Equal(Reference.Pages());
}
