using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Rows;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Tables with headings in English or Japanese, to write as CSV (<see cref="GuidelineCsv"/>) or into a worksheet. Their rows
/// are those of <see cref="GuidelineRows"/>, as texts.
/// </summary>
public static class GuidelineTables
{
    /// <summary>A row per provision.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The catalog is null, or the language none.</exception>
    public static GuidelineTable CatalogTable(this GuidelineCatalog catalog, Language language = Language.English) =>
        TableShapes.Catalog.Of(Require.NotNull(catalog).CatalogRows(language), language);

    /// <summary>A row per finding.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static GuidelineTable FindingTable(this EvaluationReport report, Language language = Language.English) =>
        TableShapes.Findings.Of(Require.NotNull(report).FindingRows(language), language);

    /// <summary>A row per finding, with the ids of another framework in a last column <c>Controls</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report or the crosswalk is null, or the language none.</exception>
    public static GuidelineTable FindingTable(this EvaluationReport report, Crosswalk crosswalk, Language language = Language.English) =>
        TableShapes.Findings.Of(Require.NotNull(report).FindingRows(language), language, ControlColumn.Of(Require.NotNull(crosswalk), report.Findings, crosswalk.ControlsOf));

    /// <summary>A row per open question.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static GuidelineTable OpenQuestionTable(this EvaluationReport report, Language language = Language.English) =>
        TableShapes.Questions.Of(Require.NotNull(report).OpenQuestionRows(language), language);

    /// <summary>The matrix: a row per item and document.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static GuidelineTable MatrixTable(this StandardsReport report, Language language = Language.English) =>
        TableShapes.Matrix.Of(Require.NotNull(report).MatrixRows(language), language);

    /// <summary>The correspondence table: provision, document, clause, outcome.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report is null, or the language none.</exception>
    public static GuidelineTable CorrespondenceTable(this StandardsReport report, Language language = Language.English) =>
        TableShapes.Correspondence.Of(Require.NotNull(report).CorrespondenceRows(language), language);

    /// <summary>The correspondence table, with the ids of another framework in a last column <c>Controls</c>.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report or the crosswalk is null, or the language none.</exception>
    public static GuidelineTable CorrespondenceTable(this StandardsReport report, Crosswalk crosswalk, Language language = Language.English) =>
        TableShapes.Correspondence.Of(
            Require.NotNull(report).CorrespondenceRows(language), language, ControlColumn.Of(Require.NotNull(crosswalk), report.Correspondence, row => crosswalk.ControlsOf(row.Provision)));

    /// <summary>A row per provision that shows in documents and in practice.</summary>
    /// <param name="matrix">The gap matrix.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The matrix is null, or the language none.</exception>
    public static GuidelineTable GapTable(this GapMatrix matrix, Language language = Language.English) =>
        TableShapes.Gaps.Of(Require.NotNull(matrix).GapRows(language), language);

    /// <summary>A row per entry of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The plan is null, or the language none.</exception>
    public static GuidelineTable ImprovementTable(this ImprovementPlan plan, Language language = Language.English) =>
        TableShapes.Plan.Of(Require.NotNull(plan).ImprovementRows(language), language);

    /// <summary>A row per entry of the plan, with the ids of another framework in a last column <c>Controls</c>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The plan or the crosswalk is null, or the language none.</exception>
    public static GuidelineTable ImprovementTable(this ImprovementPlan plan, Crosswalk crosswalk, Language language = Language.English) =>
        TableShapes.Plan.Of(Require.NotNull(plan).ImprovementRows(language), language, ControlColumn.Of(Require.NotNull(crosswalk), plan.Entries, crosswalk.ControlsOf));

    /// <summary>A row per mapping. As CSV it is read back by <see cref="GuidelineCsv.TryReadMappings"/>.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The crosswalk is null, or the language none.</exception>
    public static GuidelineTable MappingTable(this Crosswalk crosswalk, Language language = Language.English) =>
        TableShapes.Crosswalk.Of(Require.NotNull(crosswalk).MappingRows(language), language);

    /// <summary>A row per provision that at least one of two coders described.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The comparison is null, or the language none.</exception>
    public static GuidelineTable CoderTable(this CoderComparison comparison, Language language = Language.English) =>
        TableShapes.Coders.Of(Require.NotNull(comparison).CoderRows(language), language);
}
