using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Rows;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Flat rows of catalog, reports and plans, for notebooks, data frames and spreadsheets: every column is a text, a number or a
/// Boolean in one language; what is not there is an empty text, and lists are joined by <c>; </c>.
/// </summary>
/// <remarks>
/// Rows are for reading and counting. A program that decides goes by the objects they come from, whose states are enums.
/// </remarks>
public static class GuidelineRows
{
    /// <summary>A row per provision, in text order.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The catalog is null, or the language none.</exception>
    public static IReadOnlyList<CatalogRow> CatalogRows(this GuidelineCatalog catalog, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(catalog).Provisions.Select(provision => ProvisionRows.Of(catalog, provision, language)));
    }

    /// <summary>A row per finding, in the order of the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static IReadOnlyList<FindingRow> FindingRows(this EvaluationReport report, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(report).Findings.Select(finding => ReportRows.Of(finding, language)));
    }

    /// <summary>A row per open question, in the order of the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static IReadOnlyList<OpenQuestionRow> OpenQuestionRows(this EvaluationReport report, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(report).OpenQuestions.Select(question => ReportRows.Of(question, language)));
    }

    /// <summary>The matrix: a row per item and document, by item, then document.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static IReadOnlyList<MatrixTableRow> MatrixRows(this StandardsReport report, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(report).Matrix.SelectMany(row => row.Cells.Select(cell => ReportRows.Of(row, cell, language))));
    }

    /// <summary>The correspondence table: a row per provision and document that says something about it.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static IReadOnlyList<CorrespondenceTableRow> CorrespondenceRows(this StandardsReport report, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(report).Correspondence.Select(row => ReportRows.Of(row, language)));
    }

    /// <summary>A row per cell, in text order.</summary>
    /// <param name="matrix">The gap matrix.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The matrix is null, or the language none.</exception>
    public static IReadOnlyList<GapRow> GapRows(this GapMatrix matrix, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(matrix).Cells.Select(cell => PlanRows.Of(cell, language)));
    }

    /// <summary>A row per entry, in the order in which to take them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The plan is null, or the language none.</exception>
    public static IReadOnlyList<ImprovementRow> ImprovementRows(this ImprovementPlan plan, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(plan).Entries.Select((entry, index) => PlanRows.Of(entry, index + 1, language)));
    }

    /// <summary>A row per mapping, in the order of the crosswalk.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="language">The language of the cells that are ours; others are as they were written.</param>
    /// <exception cref="ArgumentException">The crosswalk is null, or the language none.</exception>
    public static IReadOnlyList<MappingRow> MappingRows(this Crosswalk crosswalk, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(crosswalk).Mappings.Select(mapping => new MappingRow(
            mapping.From.Text,
            RowText.TitleOf(mapping.From, language),
            mapping.Control,
            mapping.ControlTitle ?? string.Empty,
            mapping.Relation.In(language),
            mapping.Reason,
            mapping.Confidence.In(language),
            mapping.Reviewer)));
    }

    /// <summary>A row per provision that at least one of two coders described, in text order.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the cells.</param>
    /// <exception cref="ArgumentException">The comparison is null, or the language none.</exception>
    public static IReadOnlyList<CoderRow> CoderRows(this CoderComparison comparison, Language language = Language.English)
    {
        Require.Defined(language);
        return Seq.From(Require.NotNull(comparison).Provisions.Select(coded => new CoderRow(
            RowText.ItemOf(coded.Provision),
            RowText.ItemTitleOf(coded.Provision, language),
            coded.Provision.Id,
            coded.Provision.Title.In(language),
            coded.First.In(language),
            coded.Second.In(language),
            coded.Agrees,
            RowText.Joined(coded.FirstClauses),
            RowText.Joined(coded.SecondClauses))));
    }
}
