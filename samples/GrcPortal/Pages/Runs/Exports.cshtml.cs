using Ciip.Guideline.Formats;
using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;

namespace GrcPortal.Pages.Runs;

/// <summary>The forms in which a run leaves the portal.</summary>
internal sealed class ExportsModel(PortalDb db, GuidelineEvaluator evaluator, Speech say) : RunPage(db, evaluator)
{
    public IReadOnlyList<(RunExport Export, IReadOnlyList<OscalOmission> NotCarried)> Exports { get; private set; } = [];

    public static LocalizedText Title(ExportGroup group) => group switch
    {
        ExportGroup.Report => RunTexts.ExportReport,
        ExportGroup.Tables => RunTexts.ExportTables,
        ExportGroup.Oscal => RunTexts.ExportOscal,
        _ => RunTexts.ExportSarif,
    };

    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        var context = new ExportContext(Run, Earlier: null, Versions: [], say.Language);
        // Only what OSCAL leaves out is asked for here, before anybody downloads it.
        Exports = [.. RunExport.All.Where(one => one.IsFor(Report)).Select(one => (one, one.Group == ExportGroup.Oscal ? one.Write(context).NotCarried : []))];
        return Task.CompletedTask;
    }
}
