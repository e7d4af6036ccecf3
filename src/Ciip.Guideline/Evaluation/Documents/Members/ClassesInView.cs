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
    private readonly ClassState[] states = new ClassState[ByClass.Length];

    /// <summary>Counts the measures of a view by class.</summary>
    /// <param name="table">What the claims of its documents amount to.</param>
    public ClassesInView(OutcomeTable table)
    {
        var view = table.View;
        All = BalanceCounter.Count(view, withAddressed: true);
        specified = BalanceCounter.Count(view, withAddressed: false);
        List<int> unread = new(view.Indexes.Count);
        for (var i = 0; i < view.Indexes.Count; i++)
        {
            if (MayHoldMore(view, view.Indexes[i]))
            {
                unread.Add(view.Indexes[i]);
            }
        }

        Unread = unread;
        IsOpen = Unread.Count > 0 || view.IsOpen;
        var isHeld = specified.Measures > 0;
        for (var i = 0; i < states.Length; i++)
        {
            var said = table.Said(ByClass[i]);
            states[i] = StateOf(view, CountermeasureClass.All[i], said);
            isHeld |= states[i] == ClassState.SaidDirectly && said is StandardsOutcome.Specified or StandardsOutcome.PartlySpecified;
        }

        Guard = isHeld ? GuardState.Holds
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

    public static bool IsOfClass(Provision provision) => provision.Section == ByClass[0].Section && Array.IndexOf(ByClass, provision) >= 0;

    public StandardsOutcome OutcomeOf(CountermeasureClass countermeasureClass) => this[countermeasureClass] switch
    {
        ClassState.Present => StandardsOutcome.Specified,
        ClassState.OnlyAddressed => StandardsOutcome.Addressed,
        ClassState.Empty => StandardsOutcome.Absent,
        _ => StandardsOutcome.NotExamined,
    };

    private static bool MayHoldMore(FieldView view, int index)
    {
        var provisions = view.Analysis.Catalog.Provisions;
        for (var i = 0; i < provisions.Count; i++)
        {
            if (provisions[i].Item is not null
                && (!ClaimReader.IsClosed(view.Analysis.Set.Documents[index], provisions[i])
                    || (provisions[i].IsOfMeasure && view.Analysis.Effective(index, i) == ClaimValue.NotExamined)))
            {
                return true;
            }
        }

        return false;
    }

    private ClassState StateOf(FieldView view, CountermeasureClass countermeasureClass, StandardsOutcome said) =>
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
    private static bool IsSaidDirectly(FieldView view, Provision provision, StandardsOutcome said)
    {
        var saying = 0;
        for (var i = 0; i < view.Indexes.Count; i++)
        {
            saying += view.Analysis.Claims[view.Indexes[i]].IsOfTreatment(provision.Index) ? 1 : 0;
        }

        return saying > 0 && (saying == view.Indexes.Count || said is not (StandardsOutcome.Absent or StandardsOutcome.NotExamined or StandardsOutcome.PartlySpecified));
    }
}
