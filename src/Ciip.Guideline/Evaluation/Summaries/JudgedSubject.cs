using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// What one evaluation makes of every provision and item: a byte for each axis, which is all that a summary counts. It is made of the judgments of both axes,
/// without an outcome of a rule, and filled again for the next subject.
/// </summary>
internal sealed class JudgedSubject
{
    public const int Set = 0;
    public const int InternalRules = 1;
    public const int Practice = 2;
    public const int Gaps = 3;
    public const int InternalRulesGaps = 4;
    public const int Tiers = 5;

    /// <summary>The bytes of a provision.</summary>
    public const int Axes = 6;

    /// <summary>No gap: one side is not asked.</summary>
    public const byte None = 0xFF;

    private static readonly IReadOnlyList<Provision> Provisions = GuidelineCatalog.FourthEdition.Provisions;
    private static readonly IReadOnlyList<GuidelineItem> Items = GuidelineItem.All;

    public byte[] OfProvisions { get; } = new byte[Provisions.Count * Axes];

    /// <summary>A byte for each item and view: its state and, times 16, how far it goes.</summary>
    public byte[] OfItems { get; } = new byte[Items.Count * 2];

    public CiiSector? Sector { get; private set; }

    public bool HasDocuments { get; private set; }

    public bool HasPractice { get; private set; }

    /// <summary>A bit for each tier of which there is a document.</summary>
    public int TiersOfDocuments { get; private set; }

    /// <summary>Takes down what an evaluation makes of a subject.</summary>
    public void Read(EvaluationContext context)
    {
        Sector = context.Set.Sector ?? context.Practice?.Subject.Sector;
        HasDocuments = context.HasStandards;
        HasPractice = context.Practice is not null;
        TiersOfDocuments = 0;
        for (var i = 0; i < context.Documents.Count; i++)
        {
            TiersOfDocuments |= 1 << context.Documents[i].Tier.Order;
        }

        if (HasDocuments)
        {
            Read(context.Analysis);
        }

        if (context.Practice is { } practice)
        {
            for (var i = 0; i < Provisions.Count; i++)
            {
                var judgment = practice.JudgmentOf(Provisions[i]);
                OfProvisions[(i * Axes) + Practice] = (byte)(judgment < 0 ? (int)PracticeOutcome.NotAsked : judgment);
            }

            if (HasDocuments)
            {
                Compare(context.Analysis, practice);
            }
        }
    }

    private void Read(SetAnalysis analysis)
    {
        Read(analysis.SetView, Set);
        Read(analysis.OwnView, InternalRules);
        for (var i = 0; i < Provisions.Count; i++)
        {
            OfProvisions[(i * Axes) + Tiers] = (byte)(analysis.SetView.IsAsked(Provisions[i]) ? TierCounter.TiersOf(analysis, analysis.SetView, Provisions[i]) : 0);
        }
    }

    private void Read(OutcomeTable view, int axis)
    {
        for (var i = 0; i < Provisions.Count; i++)
        {
            var judgment = view.JudgmentOf(Provisions[i]);
            OfProvisions[(i * Axes) + axis] = (byte)(judgment < 0 ? (int)StandardsOutcome.NotAsked : judgment);
        }

        for (var i = 0; i < Items.Count; i++)
        {
            var state = view.StateOf(Items[i]);
            OfItems[(i * 2) + axis] = (byte)((int)state | (state == ItemState.Adopted ? (int)view.ExtentOf(Items[i]) << 4 : 0));
        }
    }

    private void Compare(SetAnalysis documents, PracticeAnalysis practice)
    {
        for (var i = 0; i < Provisions.Count; i++)
        {
            OfProvisions[(i * Axes) + Gaps] = None;
            OfProvisions[(i * Axes) + InternalRulesGaps] = None;
        }

        for (var i = 0; i < GapUnit.All.Count; i++)
        {
            var unit = GapUnit.All[i];
            Compare(unit, unit.SidesIn(documents, documents.SetView, practice), Gaps);
            Compare(unit, unit.SidesIn(documents, documents.OwnView, practice), InternalRulesGaps);
        }
    }

    private void Compare(GapUnit unit, (Provision Provision, StandardsOutcome Documents, PracticeOutcome Practice)? sides, int axis)
    {
        if (sides is { } both)
        {
            OfProvisions[(unit.First.Index * Axes) + axis] = (byte)GapTable.StateOf(both.Documents, both.Practice);
        }
    }
}
