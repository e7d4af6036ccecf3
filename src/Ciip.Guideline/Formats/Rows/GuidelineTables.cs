using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Rows;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Tables to write as CSV (<see cref="GuidelineCsv"/>) or into a worksheet. Without a language, the rows of <see cref="GuidelineRows"/> for
/// programs: columns have machine names and a type, and everyone gets the same bytes. With a language, words and headings for people.
/// </summary>
/// <remarks>The columns of the tables without a language, with their types: <c>docs/table-columns.md</c>.</remarks>
public static partial class GuidelineTables
{
    /// <summary>A row per provision, in text order. For programs.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static GuidelineTable CatalogTable(this GuidelineCatalog catalog) => TidyShapes.Catalog.Of(catalog.CatalogRows());

    /// <summary>A row per document of a set, in its order: what it is, how far it was read, and counts of its treatments. For programs.</summary>
    /// <param name="set">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static GuidelineTable DocumentTable(this SafetyStandardsSet set) => TidyShapes.Documents.Of(set.DocumentRows());

    /// <summary>A row per finding, in the order of the report. For programs.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static GuidelineTable FindingTable(this EvaluationReport report) => TidyShapes.Findings.Of(report.FindingRows());

    /// <summary>The same, with the ids of another framework in a last column <c>controls</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GuidelineTable FindingTable(this EvaluationReport report, Crosswalk crosswalk) =>
        TidyShapes.Findings.Of(report.FindingRows(), ControlColumn.Tidy(Require.NotNull(crosswalk), report.Findings, crosswalk.ControlsOf));

    /// <summary>A row per open question, in the order of the report. For programs.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static GuidelineTable OpenQuestionTable(this EvaluationReport report) => TidyShapes.Questions.Of(report.OpenQuestionRows());

    /// <summary>The matrix: a row per item and document, by item, then document. For programs.</summary>
    /// <param name="report">The report on documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static GuidelineTable MatrixTable(this StandardsReport report) => TidyShapes.Matrix.Of(report.MatrixRows());

    /// <summary>The same, with the ids of another framework for the item and its provisions in a last column <c>controls</c>.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GuidelineTable MatrixTable(this StandardsReport report, Crosswalk crosswalk) =>
        TidyShapes.Matrix.Of(report.MatrixRows(), ControlColumn.Tidy(Require.NotNull(crosswalk), report.Matrix, crosswalk.ControlsOf, static row => row.Cells.Count));

    /// <summary>The correspondence table: a row per provision and document that says something about it; a provision of which none does has one row without a document. For programs.</summary>
    /// <param name="report">The report on documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static GuidelineTable CorrespondenceTable(this StandardsReport report) => TidyShapes.Correspondence.Of(report.CorrespondenceRows());

    /// <summary>The same, with the ids of another framework in a last column <c>controls</c>.</summary>
    /// <param name="report">The report on documents.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GuidelineTable CorrespondenceTable(this StandardsReport report, Crosswalk crosswalk) =>
        TidyShapes.Correspondence.Of(report.CorrespondenceRows(), ControlColumn.Tidy(Require.NotNull(crosswalk), report.Correspondence, row => crosswalk.ControlsOf(row.Provision)));

    /// <summary>A row per cell, in text order. For programs.</summary>
    /// <param name="matrix">The gap matrix.</param>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static GuidelineTable GapTable(this GapMatrix matrix) => TidyShapes.Gaps.Of(matrix.GapRows());

    /// <summary>A row per entry, in the order in which to take them. For programs.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static GuidelineTable ImprovementTable(this ImprovementPlan plan) => TidyShapes.Plan.Of(plan.ImprovementRows());

    /// <summary>The same, with the ids of another framework in a last column <c>controls</c>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GuidelineTable ImprovementTable(this ImprovementPlan plan, Crosswalk crosswalk) =>
        TidyShapes.Plan.Of(plan.ImprovementRows(), ControlColumn.Tidy(Require.NotNull(crosswalk), plan.Entries, crosswalk.ControlsOf));

    /// <summary>A row per clause of two versions of a document, those that are unchanged too. For programs.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amendment"/> is null.</exception>
    public static GuidelineTable AmendmentTable(this Amendment amendment) => TidyShapes.Amendment.Of(amendment.AmendmentRows());

    /// <summary>A row per mapping, in the order of the crosswalk. For programs.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException"><paramref name="crosswalk"/> is null.</exception>
    public static GuidelineTable MappingTable(this Crosswalk crosswalk) => TidyShapes.Crosswalk.Of(crosswalk.MappingRows());

    /// <summary>A row per row of the carry-over, in its order. For programs.</summary>
    /// <param name="carryOver">The carry-over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carryOver"/> is null.</exception>
    public static GuidelineTable CarryOverTable(this CarryOver carryOver) => TidyShapes.CarryOver.Of(carryOver.CarryOverRows());

    /// <summary>A row per item, in text order, then one per row of what is new in the later edition. For programs.</summary>
    /// <param name="carried">What an evaluation is worth under a later edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    public static GuidelineTable CarriedTable(this CarriedForward carried) => TidyShapes.Carried.Of(carried.CarriedRows());

    /// <summary>The same for several later editions, one after the other. For programs.</summary>
    /// <param name="carried">What an evaluation is worth under each of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null, or one of them is.</exception>
    public static GuidelineTable CarriedTable(this IEnumerable<CarriedForward> carried) => TidyShapes.Carried.Of(carried.CarriedRows());

    /// <summary>A row per provision that at least one of two coders described, in text order. For programs.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static GuidelineTable CoderTable(this CoderComparison comparison) => TidyShapes.Coders.Of(comparison.CoderRows());

    /// <summary>
    /// A row per number of a summary, group by group: sizes, items, phases and provisions, then what is withheld. A complete summary is shown together and by
    /// sector, a published one by its groups alone. For programs.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static GuidelineTable SummaryTable(this CoverageSummary summary) => TidyShapes.Summary.Of(summary.SummaryRows());
}
