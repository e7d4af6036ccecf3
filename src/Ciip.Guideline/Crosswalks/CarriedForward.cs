using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>What an evaluation by the 4th edition is worth under a later one: per item keep or look again, and what is new without a home.</summary>
public sealed class CarriedForward
{
    internal CarriedForward(EvaluationReport report, CarryOver carryOver, CarryOverEdition edition, ViewKind view)
    {
        Report = report;
        CarryOver = carryOver;
        Edition = edition;
        View = view;
        Items = Seq.From((view == ViewKind.InternalRules ? report.Standards.InternalRules : report.Standards.Set).Items.Select(result => new CarriedItem(
            result,
            carryOver.RowOf(result.Item, edition.Id),
            Seq.From(carryOver.Rows.Where(row => row.Edition == edition.Id && row.From?.Provision is { } provision && GuidelineCatalog.FourthEdition.ItemOf(provision) == result.Item)))));
        New = carryOver.NewIn(edition.Id);
    }

    /// <summary>The table it goes by.</summary>
    public CarryOver CarryOver { get; }

    /// <summary>The later edition.</summary>
    public CarryOverEdition Edition { get; }

    /// <summary>Whose documents the states of the items are taken from.</summary>
    public ViewKind View { get; }

    /// <summary>The 25 items, in text order.</summary>
    public IReadOnlyList<CarriedItem> Items { get; }

    /// <summary>What is new in the later edition and has no home in the 4th: nothing that was evaluated says anything about it.</summary>
    public IReadOnlyList<CarryOverRow> New { get; }

    /// <summary>How many items it is known of what became of them.</summary>
    public int Known => Items.Count(static item => item.Row is { Relation: not CarryOverRelation.Unknown });

    /// <summary>The evaluation by the 4th edition.</summary>
    internal EvaluationReport Report { get; }

    /// <summary>The edition, and of how many items it is known what became of them.</summary>
    public override string ToString() => $"{Edition}: {Known} of {Items.Count} known";
}
