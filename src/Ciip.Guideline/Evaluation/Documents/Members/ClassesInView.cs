using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What a view's documents specify of the four classes of countermeasures: one measure is enough for each. <c>I.2 p3 s1</c></summary>
internal sealed class ClassesInView
{
    private static readonly Provision[] ByClass =
    [
        Provisions.Necessity.ProactiveMeasures, Provisions.Necessity.DamageLimitation,
        Provisions.Necessity.QuickRecovery, Provisions.Necessity.RecurrencePrevention,
    ];

    private readonly ClassBalance specified;
    private readonly ClassState[] states;

    /// <summary>Counts the measures of a view by class.</summary>
    /// <param name="view">The documents.</param>
    /// <param name="said">What their claims amount to.</param>
    public ClassesInView(FieldView view, Func<Provision, ProvisionOutcome> said)
    {
        All = BalanceCounter.Count(view);
        specified = BalanceCounter.CountSpecified(view);
        Unread = Seq.From(view.Indexes.Where(index => MayHoldMore(view, index)));
        IsOpen = Unread.Count > 0 || view.IsOpen;
        states = [.. CountermeasureClass.All.Select(one => StateOf(view, one, said(ByClass[one.Order])))];
        Guard = specified.Measures > 0 || Array.Exists(ByClass, provision => states[Array.IndexOf(ByClass, provision)] == ClassState.SaidDirectly && Holds(said(provision))) ? GuardState.Holds
            : All.Measures > 0 || IsOpen ? GuardState.Unknown
            : GuardState.Fails;
    }

    /// <summary>The measures by class, also those only dealt with.</summary>
    public ClassBalance All { get; }

    /// <summary>The documents in which a further measure can stand.</summary>
    public IReadOnlyList<int> Unread { get; }

    /// <summary>Whether a further measure can stand in an item not read, or in a document outside the view.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether some measure is specified: without any, no class is missing.</summary>
    public GuardState Guard { get; }

    public ClassState this[CountermeasureClass countermeasureClass] => states[countermeasureClass.Order];

    public static Provision ProvisionOf(CountermeasureClass countermeasureClass) => ByClass[countermeasureClass.Order];

    public static bool IsOfClass(Provision provision) => Array.IndexOf(ByClass, provision) >= 0;

    public ProvisionOutcome OutcomeOf(CountermeasureClass countermeasureClass) => this[countermeasureClass] switch
    {
        ClassState.Present => ProvisionOutcome.Specified,
        ClassState.OnlyAddressed => ProvisionOutcome.Addressed,
        ClassState.Empty => ProvisionOutcome.Absent,
        _ => ProvisionOutcome.NotExamined,
    };

    private static bool Holds(ProvisionOutcome outcome) => outcome is ProvisionOutcome.Specified or ProvisionOutcome.PartlySpecified;

    private static bool MayHoldMore(FieldView view, int index) => view.Analysis.Catalog.Provisions.Any(provision => provision.Item is not null
        && (!ClaimReader.IsClosed(view.Analysis.Set.Documents[index], provision)
            || (provision.IsOfMeasure && view.Analysis.Effective(index, provision.Index) == ClaimValue.NotExamined)));

    private ClassState StateOf(FieldView view, CountermeasureClass countermeasureClass, ProvisionOutcome said) =>
        specified[countermeasureClass] > 0 ? ClassState.Present
        : IsSaidDirectly(view, ByClass[countermeasureClass.Order], said) ? ClassState.SaidDirectly
        : All[countermeasureClass] > 0 ? ClassState.OnlyAddressed
        : All.Unclassified > 0 ? ClassState.Unclassified
        : IsOpen ? ClassState.NotAllRead
        : All.Measures > 0 && specified.Measures == 0 ? ClassState.NoneKnown
        : ClassState.Empty;

    /// <summary>
    /// Whether treatments of the sentence itself decide. That the class is missing, or may be, counts only when every document says so: one
    /// document cannot say it of the measures of another.
    /// </summary>
    private static bool IsSaidDirectly(FieldView view, Provision provision, ProvisionOutcome said)
    {
        var saying = view.Indexes.Count(index => view.Analysis.Claims[index][provision.Index].Treatment is not null);
        return saying > 0 && (saying == view.Indexes.Count || said is not (ProvisionOutcome.Absent or ProvisionOutcome.NotExamined or ProvisionOutcome.PartlySpecified));
    }
}
