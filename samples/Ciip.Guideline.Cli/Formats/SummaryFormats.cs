using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Portfolio;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>A summary in each of its forms.</summary>
internal sealed class SummaryFormats(CoverageSummary summary, NotCounted notCounted, Language language)
{
    public void Write(string format, OutputTarget target)
    {
        switch (format)
        {
            case "json":
                target.Write(GuidelineJson.ToUtf8Bytes(summary));
                break;
            case "csv":
                // For programs: machine names, and the same bytes in every language.
                target.Write(ShownTable.Visible(summary.SummaryTable()).ToCsv());
                break;
            case "html":
                target.Write(summary.ToHtml(language));
                break;
            default:
                target.Write([SummaryHead.Of(summary, notCounted, language), .. SummaryTables.Of(summary, language)]);
                break;
        }
    }
}
