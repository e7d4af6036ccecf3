using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Amendments;

/// <summary>
/// Two versions of a document side by side, clause by clause, with what each change does: the table of Japanese rule-making (新旧対照表). It compares what is recorded of
/// the clauses; their wording is not part of the model.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Amendments;
///
/// var amended = document.WithTreatment(PdcaMeasure.ItBcp, Treatment.Of(TreatmentValue.Specified, "Art. 12"));
/// var amendment = Amendment.Between(before: document, after: amended, new AmendmentOptions { AsOf = PartialDate.Parse("2026-04-01") });
/// File.WriteAllText("amendment.html", amendment.ToHtml(Language.Japanese));
/// </code>
/// </example>
public sealed class Amendment
{
    private Amendment(SafetyStandardsDocument before, SafetyStandardsDocument after, ReportComparison comparison, AmendmentOptions options)
    {
        Before = before;
        After = after;
        Comparison = comparison;
        Gate = comparison.Gate(options.Level);
        Clauses = AmendedClauses.Of(this, options.Reasons ?? new Dictionary<string, string>(StringComparer.Ordinal));
        (Elsewhere, ProvisionsElsewhere) = AmendmentEffects.Attach(this);
    }

    /// <summary>The earlier version, as it was given.</summary>
    public SafetyStandardsDocument Before { get; }

    /// <summary>The later version.</summary>
    public SafetyStandardsDocument After { get; }

    /// <summary>What changes in the reports. A version with another id is judged under the id of the later one, so that a place compares with itself.</summary>
    public ReportComparison Comparison { get; }

    /// <summary>Whether the later version may pass, at the level asked for.</summary>
    public ComparisonGate Gate { get; }

    /// <summary>
    /// All clauses, also those that are unchanged: the document as a whole, what names no clause in text order of the Guideline, then clauses in the order of the later
    /// version, each deleted one where it stood.
    /// </summary>
    public IReadOnlyList<AmendedClause> Clauses { get; }

    /// <summary>The rows at which something is not as it was.</summary>
    public IReadOnlyList<AmendedClause> Changed => field ??= Seq.From(Clauses.Where(static one => one.Kind != AmendmentKind.Unchanged));

    /// <summary>What changed at places that no changed row speaks of: at the set as a whole, in other documents, in practice.</summary>
    public IReadOnlyList<OutcomeChange> Elsewhere { get; }

    /// <summary>The provisions with another outcome that no changed row speaks of.</summary>
    public IReadOnlyList<ProvisionChange> ProvisionsElsewhere { get; }

    /// <summary>Whether the later document can be compared as a version of the earlier one: it has its id, or says that it takes its place.</summary>
    /// <param name="before">The earlier document.</param>
    /// <param name="after">The later document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    public static bool AreVersions(SafetyStandardsDocument before, SafetyStandardsDocument after) =>
        Require.NotNull(after).Id == Require.NotNull(before).Id || after.Supersedes == before.Id;

    /// <summary>Puts two versions of a document side by side.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="options">What it is made with; null takes all rules, no date and the document alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not a version of <paramref name="before"/>: see <see cref="AreVersions"/>.</exception>
    public static Amendment Between(SafetyStandardsDocument before, SafetyStandardsDocument after, AmendmentOptions? options = null)
    {
        if (!AreVersions(before, after))
        {
            throw new ArgumentException($"'{after.Id}' is not a version of '{before.Id}': it has another id, and does not say that it supersedes it.", nameof(after));
        }

        var with = options ?? new();
        return new(before, after, ReportComparison.Between(before: Evaluate(before with { Id = after.Id }), after: Evaluate(after)), with);

        EvaluationReport Evaluate(SafetyStandardsDocument version) => with.Evaluator.Evaluate(AmendedSet.Of(with.Set, before.Id, version), with.Practice, with.AsOf);
    }

    /// <summary>How many clauses became what, and the gate, in one line of English.</summary>
    public override string ToString() =>
        $"{After.Id}: {(Changed.Count == 0 ? "nothing changed" : string.Join(", ", Changed.GroupBy(static one => one.Kind).OrderBy(static one => one.Key).Select(static one => $"{one.Key.In(Language.English)} {one.Count()}")))}; gate {Gate}";
}
