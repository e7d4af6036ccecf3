using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Rows;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats;

/// <content>The tables in a language, for people.</content>
public static partial class GuidelineTables
{
    /// <summary>A row per provision, in text order. In words.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The catalog is null, or there is no such language.</exception>
    public static GuidelineTable CatalogTable(this GuidelineCatalog catalog, Language language) => TableShapes.Catalog.Of(Require.NotNull(catalog).Provisions, language);

    /// <summary>A row per document of a set, in its order: what it is, how far it was read, and counts of its treatments. In words.</summary>
    /// <param name="set">The documents.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The set is null, or there is no such language.</exception>
    public static GuidelineTable DocumentTable(this SafetyStandardsSet set, Language language) => TableShapes.Documents.Of(Require.NotNull(set).Documents, language);

    /// <summary>A row per finding, in the order of the report. In words.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The report is null, or there is no such language.</exception>
    public static GuidelineTable FindingTable(this EvaluationReport report, Language language) => TableShapes.Findings.Of(Require.NotNull(report).Findings, language);

    /// <summary>The same, with the ids of another framework in a last column.</summary>
    /// <param name="report">The report.</param>
    /// <param name="crosswalk">The crosswalk, whose framework and author are the heading.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report or the crosswalk is null, or there is no such language.</exception>
    public static GuidelineTable FindingTable(this EvaluationReport report, Crosswalk crosswalk, Language language) =>
        TableShapes.Findings.Of(Require.NotNull(report).Findings, language, ControlColumn.Of(Require.NotNull(crosswalk), report.Findings, crosswalk.ControlsOf));

    /// <summary>A row per open question, in the order of the report. In words.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The report is null, or there is no such language.</exception>
    public static GuidelineTable OpenQuestionTable(this EvaluationReport report, Language language) => TableShapes.Questions.Of(Require.NotNull(report).OpenQuestions, language);

    /// <summary>The matrix: a row per item and document, by item, then document. In words.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The report on documents is null, or there is no such language.</exception>
    public static GuidelineTable MatrixTable(this StandardsReport report, Language language) => TableShapes.Matrix.Of(CellsOf(report), language);

    /// <summary>The same, with the ids of another framework for the item and its provisions in a last column.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="crosswalk">The crosswalk, whose framework and author are the heading.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report on documents or the crosswalk is null, or there is no such language.</exception>
    public static GuidelineTable MatrixTable(this StandardsReport report, Crosswalk crosswalk, Language language) =>
        TableShapes.Matrix.Of(CellsOf(report), language, ControlColumn.Of(Require.NotNull(crosswalk), report.Matrix, crosswalk.ControlsOf, static row => row.Cells.Count));

    /// <summary>The correspondence table: a row per provision and document that says something about it; a provision of which none does has one row without a document. In words.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The report on documents is null, or there is no such language.</exception>
    public static GuidelineTable CorrespondenceTable(this StandardsReport report, Language language) => TableShapes.Correspondence.Of(Require.NotNull(report).Correspondence, language);

    /// <summary>The same, with the ids of another framework in a last column.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="crosswalk">The crosswalk, whose framework and author are the heading.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The report on documents or the crosswalk is null, or there is no such language.</exception>
    public static GuidelineTable CorrespondenceTable(this StandardsReport report, Crosswalk crosswalk, Language language) =>
        TableShapes.Correspondence.Of(Require.NotNull(report).Correspondence, language, ControlColumn.Of(Require.NotNull(crosswalk), report.Correspondence, row => crosswalk.ControlsOf(row.Provision)));

    /// <summary>A row per cell, in text order. In words.</summary>
    /// <param name="matrix">The gap matrix.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The gap matrix is null, or there is no such language.</exception>
    public static GuidelineTable GapTable(this GapMatrix matrix, Language language) => TableShapes.Gaps.Of(Require.NotNull(matrix).Cells, language);

    /// <summary>A row per entry, in the order in which to take them. In words.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The plan is null, or there is no such language.</exception>
    public static GuidelineTable ImprovementTable(this ImprovementPlan plan, Language language) => TableShapes.Plan.Of(Require.NotNull(plan).Entries.Select(static (entry, index) => (entry, index + 1)), language);

    /// <summary>The same, with the ids of another framework in a last column.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="crosswalk">The crosswalk, whose framework and author are the heading.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentException">The plan or the crosswalk is null, or there is no such language.</exception>
    public static GuidelineTable ImprovementTable(this ImprovementPlan plan, Crosswalk crosswalk, Language language) =>
        TableShapes.Plan.Of(Require.NotNull(plan).Entries.Select(static (entry, index) => (entry, index + 1)), language, ControlColumn.Of(Require.NotNull(crosswalk), plan.Entries, crosswalk.ControlsOf));

    /// <summary>A row per clause that changed between two versions of a document: the table of Japanese rule-making (新旧対照表). In words.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The amendment is null, or there is no such language.</exception>
    public static GuidelineTable AmendmentTable(this Amendment amendment, Language language) => TableShapes.Amendment.Of(Require.NotNull(amendment).Changed, language);

    /// <summary>A row per mapping, in the order of the crosswalk. In words. As CSV it is read back by <see cref="GuidelineCsv.TryReadMappings"/>, as is the table without a language.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The crosswalk is null, or there is no such language.</exception>
    public static GuidelineTable MappingTable(this Crosswalk crosswalk, Language language) => TableShapes.Crosswalk.Of(Require.NotNull(crosswalk).Mappings, language);

    /// <summary>A row per row of the carry-over, in its order. In words.</summary>
    /// <param name="carryOver">The carry-over.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The carry-over is null, or there is no such language.</exception>
    public static GuidelineTable CarryOverTable(this CarryOver carryOver, Language language) => TableShapes.CarryOver.Of(Require.NotNull(carryOver).Rows, language);

    /// <summary>A row per item, in text order, then one per row of what is new in the later edition. In words.</summary>
    /// <param name="carried">What an evaluation is worth under a later edition.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="carried"/> is null, or there is no such language.</exception>
    public static GuidelineTable CarriedTable(this CarriedForward carried, Language language) => TableShapes.Carried.Of(CarriedLine.LinesOf(Require.NotNull(carried)), language);

    /// <summary>The same for several later editions, one after the other. In words.</summary>
    /// <param name="carried">What an evaluation is worth under each of them.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="carried"/> is null, one of them is, or there is no such language.</exception>
    public static GuidelineTable CarriedTable(this IEnumerable<CarriedForward> carried, Language language) =>
        TableShapes.Carried.Of(Require.NotNull(carried).SelectMany(static one => CarriedLine.LinesOf(Require.NotNull(one))), language);

    /// <summary>A row per provision that at least one of two coders described, in text order. In words.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of headings and cells; what others wrote stays as it is.</param>
    /// <exception cref="ArgumentException">The comparison is null, or there is no such language.</exception>
    public static GuidelineTable CoderTable(this CoderComparison comparison, Language language) => TableShapes.Coders.Of(Require.NotNull(comparison).Provisions, language);

    /// <summary>
    /// A row per group, item and view with how many subjects have which state, such as "14 of 20"; where a summary was published by tier, a row per tier and
    /// provision with for how many it is dealt with there. Last a row per group of which something is withheld. In words.
    /// </summary>
    /// <param name="summary">The summary. Where nobody has documents there is no item.</param>
    /// <param name="language">The language of headings and cells; the name of a sector that the user named stays as it is.</param>
    /// <exception cref="ArgumentException">The summary is null, or there is no such language.</exception>
    public static GuidelineTable SummaryTable(this CoverageSummary summary, Language language) =>
        (Require.NotNull(summary).Publication?.By == SummaryGrouping.Tier ? TableShapes.SummaryTiers : TableShapes.SummaryItems).Of(SummaryLine.LinesOf(summary), language);

    private static IEnumerable<(MatrixRow Row, MatrixCell Cell)> CellsOf(StandardsReport report) =>
        Require.NotNull(report).Matrix.SelectMany(static row => row.Cells.Select(cell => (row, cell)));
}
