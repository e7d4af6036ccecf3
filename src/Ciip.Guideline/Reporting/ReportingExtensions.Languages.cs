using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline;

/// <content>What is asked for most often, the language, without options: callers with C# 7.3 cannot make those.</content>
public static partial class ReportingExtensions
{
    /// <summary>The whole report as one page in a language; otherwise as without options.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this EvaluationReport report, Language language) => Require.NotNull(report).ToHtml(In(language));

    /// <summary>The matrix of documents and practice in a language, as an element with its own style; otherwise as without options.</summary>
    /// <param name="gaps">The matrix.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this GapMatrix gaps, Language language) => Require.NotNull(gaps).ToHtml(In(language));

    /// <summary>The matrix of the 25 items by documents in a language, as an element with its own style; otherwise as without options.</summary>
    /// <param name="standards">What the documents say.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standards"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this StandardsReport standards, Language language) => Require.NotNull(standards).ToHtml(In(language));

    /// <summary>The catalog as one page in a language; otherwise as without options.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this GuidelineCatalog catalog, Language language) => Require.NotNull(catalog).ToHtml(In(language));

    /// <summary>Many subjects on one page in a language; otherwise as without options.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this CoverageSummary summary, Language language) => Require.NotNull(summary).ToHtml(In(language));

    /// <summary>Two versions of a document side by side in a language; otherwise as without options.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amendment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this Amendment amendment, Language language) => Require.NotNull(amendment).ToHtml(In(language));

    /// <summary>What an evaluation is worth under a later edition as one page in a language; otherwise as without options.</summary>
    /// <param name="carried">What the evaluation is worth.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToHtml(this CarriedForward carried, Language language) => Require.NotNull(carried).ToHtml(In(language));

    /// <summary>The report in Markdown in a language; otherwise as without options.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToMarkdown(this EvaluationReport report, Language language) => Require.NotNull(report).ToMarkdown(In(language));

    /// <summary>The plan in Markdown in a language; otherwise as without options.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToMarkdown(this ImprovementPlan plan, Language language) => Require.NotNull(plan).ToMarkdown(In(language));

    /// <summary>The catalog in Markdown in a language; otherwise as without options.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToMarkdown(this GuidelineCatalog catalog, Language language) => Require.NotNull(catalog).ToMarkdown(In(language));

    /// <summary>What an evaluation is worth under a later edition in Markdown in a language; otherwise as without options.</summary>
    /// <param name="carried">What the evaluation is worth.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToMarkdown(this CarriedForward carried, Language language) => Require.NotNull(carried).ToMarkdown(In(language));

    /// <summary>The heat map of the 25 items by tier in a language; otherwise as without options.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToSvg(this EvaluationReport report, Language language) => Require.NotNull(report).ToSvg(In(language));

    /// <summary>How documents and practice compare, item by item, in a language; otherwise as without options.</summary>
    /// <param name="gaps">The matrix.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToSvg(this GapMatrix gaps, Language language) => Require.NotNull(gaps).ToSvg(In(language));

    /// <summary>The classes of countermeasures in a language; otherwise as without options.</summary>
    /// <param name="balance">The balance.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="balance"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string ToSvg(this ClassBalance balance, Language language) => Require.NotNull(balance).ToSvg(In(language));

    private static ReportOptions In(Language language) => new() { Language = Require.Defined(language) };
}
