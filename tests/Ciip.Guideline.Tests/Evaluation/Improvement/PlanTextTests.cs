using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What an entry says to people, in both languages, and the skeleton to paste into a document.</summary>
public sealed class PlanTextTests
{
    private static readonly Regex NeverUsed = new("compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反", RegexOptions.IgnoreCase);
    private static readonly Regex Japanese = new("[\\u3040-\\u30ff\\u4e00-\\u9fff]");

    public static TheoryData<Language> Languages() => [.. Enum.GetValues<Language>()];

    [Fact]
    public void A_document_entry_in_English_has_what_to_write_and_how_to_decide_against_it() =>
        Entry(ImprovementAxis.Documents).Skeleton(Language.English).Should().Be(
            """
            ## The Development and Assignment of Human Resources and the Accumulation of Know-How (II.6.1.4(2))

            Article ____ (The Development and Assignment of Human Resources and the Accumulation of Know-How)
            ______ shall see to it, as laid down here, that:

            1. know-how is accumulated: ______ (II.6.1.4(2).d)
            2. PC users are among those who receive the education: ______ (II.6.1.4(2).h)

            ### Or: decided against adoption

            - Reason:
            - Decided by:
            - On:

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_document_entry_in_Japanese_is_the_same_in_Japanese() =>
        Entry(ImprovementAxis.Documents).Skeleton(Language.Japanese).Should().Be(
            """
            ## 人材育成・配置、ノウハウの蓄積 (II.6.1.4(2))

            （人材育成・配置、ノウハウの蓄積）
            第＿＿条　＿＿＿＿は、次の各号に掲げる事項を行うものとし、その内容は当該各号に定めるところによる。

            一　ノウハウを蓄積すること　＿＿＿＿ (II.6.1.4(2).d)
            二　PCの利用者も教育の対象に含めること　＿＿＿＿ (II.6.1.4(2).h)

            ### 又は、採用しないとの判断

            - 理由：
            - 判断した者：
            - 日付：

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_practice_entry_asks_what_is_done_and_has_no_other_way()
    {
        Entry(ImprovementAxis.Practice).Skeleton(Language.English).Should().Contain("(what is done, by whom, since when, shown by what)").And.NotContain("Or:").And.NotContain("document");
        Entry(ImprovementAxis.Practice).Skeleton(Language.Japanese).Should().Contain("（実施内容、実施者、開始時期、証跡）").And.NotContain("又は、").And.NotContain("文書");
    }

    [Fact]
    public void An_entry_of_an_item_that_is_no_measure_offers_no_decision_against_it() =>
        OpenReport.InDocuments(Provisions.Purpose.ImportanceOfPromoting).Plan().Entries.Single().Skeleton(Language.English).Should().NotContain("Or:");

    [Theory]
    [InlineData(ImprovementAxis.Documents, Language.English, "II.6.1.4(2) The Development and Assignment of Human Resources and the Accumulation of Know-How: 2 provisions open in documents (weakness)")]
    [InlineData(ImprovementAxis.Documents, Language.Japanese, "II.6.1.4(2) 人材育成・配置、ノウハウの蓄積：文書で未充足の規定要素2件（要改善）")]
    [InlineData(ImprovementAxis.Practice, Language.English, "II.6.1.4(2) The Development and Assignment of Human Resources and the Accumulation of Know-How: 2 provisions open in practice (gap)")]
    [InlineData(ImprovementAxis.Practice, Language.Japanese, "II.6.1.4(2) 人材育成・配置、ノウハウの蓄積：実施面で未充足の規定要素2件（不足）")]
    public void An_entry_in_one_line_says_where_how_much_and_how_grave(ImprovementAxis axis, Language language, string text)
    {
        Entry(axis).In(language).Should().Be(text);
        Entry(axis).ToString().Should().Be(Entry(axis).In(Language.English));
    }

    [Fact]
    public void One_provision_is_not_several()
    {
        var entry = OpenReport.InPractice(Provisions.ContinuousImprovement.Arrangements).Plan().Entries.Single();
        entry.In(Language.English).Should().EndWith(": 1 provision open in practice (gap)");
        entry.In(Language.Japanese).Should().StartWith("I.6 ").And.EndWith("：実施面で未充足の規定要素1件（不足）");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_skeleton_names_each_open_provision_in_its_language(Language language)
    {
        foreach (var entry in All())
        {
            var lines = entry.Skeleton(language).Split('\n');
            lines[0].Should().Be($"## {entry.About.Section.Title.In(language)} ({entry.About})");
            lines[^1].Should().BeEmpty("the last line ends too");
            foreach (var open in entry.Open)
            {
                lines.Where(line => line.EndsWith($" ({open.Id})", StringComparison.Ordinal)).Should().ContainSingle()
                    .Which.Should().Contain(open.Title.In(language).TrimEnd('.', '。').Substring(1), "an English one starts with a small letter where it stands inside a sentence");
            }

            lines.Append(entry.In(language)).Where(line => line.Length > 0 && Japanese.IsMatch(line) != (language == Language.Japanese)).Should().BeEmpty();
            entry.Skeleton(language).Should().NotContain("\r").And.NotMatchRegex(NeverUsed);
            entry.In(language).Should().NotMatchRegex(NeverUsed);
        }
    }

    /// <summary>A clause stands in the document that suggests itself, behind the last clause on the item, or on the nearest item before it.</summary>
    [Fact]
    public void A_draft_stands_where_it_belongs()
    {
        var rule = Sample.Rule("rule").WithTreatment(PdcaMeasure.BasicPolicy, Treatment.Of(TreatmentValue.Specified, "第２条", "第十条", "第９条"))
            .WithTreatment(Provisions.ItBcp.PriorityOfActions, Treatment.Of(TreatmentValue.Specified, "*第１１条*")) with
        { Examination = new() { Extent = ExaminationExtent.Complete } };
        var plan = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, rule)).Plan(new ImprovementOptions { Axis = ImprovementAxis.Documents });

        plan.Find(PdcaMeasure.InternalRules, ImprovementAxis.Documents)!.PlacedAfter.Should().Be("第十条");
        plan.Find(PdcaMeasure.ItBcp, ImprovementAxis.Documents)!.PlacedAfter.Should().Be("*第１１条*");
        plan.Find(GuidelineItem.Purpose, ImprovementAxis.Documents)!.PlacedAfter.Should().BeNull("nothing in the document stands before it");
        plan.Drafts.SelectMany(static one => one.Entries).Should().BeEquivalentTo(plan.Entries);
        plan.Drafts[0].Document.Should().Be(rule);
        plan.Drafts[0].In(Language.Japanese).Should().StartWith("# Rule of a fictitious operator (rule)\n").And.Contain("〔第十条の次に加える〕").And.Contain(@"〔\*第１１条\*の次に加える〕");
        plan.Drafts[0].In(Language.English).Should().Contain("(to stand behind 第十条)");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_an_item_there_is_a_clause_for_any_document(Language language)
    {
        foreach (var item in GuidelineItem.All)
        {
            var provisions = GuidelineCatalog.FourthEdition.ProvisionsOf(item).Where(static one => one.Axis is ProvisionAxis.Documents or ProvisionAxis.Both).ToList();
            item.Skeleton(language).Split('\n').Count(line => line.EndsWith(')') && provisions.Exists(one => line.EndsWith($"({one.Id})", StringComparison.Ordinal))).Should().Be(provisions.Count);
        }
    }

    [Fact]
    public void No_skeleton_holds_a_sentence_of_the_Guideline()
    {
        var source = Words(File.ReadAllText(Repository.Shared("guideline", "source.md")));
        var known = Enumerable.Range(0, source.Length - 7).Select(at => string.Join(' ', source.Skip(at).Take(8))).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in All())
        {
            // A heading of the text may be long: it is named and not summarized. Ids are not words.
            entry.Skeleton(Language.English).Replace(entry.About.Section.Title.English, string.Empty, StringComparison.Ordinal).Split('\n')
                .Select(line => Words(Regex.Replace(line, @" \(I[^ ]*\)$", string.Empty)))
                .SelectMany(line => Enumerable.Range(0, Math.Max(0, line.Length - 7)).Select(at => string.Join(' ', line.Skip(at).Take(8))))
                .Where(known.Contains).Should().BeEmpty(entry.ToString());
        }
    }

    private static ImprovementEntry Entry(ImprovementAxis axis)
    {
        Provision[] open = [Provisions.HumanResources.KnowHow, Provisions.HumanResources.PcUsers];
        return (axis == ImprovementAxis.Documents ? OpenReport.InDocuments(open) : OpenReport.InPractice(open)).Plan().Find(GuidelineItem.HumanResources, axis)!;
    }

    /// <summary>An entry for every item and section that can have one, on both sides, with all its provisions.</summary>
    private static IReadOnlyList<ImprovementEntry> All()
    {
        var provisions = GuidelineCatalog.FourthEdition.Provisions;
        var entries = OpenReport.InBoth(provisions, provisions).Plan().Entries;
        entries.Count(entry => entry.Axis == ImprovementAxis.Documents).Should().BeGreaterThan(25);
        entries.Count(entry => entry.Axis == ImprovementAxis.Practice).Should().BeGreaterThan(20);
        return entries;
    }

    private static string[] Words(string text) => [.. Regex.Matches(text.ToLowerInvariant(), "[a-z0-9]+").Select(match => match.Value)];
}
