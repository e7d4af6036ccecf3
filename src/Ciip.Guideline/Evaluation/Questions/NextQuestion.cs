using System.Globalization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>
/// An open question among those to ask next: by how many provisions its answer narrows "at least … at most" beyond what the questions before
/// it do, and what it settles together with them.
/// </summary>
/// <example>
/// <code>
/// foreach (var next in report.NextQuestions(5))
/// {
///     Console.WriteLine(next);
///     foreach (var answer in next.Answers)
///         Console.WriteLine($"  {answer}");
/// }
/// </code>
/// </example>
public sealed class NextQuestion
{
    private readonly EvaluationReport report;

    internal NextQuestion(EvaluationReport report, OpenQuestion question, int atLeast, IReadOnlyList<Provision> narrows, IReadOnlyList<RuleOutcome> outcomes, IReadOnlyList<GapCell> cells, bool settlesStep)
    {
        this.report = report;
        Question = question;
        NarrowsAtLeast = atLeast;
        Narrows = narrows;
        Outcomes = outcomes;
        Cells = cells;
        SettlesStep = settlesStep;
    }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; }

    /// <summary>The item, or for chapter I the section, it is about.</summary>
    public GuidelineId About => Question.About;

    /// <summary>The side whose figures it narrows.</summary>
    public ImprovementAxis Axis => Question.IsOfPractice ? ImprovementAxis.Practice : ImprovementAxis.Documents;

    /// <summary>The provisions that an answer can settle, and no question before it, in text order.</summary>
    public IReadOnlyList<Provision> Narrows { get; }

    /// <summary>By how much "at most" less "at least" shrinks whatever the answer is, as far as it was not narrowed before.</summary>
    public int NarrowsAtLeast { get; }

    /// <summary>By how much it shrinks with the answer that settles most: the number of <see cref="Narrows"/>.</summary>
    public int NarrowsAtMost => Narrows.Count;

    /// <summary>
    /// The undetermined outcomes of rules that are determined with its answer and those before it, in rule order: those at the places where
    /// rules judge provisions.
    /// </summary>
    public IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>The undetermined cells of the gap matrix of all documents that are determined then, in text order.</summary>
    public IReadOnlyList<GapCell> Cells { get; }

    /// <summary>Whether nothing is open of its item on its side then: what the improvement plan has to say there is known.</summary>
    public bool SettlesStep { get; }

    /// <summary>The answers there can be, and what each would change.</summary>
    public IReadOnlyList<QuestionAnswer> Answers => field ??= QuestionAnswers.To(report, Question);

    /// <summary>The question, and what it narrows and settles, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var settles = SettlesIn(language);
        return language == Language.Japanese
            ? $"{Question.In(language)}。「最少・最多」の差が{NarrowsIn(language)}縮まる" + (settles.Length == 0 ? string.Empty : $"。確定するもの：{settles}")
            : $"{Question.In(language)}; narrows by {NarrowsIn(language)}" + (settles.Length == 0 ? string.Empty : $"; settles {settles}");
    }

    /// <summary>The question, and what it narrows and settles, in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>By how much it narrows, such as <c>0 to 9</c>.</summary>
    internal string NarrowsIn(Language language) => string.Format(
        CultureInfo.InvariantCulture,
        (NarrowsAtLeast == NarrowsAtMost, language) switch
        {
            (true, Language.Japanese) => "{1}件",
            (true, _) => "{1}",
            (_, Language.Japanese) => "{0}～{1}件",
            _ => "{0} to {1}",
        },
        NarrowsAtLeast,
        NarrowsAtMost);

    /// <summary>What it settles together with the questions before it; empty where that is nothing.</summary>
    internal string SettlesIn(Language language)
    {
        var counts = new[]
        {
            (Count: Outcomes.Count, English: "outcome", Japanese: "ルールの判定"), (Count: Cells.Count, English: "gap cell", Japanese: "ギャップ表の欄"),
            (Count: SettlesStep ? 1 : 0, English: "plan step", Japanese: "改善計画の項目"),
        };
        return string.Join(
            language == Language.Japanese ? "、" : ", ",
            counts.Where(static one => one.Count > 0).Select(one => language == Language.Japanese
                ? one.Japanese + one.Count.ToString(CultureInfo.InvariantCulture) + "件"
                : Counted.Of(one.Count, one.English)));
    }

    /// <summary>What each answer would change, answers with the same figures together.</summary>
    internal IReadOnlyList<string> ChangesIn(Language language) =>
    [
        .. Answers.GroupBy(static answer => (answer.AtLeast, answer.AtMost))
            .Select(same => same.First().In(language, string.Join(language == Language.Japanese ? "、" : ", ", same.Select(answer => answer.NameIn(language))))),
    ];
}
