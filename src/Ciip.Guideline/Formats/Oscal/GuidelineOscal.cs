using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Oscal;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Writes the Guideline, documents, reports, plans, crosswalks and carry-overs as OSCAL 1.2 in JSON, and reads profiles and component definitions back.
/// </summary>
/// <remarks>
/// <para>
/// OSCAL is a form for exchange here, never the model. What it has no place for travels in properties of the namespace
/// <c>urn:ciip-guideline:oscal</c>; what still is not carried, the export says item by item.
/// </para>
/// <para>
/// Ids follow from content (UUID version 5), the clock is the caller's: equal input gives the same bytes, in every culture and
/// time zone. Half of a surrogate pair, which is not a character, becomes U+FFFD.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Formats;
///
/// var options = new OscalOptions { LastModified = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero) };
/// var results = report.ToAssessmentResults(options);
/// File.WriteAllBytes("assessment-results.json", results.Utf8.ToArray());
/// </code>
/// </example>
public static class GuidelineOscal
{
    /// <summary>The whole Guideline as a catalog: sections as groups and controls, provisions as items of their statements.</summary>
    /// <param name="catalog">The Guideline.</param>
    /// <param name="options">Clock, language and version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport ToCatalog(this GuidelineCatalog catalog, OscalOptions options) =>
        CatalogExporter.Export(Require.NotNull(catalog), Require.NotNull(options));

    /// <summary>
    /// What applies to a set of documents, as a profile of the catalog: the controls with provisions that are asked of it, without
    /// what does not arise, and with what was decided against adoption marked, each with its reason.
    /// </summary>
    /// <param name="standards">The documents.</param>
    /// <param name="options">Clock, language, version, and where the catalog is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport ToProfile(this SafetyStandardsSet standards, OscalOptions options) =>
        ProfileExporter.Export(Require.NotNull(standards), Require.NotNull(options));

    /// <summary>The documents of a set as components, and what they do with the Guideline as what they implement of it.</summary>
    /// <param name="standards">The documents.</param>
    /// <param name="options">Clock, language, version, and where the catalog is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An enum value in <paramref name="standards"/> is not defined.</exception>
    public static OscalExport ToComponentDefinition(this SafetyStandardsSet standards, OscalOptions options) =>
        ComponentDefinitionExporter.Export(Require.NotNull(standards), Require.NotNull(options));

    /// <summary>
    /// A report as assessment results. OSCAL knows only satisfied and not satisfied: there is a finding only where the answer is yes,
    /// no or in part. Everything else is an observation alone, and no state is guessed.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Clock, language, version, and where the catalog is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport ToAssessmentResults(this EvaluationReport report, OscalOptions options) =>
        AssessmentResultsExporter.Export(Require.NotNull(report), Require.NotNull(options));

    /// <summary>An improvement plan as a plan of action and milestones: its entries in their order, with the findings they answer as risks.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Clock, language and version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport ToPlanOfActionAndMilestones(this ImprovementPlan plan, OscalOptions options) =>
        PlanOfActionExporter.Export(Require.NotNull(plan), Require.NotNull(options), new PlanSteps(plan, []));

    /// <summary>
    /// The same with the work on its entries: who does it, until when and how far it is as remediations of the risks with their tasks,
    /// and what shows it as resources with their hashes. Without steps it is the plan alone, in the same bytes.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Clock, language and version.</param>
    /// <param name="steps">
    /// What is said about entries, in any order. A step about what is not an entry of this plan, such as one that was closed since, becomes
    /// an item after the entries, without risks.
    /// </param>
    /// <remarks>
    /// OSCAL has times where a step has days: a due date is the end of its last day in Japan. The status of a risk is what those say who do
    /// the work, and so can be closed where the assessment results of the same report still have it open.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="steps"/> is null, or two are about the same entry.</exception>
    public static OscalExport ToPlanOfActionAndMilestones(this ImprovementPlan plan, OscalOptions options, IEnumerable<ImprovementStep> steps) =>
        PlanOfActionExporter.Export(Require.NotNull(plan), Require.NotNull(options), new PlanSteps(plan, Require.NotNull(steps)));

    /// <summary>A crosswalk as a mapping collection: a mapping from the catalog to the other framework, with an entry for each row.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="options">Clock, language, version, and where the catalog is.</param>
    /// <param name="target">
    /// Where the OSCAL catalog of the other framework is: an address, or the name of a file; null names the framework and claims no catalog of it.
    /// </param>
    /// <remarks>A row for a section is about the controls in it; those that no row is about are in the gap summary.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="crosswalk"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="target"/> is empty, white space or not a URI reference; or no row is about a control, and OSCAL has no mapping collection without an entry.
    /// </exception>
    public static OscalExport ToMappingCollection(this Crosswalk crosswalk, OscalOptions options, string? target = null) =>
        target is not null && !OscalText.IsUriReference(Require.Text(target))
            ? throw new ArgumentException("Must be a URI reference.", nameof(target))
            : MappingCollectionExporter.Export(Require.NotNull(crosswalk), Require.NotNull(options), target);

    /// <summary>
    /// A carry-over as a mapping collection: a mapping from the catalog to each later edition, with an entry for each row that leads somewhere. What is the same
    /// or widened has the relation that OSCAL has for it; for what is moved or split it has none, and the entry says only that both sides have something in
    /// common, which the export says. Rows without another end are said in properties and remarks, and no target is made up for them.
    /// </summary>
    /// <param name="carryOver">The carry-over.</param>
    /// <param name="options">Clock, language, version, and where the catalog is.</param>
    /// <remarks>
    /// A later edition is a resource of our own kind, because no catalog of it is known; the targets are its themes or items as the rows name them. Controls that
    /// no entry is about, be they dropped or unknown, are in the gap summary.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No row leads from a control to anything: OSCAL has no mapping collection without an entry.</exception>
    public static OscalExport ToMappingCollection(this CarryOver carryOver, OscalOptions options) =>
        MappingCollectionExporter.Export(Require.NotNull(carryOver), Require.NotNull(options));

    /// <summary>Reads a profile of the catalog.</summary>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <param name="profile">What it selects; null when it could not be read.</param>
    /// <param name="diagnostics">
    /// Everything that keeps it from being read and, with the code <see cref="GuidelineDiagnosticCodes.ForeignContent"/>, what is not
    /// ours and was left aside; in order of position.
    /// </param>
    /// <param name="options">How much to say; null says up to 1,000 of them, reasons before notes.</param>
    /// <returns>Whether it was read; content of others does not prevent it.</returns>
    public static bool TryReadProfile(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out OscalProfile? profile, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null) =>
        ProfileReader.TryRead(utf8, out profile, out diagnostics, options ?? ReadOptions.Default);

    /// <summary>Reads a component definition back into the set of documents it was made of.</summary>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <param name="standards">The set; null when it could not be read.</param>
    /// <param name="diagnostics">
    /// Everything that keeps it from being read and, with the code <see cref="GuidelineDiagnosticCodes.ForeignContent"/>, what is not
    /// ours and was left aside; in order of position.
    /// </param>
    /// <param name="options">How much to say; null says up to 1,000 of them, reasons before notes.</param>
    /// <returns>Whether it was read; content of others does not prevent it.</returns>
    /// <remarks>The properties of our namespace are read; titles, descriptions and links are made from them and not read.</remarks>
    public static bool TryReadComponentDefinition(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out SafetyStandardsSet? standards, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null) =>
        ComponentDefinitionReader.TryRead(utf8, out standards, out diagnostics, options ?? ReadOptions.Default);
}
