using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>Two reports compared, place by place. Places are ids, so that an edited file compares with itself.</summary>
/// <example>
/// <code>
/// var comparison = ReportComparison.Between(before: lastYear, after: report);
/// foreach (var change in comparison.In(ChangeState.Worsened))
///     Console.WriteLine(change);
/// Environment.ExitCode = comparison.Gate(FindingLevel.Gap).IsClosed ? 1 : 0;
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<ReportComparison>))]
public sealed class ReportComparison
{
    private static readonly Dictionary<(string Rule, string Place), Judgment> NothingKnown = [];

    internal ReportComparison(EvaluationReport before, EvaluationReport after, IReadOnlyDictionary<(string Rule, string Place), Judgment> lastKnown)
    {
        Before = before;
        After = after;
        NotCompared = RuleDifferences.Of(before.Rules, after.Rules);
        Changes = OutcomeComparer.Compare(before, after, NotCompared, lastKnown);
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
    public FigureChange SpecifiedInInternalRules => Figures(Before.Standards.InternalRules.Coverage.SpecifiedAtLeast, After.Standards.InternalRules.Coverage.SpecifiedAtLeast);

    /// <summary>What is carried out at least; null where a report has no self-verification.</summary>
    public FigureChange? CarriedOut => Before.Practice is { } before && After.Practice is { } after
        ? Figures(before.Coverage.CarriedOutAtLeast, after.Coverage.CarriedOutAtLeast)
        : null;

    /// <summary>
    /// The provisions whose state between documents and practice differs, view by view, as far as both reports ask for them;
    /// empty where a report has no gap matrix.
    /// </summary>
    public IReadOnlyList<GapChange> Gaps => field ??= Before.Gaps is { } before && After.Gaps is { } after
        ? Seq.From(new[] { ViewKind.Set, ViewKind.InternalRules }.SelectMany(view => after[view].Cells
                .Where(now => before[view].Find(now.Provision) is { } old && old.State != now.State)
                .Select(now => new GapChange(view, before[view][now.Provision], now))))
        : Seq.Of<GapChange>();

    /// <summary>What changed from an earlier report to a later one.</summary>
    /// <remarks>
    /// In the other order it answers another question: name the arguments, as in <c>Between(before: lastYear, after: report)</c>. What the
    /// earlier report could not tell is not known here; along a chain of kept reports, compare with <see cref="ReportFile.CompareWith"/>.
    /// </remarks>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    public static ReportComparison Between(EvaluationReport before, EvaluationReport after) =>
        new(Require.NotNull(before), Require.NotNull(after), NothingKnown);

    /// <summary>The changes in one state.</summary>
    /// <param name="state">The state.</param>
    public IReadOnlyList<OutcomeChange> In(ChangeState state) => Seq.From(Changes.Where(change => change.State == state));

    /// <summary>
    /// Whether the later report may pass. Closed by anything at or above the level that is new or worsened, that was judged and
    /// is out of sight, or that a decision without reason, decider or date sets aside; and where the reports are not comparable.
    /// What was undetermined before closes nothing, unless <paramref name="strict"/>.
    /// </summary>
    /// <param name="level">The level from which on changes count.</param>
    /// <param name="strict">Whether findings revealed and places removed close it too.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a value of <see cref="FindingLevel"/>.</exception>
    public ComparisonGate Gate(FindingLevel level = FindingLevel.Suggestion, bool strict = false) =>
        new(Require.Defined(level), strict, IsComparable, Seq.From(Changes.Where(change => change.Level >= level && Closes(change, strict))));

    /// <summary>How many places are in which state, in one line of English.</summary>
    public override string ToString() => Changes.Count == 0 ? "no changes" : string.Join(", ", Changes.GroupBy(static change => change.State).OrderBy(static group => group.Key)
        .Select(static group => $"{group.Key.In(Language.English)} {group.Count()}")) + (IsComparable ? string.Empty : "; other rules");

    private static bool Closes(OutcomeChange change, bool strict) => change.State switch
    {
        ChangeState.New or ChangeState.Worsened or ChangeState.OutOfSight => true,
        ChangeState.SetAside => change.After!.DecisionIsReasoned == false,
        ChangeState.Revealed or ChangeState.Removed => strict,
        _ => false,
    };

    private FigureChange Figures(Figure before, Figure after) => new(before, after, IsComparable);
}
