namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Counts positive treatments of measures and additional items by class of countermeasures. The class is the user's tag;
/// without one it is what the text itself names for the provisions the treatment speaks for.
/// </summary>
internal sealed class BalanceCounter
{
    private readonly FieldView view;
    private readonly bool withAddressed;
    private readonly int[] perClass = new int[CountermeasureClass.All.Count];
    private int unclassified;
    private int measures;

    private BalanceCounter(FieldView view, bool withAddressed)
    {
        this.view = view;
        this.withAddressed = withAddressed;
    }

    /// <summary>The measures of a view by class.</summary>
    /// <param name="view">The documents.</param>
    /// <param name="withAddressed">Whether what is only dealt with, extent unknown, counts too.</param>
    public static ClassBalance Count(FieldView view, bool withAddressed)
    {
        var counter = new BalanceCounter(view, withAddressed);
        for (var i = 0; i < view.Indexes.Count; i++)
        {
            counter.Add(view.Documents[i], view.Analysis.Claims[view.Indexes[i]]);
        }

        return new ClassBalance(counter.perClass, counter.unclassified, counter.measures);
    }

    private void Add(SafetyStandardsDocument document, DocumentClaims claims)
    {
        foreach (var entry in document.Treatments.OrEmpty())
        {
            if (!Counts(entry.Value.Value))
            {
                continue;
            }

            var (isOfMeasures, named) = OfMeasures(entry.Key, claims);
            if (entry.Value.CountermeasureClasses is { Count: > 0 } || isOfMeasures)
            {
                Add(entry.Value.CountermeasureClasses is { } tagged ? SetOf(tagged) : named);
            }
        }

        foreach (var item in document.AdditionalItems ?? [])
        {
            Add(SetOf(item.CountermeasureClasses ?? []));
        }
    }

    /// <summary>Whether an id is a measure, a provision of one, or a section whose treatment speaks for some of them; and the classes named for those.</summary>
    private (bool AreAny, int Named) OfMeasures(GuidelineId id, DocumentClaims claims)
    {
        var (areAny, named) = (id.Item?.Measure is not null, 0);
        var provisions = id.Provision?.Alone ?? id.Section.Provisions;
        for (var i = 0; i < provisions.Count; i++)
        {
            if (provisions[i].IsOfMeasure && claims.SourceOf(provisions[i].Index) == id.Order)
            {
                areAny |= id.Item is null && id.Provision is null;
                named |= Counts(claims.ValueOf(provisions[i].Index)) ? SetOf(provisions[i].NamedClasses) : 0;
            }
        }

        return (areAny, named);
    }

    private void Add(int classes)
    {
        measures++;
        unclassified += classes == 0 ? 1 : 0;
        for (var i = 0; i < perClass.Length; i++)
        {
            perClass[i] += (classes >> i) & 1;
        }
    }

    private bool Counts(TreatmentValue value) => value.IsPositive() && (withAddressed || value != TreatmentValue.Addressed);

    private bool Counts(ClaimValue value) => value.IsPositive() && (withAddressed || value != ClaimValue.Addressed);

    /// <summary>Each class once, a bit by its place among the four.</summary>
    private static int SetOf(IReadOnlyList<CountermeasureClass> classes)
    {
        var set = 0;
        for (var i = 0; i < classes.Count; i++)
        {
            set |= 1 << classes[i].Order;
        }

        return set;
    }
}
