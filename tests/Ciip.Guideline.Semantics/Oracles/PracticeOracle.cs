namespace Ciip.Guideline.Semantics;

/// <summary>What is said of one provision of practice, with a bit for each state of its records.</summary>
/// <param name="Own">Its own status.</param>
/// <param name="Measure">The status of its measure.</param>
/// <param name="Arises">False where its records say that it did not, while others of its measure did.</param>
/// <param name="Column">What the records show.</param>
/// <param name="IsSpoken">Whether a record speaks of it.</param>
/// <param name="IsRecorded">Whether a record could.</param>
internal readonly record struct Statement(PracticeStatusValue? Own, PracticeStatusValue? Measure, bool Arises, RecordState Column, bool IsSpoken, bool IsRecorded);

/// <summary>An outcome of practice with its marks.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="IsTakenOver">Whether it is a decision of the documents.</param>
/// <param name="IsSoFar">Whether it is partly carried out while an alternative is unknown.</param>
internal readonly record struct Practiced(PracticeOutcome Outcome, bool IsTakenOver, bool IsSoFar = false);

/// <summary>Practice, by the specification.</summary>
internal sealed class PracticeOracle
{
    private readonly Memo<(int, bool, bool), RecordState> columns = new();
    private readonly Memo<(Statement, StandardsOutcome?, bool), Practiced> judged = new();
    private readonly Memo<(Statement, bool), PracticeOutcome> own = new();
    private readonly Memo<Practiced, (int, int, int)> shares = new();

    /// <summary>What the records show together.</summary>
    public RecordState Fold(int states, bool hasStatus, bool isOpen) => columns.Get((states, hasStatus, isOpen), static key =>
    {
        var members = Terms.RecordStates.Select((state, index) => (state, index)).Where(one => (key.Item1 & RecordStates.Bit(one.state)) != 0).Select(static one => Terms.PracticeMembers[one.index]);
        return Terms.RecordStates[Terms.IndexOf(Terms.Columns, Each.__default.Fold(Terms.Sequence(members), key.Item2, key.Item3))];
    });

    /// <summary>The outcome, with what the documents decide: "not relevant", "not adopted" or nothing.</summary>
    public Practiced Judge(Statement statement, StandardsOutcome? decision, bool isComplete) => judged.Get((statement, decision, isComplete), static key =>
    {
        var (said, documents) = (ToOracle(key.Item1), ToOracle(key.Item2));
        return new(OutcomeOf(global::Practice.__default.JudgePractice(said, documents, key.Item3)), global::Practice.__default.TakesOver(said, documents));
    });

    /// <summary>What the self-verification itself says.</summary>
    public PracticeOutcome Own(Statement statement, bool isComplete) =>
        own.Get((statement, isComplete), static key => OutcomeOf(global::Practice.__default.OwnWord(ToOracle(key.Item1), key.Item2)));

    public (int Low, int High, int Asked) ShareOf(Practiced practiced) => shares.Get(practiced, static key => OutcomeOracle.Numbers(global::PracticeCoverage.__default.ShareOfPractice(
        global::PracticeCoverage.PracticeJudged.create(Terms.PracticeOutcomes[(int)key.Outcome], key.IsTakenOver, key.IsSoFar))));

    /// <summary>How far an alternative comes: the lowest stands for its group.</summary>
    public static int Furthest(PracticeOutcome outcome) => (int)global::Practice.__default.Furthest(Terms.PracticeOutcomes[(int)outcome]);

    public static PracticeOutcome OutcomeOf(global::Practice._IPracticeOutcome outcome) => (PracticeOutcome)Terms.IndexOf(Terms.PracticeOutcomes, outcome);

    public static Each._IColumn ToOracle(RecordState column) => Terms.Columns[Terms.IndexOf(Terms.RecordStates, column)];

    public static global::Practice._IOption<global::Practice._IStatus> ToOracle(PracticeStatusValue? status) => status is { } value
        ? global::Practice.Option<global::Practice._IStatus>.create_Some(Terms.Statuses[(int)value])
        : global::Practice.Option<global::Practice._IStatus>.create_None();

    private static global::Practice._IStatement ToOracle(Statement said) => global::Practice.Statement.create(
        ToOracle(said.Own), ToOracle(said.Measure), said.Arises, ToOracle(said.Column), said.IsSpoken, said.IsRecorded);

    private static global::Practice._IOption<global::Practice._IDecision> ToOracle(StandardsOutcome? decision) => decision switch
    {
        StandardsOutcome.NotRelevant => global::Practice.Option<global::Practice._IDecision>.create_Some(global::Practice.Decision.create_DocumentsNotRelevant()),
        StandardsOutcome.NotAdopted => global::Practice.Option<global::Practice._IDecision>.create_Some(global::Practice.Decision.create_DocumentsNotAdopted()),
        _ => global::Practice.Option<global::Practice._IDecision>.create_None(),
    };
}
