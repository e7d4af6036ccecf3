using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/licenses.md, generated from the lock files.</summary>
public sealed class LicensesPageTests
{
    private static readonly string Page = File.Exists(Repository.Root + "/docs/licenses.md") ? File.ReadAllText(Repository.Root + "/docs/licenses.md") : string.Empty;

    [Fact]
    public void The_page_is_up_to_date() => Repository.ShouldEqualFile(LicensesPage.Text(Page), "docs", "licenses.md");

    [Fact]
    public void What_is_shipped_asks_no_more_than_the_library_itself()
    {
        var shipped = Page[Page.IndexOf("## Shipped", StringComparison.Ordinal)..Page.IndexOf("## Build", StringComparison.Ordinal)];
        var rows = Regex.Matches(shipped, @"^\| (\S+) \| [\d.]+ \| (.+) \|$", RegexOptions.Multiline);
        rows.Select(static row => row.Groups[1].Value).Should().Equal(LicensesPage.Shipped());
        rows.Select(static row => row.Groups[2].Value).Should().OnlyContain(static license => license.StartsWith("MIT", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_license_is_known() => Page.Should().NotContain("not known").And.NotContain("not restored");
}
