using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ciip.Guideline.Common;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>The tables of a page, to ask for the cell below a header and beside a row's header.</summary>
internal sealed class PageTables(string html)
{
    private readonly IDocument document = new HtmlParser().ParseDocument(html);

    /// <summary>The tables of a section with a caption, in the order of the page.</summary>
    public IReadOnlyList<PageTable> Of(string section, string caption) =>
        [.. document.QuerySelectorAll($"#{section} table").Where(table => table.QuerySelector("caption")!.TextContent == caption).Select(static table => new PageTable(table))];

    /// <summary>The text of a section, without what is white.</summary>
    public string TextOf(string section) => Normal(document.GetElementById(section)!.TextContent);

    /// <summary>What is stated under a name in a list of facts of a section, in the order of the page.</summary>
    public IReadOnlyList<string> Facts(string section, string name) =>
        [.. document.QuerySelectorAll($"#{section} dl.facts dt").Where(term => term.TextContent == name).Select(static term => term.NextElementSibling!.TextContent)];

    /// <summary>A text as it stands on a page, without what is white.</summary>
    public static string Normal(string text) => string.Concat(VisibleText.Of(text).Where(static character => !char.IsWhiteSpace(character)));
}

/// <summary>One table: rows by what their first cell says, cells by the header of their column.</summary>
internal sealed class PageTable(IElement table)
{
    private readonly List<string> heads = [.. table.QuerySelectorAll("thead th").Select(static head => head.TextContent)];

    public IReadOnlyList<string> Heads => heads;

    /// <summary>The rows as text, without what is white.</summary>
    public IReadOnlyList<string> Rows => [.. table.QuerySelectorAll("tbody tr").Select(static row => PageTables.Normal(row.TextContent))];

    public IReadOnlyList<string> Row(string name) =>
        [.. table.QuerySelectorAll("tbody tr").Single(row => PageTables.Normal(row.FirstElementChild!.TextContent) == PageTables.Normal(name)).Children.Select(static cell => cell.TextContent)];

    public string Cell(string row, string head)
    {
        var at = heads.IndexOf(head);
        at.Should().BeGreaterThanOrEqualTo(0, $"{head} is a header of {string.Join(", ", heads)}");
        return Row(row)[at];
    }
}
