using System.Reflection;
using System.Runtime.Versioning;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>A page costs what it is and what its words cost, not a multiple of it.</summary>
public sealed class HtmlMemoryTests
{
    /// <summary>What the page of the reference operator may cost, of which 1.6 MB are the text itself; the build for .NET Standard makes an array of each list of attributes.</summary>
    private static readonly long MostBytes = IsOfNetStandard ? 4_000_000 : 3_000_000;

    private static bool IsOfNetStandard =>
        typeof(EvaluationReport).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void A_page_costs_a_few_times_its_size(Language language)
    {
        var options = new ReportOptions { Language = language };

        Allocations.Least(static () => ReportSamples.Report("reference operator"), report => report.ToHtml(options)).Should().BeLessThan(MostBytes);
    }
}
