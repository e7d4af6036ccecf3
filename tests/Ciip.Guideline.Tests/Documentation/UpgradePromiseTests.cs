using System.Reflection;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>What docs/upgrade-promise.md calls for ever, beside the ids of provisions: the approved file may only grow.</summary>
public sealed class UpgradePromiseTests
{
    [Fact]
    public void Nothing_that_was_promised_is_gone()
    {
        var path = Path.Combine(Repository.Tests, "Documentation", "promised.approved.txt");
        var now = Promised().Order(StringComparer.Ordinal).ToList();
        var before = File.Exists(path) ? File.ReadAllLines(path) : [];
        before.Except(now).Should().BeEmpty("what was promised stays");
        Repository.ShouldEqualFile(string.Concat(now.Select(line => line + "\n")), "tests", "Ciip.Guideline.Tests", "Documentation", "promised.approved.txt");
    }

    private static IEnumerable<string> Promised() =>
        GuidelineEvaluator.Default.Rules.Select(rule => $"rule {rule.Id}")
            .Concat(RootTypes.All.SelectMany(root => root.Formats).Select(format => $"format {format}"))
            .Concat(typeof(GuidelineDiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"diagnostic {field.GetRawConstantValue()}"))
            .Concat(GlossaryPage.Sets.SelectMany(set => GlossaryPage.MembersOf(set).Select(member => $"token {set.Name} {member.Token}")));
}
