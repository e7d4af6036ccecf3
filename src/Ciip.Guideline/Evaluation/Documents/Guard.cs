namespace Ciip.Guideline.Evaluation;

/// <summary>What must hold before a provision is demanded of documents. It changes the verdict only, never the outcome.</summary>
/// <remarks>Otherwise a silent document would gain by its silence. What fails a guard is found at the guard's own place.</remarks>
internal readonly struct Guard
{
    private static readonly GuardOfOne[] OfOne =
    [
        new(Provisions.Definition.Level, "STD001", [Provisions.Necessity.SectorCharacteristics, Provisions.Necessity.OperatorCharacteristics]),
        new(Provisions.ContinuousImprovement.Review, "STD004", [
            Provisions.ContinuousImprovement.LatestKnowledge, Provisions.ContinuousImprovement.LatestTechnologies,
            Provisions.ContinuousImprovement.LatestSystems, Provisions.ContinuousImprovement.NewRisks,
        ]),
        new(Provisions.Scope.Services, "STD201", [Provisions.Scope.ServiceLevelsUnderstood]),
        new(Provisions.Causes.CausesSpecified, "STD301", [Provisions.Causes.SectorCharacteristics, Provisions.Causes.OperatorCharacteristics]),
        new(Provisions.Roles.ManagementEfforts, "STD402", [Provisions.Roles.ReferenceToDuties, .. Provisions.Executives.All, .. Provisions.Stakeholders.All]),

        // An example is asked for unless what it exemplifies is not.
        new(Provisions.Scope.InvolvedConstituents, "STD206", [.. ProtectedAsset.All.Select(DutiesAndLists.Of).OfType<Provision>()], followsOnly: true),
        new(Provisions.Causes.CausesSpecified, "STD301", [.. MalfunctionCause.All.Select(DutiesAndLists.Of).OfType<Provision>()], followsOnly: true),
    ];

    private static readonly GuardOfOne?[] ByProvision =
        [.. GuidelineCatalog.FourthEdition.Provisions.Select(static provision => Array.Find(OfOne, guard => guard.Of.Contains(provision)))];

    private Guard(GuardState state, Provision? needed = null, GuidelineItem? measure = null, string rule = "")
    {
        State = state;
        Needed = needed;
        Measure = measure;
        Rule = rule;
    }

    public GuardState State { get; }

    /// <summary>The provision that must be there; null where it is a measure, or nothing.</summary>
    public Provision? Needed { get; }

    /// <summary>The measure that must be adopted; null where it is a provision, or nothing.</summary>
    public GuidelineItem? Measure { get; }

    /// <summary>The rule that judges it.</summary>
    public string Rule { get; }

    public static Guard Of(OutcomeTable view, Provision provision) =>
        ClassesInView.IsOfClass(provision) ? new Guard(view.Classes.Guard, rule: "STD601")
        : provision.IsOfMeasure ? new Guard(StateOf(view.StateOf(provision.Item!)), measure: provision.Item, rule: "STD601")
        : ByProvision[provision.Index] is { } guard ? new Guard(guard.In(view), guard.Needed, rule: guard.Rule)
        : new Guard(GuardState.Holds);

    private static GuardState StateOf(ItemState state) => state switch
    {
        ItemState.Adopted => GuardState.Holds,
        ItemState.Unknown => GuardState.Unknown,
        ItemState.NotAdopted or ItemState.NotRelevant => GuardState.SetAside,
        ItemState.NotAsked => GuardState.NotAsked,
        _ => GuardState.Fails,
    };

    /// <summary>One provision that others need.</summary>
    private sealed class GuardOfOne(Provision needed, string rule, Provision[] of, bool followsOnly = false)
    {
        public Provision Needed { get; } = needed;

        public string Rule { get; } = rule;

        public Provision[] Of { get; } = of;

        public GuardState In(OutcomeTable view) =>
            !view.IsAsked(Needed) ? GuardState.NotAsked
            : view[Needed].IsDecision() ? GuardState.SetAside
            : followsOnly || view[Needed] is StandardsOutcome.Specified or StandardsOutcome.PartlySpecified ? GuardState.Holds
            : view[Needed] == StandardsOutcome.Absent ? GuardState.Fails
            : GuardState.Unknown;
    }
}
