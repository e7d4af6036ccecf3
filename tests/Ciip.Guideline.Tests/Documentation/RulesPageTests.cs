using System.Text;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/rules.md, generated from the rules themselves.</summary>
public sealed class RulesPageTests
{
    private static readonly Dictionary<string, string> Families = new()
    {
        ["STD"] = "what the documents say",
        ["SET"] = "how documents relate",
        ["PRA"] = "what is carried out",
        ["CYC"] = "whether the cycle closes",
        ["QUA"] = "the assessment itself",
    };

    [Fact]
    public void The_page_is_up_to_date() => Repository.ShouldEqualFile(Page(), "docs", "rules.md");

    private static string Page()
    {
        var rules = GuidelineEvaluator.Default.Rules;
        var page = new StringBuilder();
        page.Append("# The rules\n\n");
        page.Append("Generated from the rules and checked by a test. ").Append(rules.Count).Append(" rules. ");
        page.Append("They ask what the Guideline's text asks, no more: each cites the statements it rests on.\n\n");
        page.Append("A rule says Pass, Fail, Undetermined or NotApplicable for each place of the kinds named. ");
        page.Append("A failure is a finding; its level belongs to the provision it cites, so one rule can give findings of several levels. ");
        page.Append("Basis: Text, a sentence demands it; Derived, it follows from several sentences; Assessment, advice that the text does not ask for.\n");
        foreach (var family in rules.GroupBy(rule => rule.Id[..3]))
        {
            page.Append("\n## ").Append(family.Key).Append(": ").Append(Families[family.Key]).Append('\n');
            foreach (var rule in family)
            {
                page.Append("\n### ").Append(rule.Id).Append(' ').Append(rule.Name).Append("\n\n");
                page.Append(rule.Demand.English).Append("<br>\n").Append(rule.Demand.Japanese).Append("\n\n");
                page.Append("- Places: ").Append(string.Join(", ", rule.Places)).Append('\n');
                page.Append("- Levels: ").Append(string.Join(", ", rule.Levels)).Append(". Basis: ").Append(rule.Basis).Append('\n');
                page.Append("- Cites: ").Append(string.Join(", ", rule.Citations.Select(cited => $"`{cited}`"))).Append('\n');
                page.Append("- Repair: ").Append(rule.Repair.English).Append(" / ").Append(rule.Repair.Japanese).Append('\n');
            }
        }

        return page.ToString();
    }
}
