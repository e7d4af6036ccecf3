using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline;

/// <summary>
/// An evaluation report as a file: what was evaluated, by which rules, and what was found. It stays as it was written; a later
/// version of the library evaluates the same subjects again and says what it judges differently.
/// </summary>
/// <remarks>
/// Everything an evaluation by the rules of the catalog depends on is in the file, so <see cref="Evaluate"/> needs nothing
/// else; custom rules are named with their packs, and asked again by an evaluator that has them. What was found is kept
/// beside the subjects, in words too, for programs and readers without this library.
/// </remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Formats;
///
/// File.WriteAllBytes("report-2026.json", GuidelineJson.ToUtf8Bytes(ReportFile.Of(report)));
/// var earlier = GuidelineJson.Parse&lt;ReportFile&gt;(File.ReadAllBytes("report-2025.json"));
/// Console.WriteLine(earlier.CompareWith(report));
/// </code>
/// </example>
public sealed record ReportFile
{
    /// <summary>The English name of the edition of the Guideline that was asked.</summary>
    public required string Edition { get; init; }

    /// <summary>The date that everything about time was judged at; null where none was given.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Identifies edition, rules and levels.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The rules that were asked.</summary>
    public required IReadOnlyList<ReportedRule> Rules
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The documents that were evaluated, in full; an empty set where a self-verification was evaluated alone.</summary>
    public required SafetyStandardsSet Standards { get; init; }

    /// <summary>The self-verification that was evaluated, in full; null where there was none.</summary>
    public SelfVerification? Practice { get; init; }

    /// <summary>The figures over all provisions.</summary>
    public required ReportedFigures Figures { get; init; }

    /// <summary>What was found of each provision, in text order.</summary>
    public required IReadOnlyList<ReportedProvision> Provisions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>Every outcome of every rule: in rule order, then document order.</summary>
    public required IReadOnlyList<ReportedOutcome> Outcomes
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>What was not known, what is nearest to an answer first.</summary>
    public required IReadOnlyList<ReportedQuestion> OpenQuestions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>
    /// What earlier reports knew last of places that this one cannot tell of, in rule order; null where nothing was carried along.
    /// </summary>
    public IReadOnlyList<LastKnownOutcome>? LastKnown
    {
        get;
        init => field = value is null ? null : Seq.From(value);
    }

    /// <summary>Makes the file of a report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ReportFile Of(EvaluationReport report) => ReportFileMaker.Make(Require.NotNull(report));

    /// <summary>
    /// Makes the file of a report that follows on another one: what this one cannot tell of, the file remembers from the earlier one,
    /// or from those before it. So a failure that was out of sight for a time is not new, and not forgotten.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="earlier">The file of the report before it.</param>
    /// <param name="evaluator">The evaluator of the earlier one; null takes <see cref="GuidelineEvaluator.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="earlier"/> is null.</exception>
    public static ReportFile Of(EvaluationReport report, ReportFile earlier, GuidelineEvaluator? evaluator = null) =>
        Of(report) with { LastKnown = LastKnownOutcomes.Carry(report, Require.NotNull(earlier), earlier.Evaluate(evaluator)) is { Count: > 0 } known ? known : null };

    /// <summary>
    /// Evaluates the subjects of the file again, at its as-of date. Two files are compared this way: by one evaluator, so that
    /// only the subjects differ.
    /// </summary>
    /// <param name="evaluator">The evaluator; null takes <see cref="GuidelineEvaluator.Default"/>.</param>
    public EvaluationReport Evaluate(GuidelineEvaluator? evaluator = null) =>
        (evaluator ?? GuidelineEvaluator.Default).Evaluate(Standards, Practice, AsOf);

    /// <summary>
    /// What changed from this report, evaluated again, to a later one. What this one could not tell of is judged against
    /// <see cref="LastKnown"/>: what failed before, and fails again after having been out of sight, is worse, better or unchanged.
    /// </summary>
    /// <param name="later">The later report.</param>
    /// <param name="evaluator">The evaluator of this one; null takes <see cref="GuidelineEvaluator.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public ReportComparison CompareWith(EvaluationReport later, GuidelineEvaluator? evaluator = null) =>
        new(Evaluate(evaluator), Require.NotNull(later), LastKnownOutcomes.JudgmentsOf(this));

    /// <summary>What a report judges differently from this file, such as the one that <see cref="Evaluate"/> gives.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportFileDifferences DifferencesFrom(EvaluationReport report) => new(this, Require.NotNull(report));
}
