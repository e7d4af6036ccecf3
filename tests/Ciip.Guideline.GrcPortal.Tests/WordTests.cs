using System.Text.RegularExpressions;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>The portal judges nobody, in its words either.</summary>
public sealed class WordTests
{
    [Fact]
    public void No_page_speaks_of_obeying_or_breaking_a_norm()
    {
        var forbidden = new Regex("compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反", RegexOptions.IgnoreCase);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "GrcPortal"), "*.cs*", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).ToList();
        files.Should().HaveCountGreaterThan(40);
        files.Where(file => forbidden.IsMatch(File.ReadAllText(file))).Should().BeEmpty();
    }
}
