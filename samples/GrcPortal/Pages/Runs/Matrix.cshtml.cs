using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;

namespace GrcPortal.Pages.Runs;

/// <summary>Items by documents, and documents against practice.</summary>
internal sealed class MatrixModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    private const int Width = 20;

    public RunLines Lines { get; private set; } = null!;

    public static string Shade(MatrixCell cell) => cell.IsUniform || cell.Best != ClaimValue.Specified ? Shade(cell.Best) : "half";

    public static string Shade(ItemResult item) => item.State switch
    {
        ItemState.Adopted => item.Extent == AdoptionExtent.Complete ? "full" : "half",
        ItemState.NotRelevant or ItemState.NotAdopted => "decided",
        ItemState.Silent => "none",
        ItemState.NotAsked => "decided",
        _ => "unknown",
    };

    public static string Shade(GapState state) => state switch
    {
        GapState.Aligned => "full",
        GapState.Partly or GapState.OnPaperOnly or GapState.PracticedButUnwritten => "half",
        GapState.Declined or GapState.NotRelevant => "decided",
        GapState.Open => "none",
        _ => "unknown",
    };

    /// <summary>The positions of the documents shown: a set may have thousands.</summary>
    public Paged<int> Columns { get; private set; } = null!;

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Lines = await RunLines.OfAsync(Db, Run, cancellation);
        Columns = Enumerable.Range(0, Report.Standards.Set.Documents.Count).ToList().PageOf(Number, Width);
    }

    private static string Shade(ClaimValue claim) => claim switch
    {
        ClaimValue.Specified => "full",
        ClaimValue.PartlySpecified or ClaimValue.Addressed or ClaimValue.SpecifiedElsewhere => "half",
        ClaimValue.DiscussedNotAdopted or ClaimValue.NotRelevant => "decided",
        // One document may leave an item to others: only the whole set can lack it.
        ClaimValue.NotSpecified => "silent",
        _ => "unknown",
    };
}
