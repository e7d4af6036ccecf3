using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline;

/// <summary>
/// Reports, matrices, plans and the catalog as HTML, Markdown and SVG. Equal input gives equal text in every culture; lines end
/// with LF. Whatever the user supplied is shown as text, and never becomes markup, script or a link.
/// </summary>
/// <example>
/// <code>
/// File.WriteAllText("report.html", report.ToHtml(Language.Japanese));
/// File.WriteAllText("plan.md", report.Plan().ToMarkdown(Language.Japanese));
/// </code>
/// </example>
public static partial class ReportingExtensions
{
    private static readonly ReportOptions Default = new();

    /// <summary>The whole report as one page that needs nothing beside itself: no script, no font, no picture.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it; null takes English, and all documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToHtml(this EvaluationReport report, ReportOptions? options = null) => HtmlReport.Write(Require.NotNull(report), options ?? Default);

    /// <summary>The matrix of documents and practice as an element with its own style, for a notebook.</summary>
    /// <param name="gaps">The matrix.</param>
    /// <param name="options">How to write it; its view is the matrix's own, whatever the options say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> is null.</exception>
    public static string ToHtml(this GapMatrix gaps, ReportOptions? options = null)
    {
        Require.NotNull(gaps);
        return HtmlPage.Fragment((options ?? Default).Language, html => GapSection.Write(html, gaps));
    }

    /// <summary>The matrix of the 25 items by documents as an element with its own style, for a notebook.</summary>
    /// <param name="standards">What the documents say.</param>
    /// <param name="options">How to write it; null takes English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standards"/> is null.</exception>
    public static string ToHtml(this StandardsReport standards, ReportOptions? options = null)
    {
        Require.NotNull(standards);
        return HtmlPage.Fragment((options ?? Default).Language, html => MatrixSection.Write(html, standards, options?.Crosswalk));
    }

    /// <summary>The catalog as one page: every provision with its statement and bearers, and the known editions.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">How to write it; null takes English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static string ToHtml(this GuidelineCatalog catalog, ReportOptions? options = null) => HtmlCatalog.Write(Require.NotNull(catalog), options ?? Default);

    /// <summary>
    /// Many subjects on one page: how many have which outcome, by items, phases and provisions, together and by sector, or by the groups that a summary was
    /// published by; what is withheld, and what is not promised.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <param name="options">How to write it; null takes English. Both views are shown whatever the options say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string ToHtml(this CoverageSummary summary, ReportOptions? options = null) => HtmlSummary.Write(Require.NotNull(summary), options ?? Default);

    /// <summary>Two versions of a document side by side as one page, the table of Japanese rule-making (新旧対照表): old, new, reason, and what each change does; it prints across.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="options">How to write it; null takes English. The view is that of all documents whatever the options say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amendment"/> is null.</exception>
    public static string ToHtml(this Amendment amendment, ReportOptions? options = null) => HtmlAmendment.Write(Require.NotNull(amendment), options ?? Default);

    /// <summary>
    /// What an evaluation is worth under a later edition, as one page: in numbers, then item by item what to keep and what to look at again and why, and what is
    /// new without a home in the 4th edition. Where the later edition is only reported, the page says so on top.
    /// </summary>
    /// <param name="carried">What the evaluation is worth.</param>
    /// <param name="options">How to write it; null takes English. Its view is the one it was carried over with, whatever the options say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    public static string ToHtml(this CarriedForward carried, ReportOptions? options = null) => HtmlCarried.Write(Require.NotNull(carried), options ?? Default);

    /// <summary>The report in Markdown, with the tables of GitHub. The outcomes of rules that are not findings are left to the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it; null takes English, and all documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToMarkdown(this EvaluationReport report, ReportOptions? options = null) => MarkdownReport.Write(Require.NotNull(report), options ?? Default);

    /// <summary>The plan in Markdown, with headings and notes to paste into a document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How to write it; null takes English. The level is the plan's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string ToMarkdown(this ImprovementPlan plan, ReportOptions? options = null) => MarkdownPlan.Write(Require.NotNull(plan), options ?? Default);

    /// <summary>The catalog in Markdown.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">How to write it; null takes English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static string ToMarkdown(this GuidelineCatalog catalog, ReportOptions? options = null) => MarkdownCatalog.Write(Require.NotNull(catalog), options ?? Default);

    /// <summary>What an evaluation is worth under a later edition, in Markdown. Sources and reviewers of rows are left to the page.</summary>
    /// <param name="carried">What the evaluation is worth.</param>
    /// <param name="options">How to write it; null takes English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    public static string ToMarkdown(this CarriedForward carried, ReportOptions? options = null) => MarkdownCarried.Write(Require.NotNull(carried), options ?? Default);

    /// <summary>The heat map of the 25 items by tier; what nobody has read is hatched.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to draw it; null takes English, and all documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToSvg(this EvaluationReport report, ReportOptions? options = null) => SvgDrawings.HeatMap(Require.NotNull(report), options ?? Default);

    /// <summary>How documents and practice compare, item by item; what is undetermined is hatched.</summary>
    /// <param name="gaps">The matrix.</param>
    /// <param name="options">How to draw it; its view is the matrix's own, whatever the options say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> is null.</exception>
    public static string ToSvg(this GapMatrix gaps, ReportOptions? options = null) => SvgDrawings.Gaps(Require.NotNull(gaps), options ?? Default);

    /// <summary>The classes of countermeasures; what is in none is hatched.</summary>
    /// <param name="balance">The balance.</param>
    /// <param name="options">How to draw it; null takes English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="balance"/> is null.</exception>
    public static string ToSvg(this ClassBalance balance, ReportOptions? options = null) => SvgDrawings.Balance(Require.NotNull(balance), options ?? Default);
}
