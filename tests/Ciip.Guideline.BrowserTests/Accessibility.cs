using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>What axe finds on a page.</summary>
public static class Accessibility
{
    /// <summary>Of rows that are made alike a dozen is looked at: what is wrong with one is wrong with them all.</summary>
    private static readonly AxeRunContext FirstRows = new()
    {
        Include = [new AxeSelector("html")],
        Exclude = [new AxeSelector("tbody tr:nth-child(n+13)"), new AxeSelector(":is(ol, ul) > li:nth-child(n+13)")],
    };

    /// <summary>The issues, each with the first elements that have it.</summary>
    public static async Task<IReadOnlyList<string>> IssuesAsync(IPage page)
    {
        var result = await page.RunAxe(FirstRows, new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(static issue => issue.Nodes.Take(3).Select(node => $"{issue.Id}: {node.Html}"))];
    }
}
