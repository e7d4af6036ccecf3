using System.Globalization;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The matrix in words, in both languages and in any culture.</summary>
public sealed class GapWordsTests
{
    private static readonly string[] NeverUsed = ["compliant", "compliance", "conformity", "violation", "適合", "不適合", "準拠", "違反"];

    [Theory]
    [InlineData(StandardsOutcome.Specified, PracticeOutcome.CarriedOut, "aligned", "規定・実施とも充足")]
    [InlineData(StandardsOutcome.NotAdopted, PracticeOutcome.Planned, "declined (!)", "不採用・未実施 (!)")]
    [InlineData(
        StandardsOutcome.NotExamined, PracticeOutcome.CarriedOut,
        "undetermined (documents unknown; possible: aligned, partly, practiced but unwritten)",
        "判定保留（文書が不明、あり得る状態：規定・実施とも充足、一部充足、実施のみ（未規定））")]
    [InlineData(
        StandardsOutcome.Specified, PracticeOutcome.NotAssessed,
        "undetermined (practice unknown; possible: aligned, partly, on paper only)",
        "判定保留（実施が不明、あり得る状態：規定・実施とも充足、一部充足、規定のみ（未実施））")]
    [InlineData(
        StandardsOutcome.Absent, PracticeOutcome.Contradicted,
        "undetermined (practice unknown; possible: practiced but unwritten, open, not relevant) (!)",
        "判定保留（実施が不明、あり得る状態：実施のみ（未規定）、未規定・未実施、該当なし） (!)")]
    public void A_cell(StandardsOutcome documents, PracticeOutcome practice, string english, string japanese)
    {
        var cell = GapPair.Evaluate(documents, practice).Gaps!.Set[GapPair.Provision];
        cell.In(Language.English).Should().Be(english);
        cell.In(Language.Japanese).Should().Be(japanese);
        cell.ToString().Should().Be($"II.6.1.1(2).a: {english}");
    }

    [Theory]
    [MemberData(nameof(GapCellTests.Cells), MemberType = typeof(GapCellTests))]
    public void Every_cell_says_its_state_what_is_unknown_what_remains_possible_and_what_contradicts(StandardsOutcome documents, PracticeOutcome practice)
    {
        var cell = GapPair.Evaluate(documents, practice).Gaps!.Set[GapPair.Provision];
        foreach (var (language, ofDocuments, ofPractice) in new[] { (Language.English, "documents", "practice"), (Language.Japanese, "文書", "実施") })
        {
            var words = cell.In(language);
            words.Should().StartWith(cell.State.In(language));
            words.EndsWith("(!)", StringComparison.Ordinal).Should().Be(cell.IsContradictory, words);
            NeverUsed.Should().NotContain(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (cell.State == GapState.Undetermined)
            {
                words.Should().ContainAll(cell.PossibleStates.Select(state => state.In(language)));
                var side = words[cell.State.In(language).Length..words.IndexOf(language == Language.Japanese ? "、" : ";", StringComparison.Ordinal)];
                side.Contains(ofDocuments, StringComparison.Ordinal).Should().Be(cell.DocumentsAreUnknown, words);
                side.Contains(ofPractice, StringComparison.Ordinal).Should().Be(cell.PracticeIsUnknown, words);
            }
        }
    }

    [Fact]
    public void The_numbers()
    {
        var counts = GapPair.Evaluate(StandardsOutcome.NotRelevant, PracticeOutcome.CarriedOut).Gaps!.Set.CountsOf(PdcaMeasure.BasicPolicy);
        counts.In(Language.English).Should().Be("practiced but unwritten 1, undetermined 8").And.Be(counts.ToString());
        counts.In(Language.Japanese).Should().Be("実施のみ（未規定） 1、判定保留 8");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void It_is_the_same_in_any_culture(string culture)
    {
        var expected = Rendered();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Rendered().Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Rendered()
    {
        var gaps = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain(), ReferenceOperator.Read(), ReferenceOperator.AsOf).Gaps!;
        return string.Join('\n', new[] { gaps.Set, gaps.InternalRules }.SelectMany(matrix => new[] { Language.English, Language.Japanese }.SelectMany(language =>
            matrix.Cells.Select(cell => $"{cell.Provision.Id} {cell.In(language)}")
                .Concat(PdcaMeasure.All.Select(measure => matrix.CountsOf(measure).In(language)))
                .Append(matrix.Counts.In(language)))));
    }
}
