using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Rows;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Flat rows of catalog, documents, reports and plans, for notebooks, data frames and databases: a row per thing that is counted, and in
/// each column one text, number, Boolean or date.
/// </summary>
/// <remarks>
/// <para>
/// Rows are in no language: categories are the tokens of the JSON files, and a text of this library stands beside its other language
/// (<c>MessageEn</c>, <c>MessageJa</c>). Words and headings in one language are in <see cref="GuidelineTables"/>.
/// </para>
/// <para>
/// A text that is not there is empty, a number or date null: never 0, which is a count that was made. Lists are joined by <c>; </c>, but one a
/// line in a <see cref="CarryOverTableRow"/>, which is read back.
/// </para>
/// </remarks>
public static class GuidelineRows
{
    /// <summary>A row per provision, in text order.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static IReadOnlyList<CatalogRow> CatalogRows(this GuidelineCatalog catalog)
    {
        Require.NotNull(catalog);
        return Seq.From(catalog.Provisions.Select(provision => TidyRows.Of(catalog, provision)));
    }

    /// <summary>A row per document of a set, in its order: what it is, how far it was read, and counts of its treatments.</summary>
    /// <param name="set">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static IReadOnlyList<DocumentRow> DocumentRows(this SafetyStandardsSet set)
    {
        Require.NotNull(set);
        return Seq.From(set.Documents.Select(DocumentFacts.Of));
    }

    /// <summary>A row per finding, in the order of the report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<FindingRow> FindingRows(this EvaluationReport report)
    {
        Require.NotNull(report);
        return Seq.From(report.Findings.Select(TidyRows.Of));
    }

    /// <summary>A row per open question, in the order of the report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<OpenQuestionRow> OpenQuestionRows(this EvaluationReport report)
    {
        Require.NotNull(report);
        return Seq.From(report.OpenQuestions.Select(TidyRows.Of));
    }

    /// <summary>The matrix: a row per item and document, by item, then document.</summary>
    /// <param name="report">The report on documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<MatrixTableRow> MatrixRows(this StandardsReport report)
    {
        Require.NotNull(report);
        return Seq.From(report.Matrix.SelectMany(static row => row.Cells.Select(cell => TidyRows.Of(row, cell))));
    }

    /// <summary>The correspondence table: a row per provision and document that says something about it; a provision of which none does has one row without a document.</summary>
    /// <param name="report">The report on documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<CorrespondenceTableRow> CorrespondenceRows(this StandardsReport report)
    {
        Require.NotNull(report);
        return Seq.From(report.Correspondence.Select(TidyRows.Of));
    }

    /// <summary>A row per cell, in text order.</summary>
    /// <param name="matrix">The gap matrix.</param>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static IReadOnlyList<GapRow> GapRows(this GapMatrix matrix)
    {
        Require.NotNull(matrix);
        return Seq.From(matrix.Cells.Select(TidyRows.Of));
    }

    /// <summary>A row per entry, in the order in which to take them.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static IReadOnlyList<ImprovementRow> ImprovementRows(this ImprovementPlan plan)
    {
        Require.NotNull(plan);
        return Seq.From(plan.Entries.Select(static (entry, index) => TidyRows.Of(entry, index + 1)));
    }

    /// <summary>A row per clause, in the order of the table, those that are unchanged too.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amendment"/> is null.</exception>
    public static IReadOnlyList<AmendmentRow> AmendmentRows(this Amendment amendment)
    {
        Require.NotNull(amendment);
        return Seq.From(amendment.Clauses.Select(static (clause, index) => TidyRows.Of(clause, index + 1)));
    }

    /// <summary>A row per mapping, in the order of the crosswalk.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <exception cref="ArgumentNullException"><paramref name="crosswalk"/> is null.</exception>
    public static IReadOnlyList<MappingRow> MappingRows(this Crosswalk crosswalk)
    {
        Require.NotNull(crosswalk);
        return Seq.From(crosswalk.Mappings.Select(TidyRows.Of));
    }

    /// <summary>A row per row of the carry-over, in its order.</summary>
    /// <param name="carryOver">The carry-over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carryOver"/> is null.</exception>
    public static IReadOnlyList<CarryOverTableRow> CarryOverRows(this CarryOver carryOver)
    {
        Require.NotNull(carryOver);
        return Seq.From(carryOver.Rows.Select(TidyRows.Of));
    }

    /// <summary>A row per item, in text order, then one per row of what is new in the later edition.</summary>
    /// <param name="carried">What an evaluation is worth under a later edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    public static IReadOnlyList<CarriedRow> CarriedRows(this CarriedForward carried)
    {
        Require.NotNull(carried);
        return Seq.From(CarriedLine.LinesOf(carried).Select(TidyRows.Of));
    }

    /// <summary>The same for several later editions, one after the other.</summary>
    /// <param name="carried">What an evaluation is worth under each of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null, or one of them is.</exception>
    public static IReadOnlyList<CarriedRow> CarriedRows(this IEnumerable<CarriedForward> carried)
    {
        Require.NotNull(carried);
        return Seq.From(carried.SelectMany(static one => Require.NotNull(one).CarriedRows()));
    }

    /// <summary>A row per provision that at least one of two coders described, in text order.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static IReadOnlyList<CoderRow> CoderRows(this CoderComparison comparison)
    {
        Require.NotNull(comparison);
        return Seq.From(comparison.Provisions.Select(TidyRows.Of));
    }

    /// <summary>
    /// A row per number of a summary, group by group: sizes, items, phases and provisions, then what is withheld. A complete summary is shown together and by
    /// sector, a published one by its groups alone.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static IReadOnlyList<SummaryRow> SummaryRows(this CoverageSummary summary) => Seq.From(new SummaryRowMaker(Require.NotNull(summary)).Rows());
}
