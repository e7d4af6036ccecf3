using Ciip.Guideline.Formats;
using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Pages.Runs;

/// <summary>The forms in which a run leaves the portal.</summary>
internal sealed class ExportsModel(PortalDb db, GuidelineEvaluator evaluator, ExportStore exports, Speech say) : RunPage(db, evaluator)
{
    private const int Places = 8;

    /// <summary>The export of which it is asked what its format does not carry; none of them is made before.</summary>
    [FromQuery(Name = "not-carried")]
    public string? Asked { get; set; }

    public IReadOnlyList<RunExport> Exports => [.. RunExport.All.Where(one => one.IsFor(Report))];

    /// <summary>What the one asked for does not carry, reason by reason.</summary>
    public IReadOnlyList<(string Reason, string Places)> NotCarried { get; private set; } = [];

    public static LocalizedText Title(ExportGroup group) => group switch
    {
        ExportGroup.Report => RunTexts.ExportReport,
        ExportGroup.Tables => RunTexts.ExportTables,
        ExportGroup.Oscal => RunTexts.ExportOscal,
        _ => RunTexts.ExportSarif,
    };

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        if (Exports.FirstOrDefault(one => one.FileName == Asked && one.Group == ExportGroup.Oscal) is { } export)
        {
            var omissions = export.Write(new ExportContext(Run, Earlier: null, Versions: [], say.Language) { Steps = await exports.StepsAsync(export, Run.Row.Id, cancellation) }).NotCarried;
            NotCarried =
            [
                .. omissions.GroupBy(one => one.Reason.In(say.Language), StringComparer.Ordinal)
                    .Select(static group => (group.Key, string.Join(", ", group.Take(Places).Select(static one => one.Place)) + (group.Count() > Places ? " …" : string.Empty))),
            ];
        }
    }
}
