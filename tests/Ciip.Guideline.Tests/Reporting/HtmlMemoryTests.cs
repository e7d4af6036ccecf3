using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>A page costs what it is and what its words cost, not a multiple of it.</summary>
public sealed class HtmlMemoryTests
{
    /// <summary>What the page of the reference operator may cost; 1.6 MB of it are the text itself, and the build for .NET Standard makes an array of each list of attributes.</summary>
    private const long MostBytes = 6_000_000;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void A_page_costs_a_few_times_its_size(Language language)
    {
        var options = new ReportOptions { Language = language };

        Allocations.Least(static () => ReportSamples.Report("reference operator"), report => report.ToHtml(options)).Should().BeLessThan(MostBytes);
    }
}
