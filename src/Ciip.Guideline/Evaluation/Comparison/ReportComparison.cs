using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>Two reports held against each other, place by place. Places are ids, so that an edited file compares with itself.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ReportComparison>))]
public sealed class ReportComparison
{
    internal ReportComparison(EvaluationReport before, EvaluationReport after)
    {
        Before = before;
        After = after;
        NotCompared = RuleDifferences.Of(before.Rules, after.Rules);
        Changes = OutcomeComparer.Compare(before, after, NotCompared);
    }

    /// <summary>The earlier report.</summary>
    public EvaluationReport Before { get; }

    /// <summary>The later report.</summary>
    public EvaluationReport After { get; }

    /// <summary>
    /// Whether both rest on the same edition and on the same rules at the same levels. If not, <see cref="NotCompared"/> says
    /// which rules differ, the others are compared, and no difference of shares is given. A finding can also appear by time
    /// alone: look at both as-of dates.
    /// </summary>
    public bool IsComparable => Before.Fingerprint == After.Fingerprint;

    /// <summary>The rules that differ between the reports; empty where they are comparable.</summary>
    public IReadOnlyList<RuleDifference> NotCompared { get; }

    /// <summary>The places at which something is to be said, in the order of the later report, then those that are gone.</summary>
    public IReadOnlyList<OutcomeChange> Changes { get; }

    /// <summary>What is specified at least, all documents together.</summary>
    public FigureChange SpecifiedInSet => Figures(Before.Standards.Set.Coverage.SpecifiedAtLeast, After.Standards.Set.Coverage.SpecifiedAtLeast);

    /// <summary>What is specified at least in the operator's own documents.</summary>
    public FigureChange SpecifiedInOwn => Figures(Before.Standards.Own.Coverage.SpecifiedAtLeast, After.Standards.Own.Coverage.SpecifiedAtLeast);

    /// <summary>What is carried out at least; null where a report has no self-verification.</summary>
    public FigureChange? CarriedOut => Before.Practice is { } before && After.Practice is { } after
        ? Figures(before.Coverage.CarriedOutAtLeast, after.Coverage.CarriedOutAtLeast)
        : null;

    /// <summary>
    /// The provisions whose state between documents and practice is another, view by view; empty where a report has no gap
    /// matrix.
    /// </summary>
    public IReadOnlyList<GapChange> Gaps => Before.Gaps is { } before && After.Gaps is { } after
        ? Seq.From(new[] { ViewKind.Set, ViewKind.Own }.SelectMany(view => before[view].Cells.Zip(after[view].Cells, (old, now) => new GapChange(view, old, now)))
            .Where(static change => change.Before.State != change.After.State))
        : Seq.Of<GapChange>();

    /// <summary>The changes in one state.</summary>
    /// <param name="state">The state.</param>
    public IReadOnlyList<OutcomeChange> In(ChangeState state) => Seq.From(Changes.Where(change => change.State == state));

    /// <summary>
    /// Whether the later report may pass. Closed by anything at or above the level that is new or worsened, that was shown and
    /// is out of sight, or that a decision without reason, decider or date sets aside; and where the reports are not comparable.
    /// </summary>
    /// <param name="level">The level from which on changes count.</param>
    /// <param name="strict">Whether findings revealed and places removed close it too.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none of <see cref="FindingLevel"/>.</exception>
    public ComparisonGate Gate(FindingLevel level = FindingLevel.Suggestion, bool strict = false) =>
        new(Require.Defined(level), strict, IsComparable, Seq.From(Changes.Where(change => change.Level >= level && Closes(change, strict))));

    private static bool Closes(OutcomeChange change, bool strict) => change.State switch
    {
        ChangeState.New or ChangeState.Worsened => true,
        ChangeState.OutOfSight => change.Before!.Verdict == Verdict.Pass,
        ChangeState.SetAside => change.After!.DecisionIsReasoned == false,
        ChangeState.Revealed or ChangeState.Removed => strict,
        _ => false,
    };

    private FigureChange Figures(Figure before, Figure after) => new(before, after, IsComparable);
}
