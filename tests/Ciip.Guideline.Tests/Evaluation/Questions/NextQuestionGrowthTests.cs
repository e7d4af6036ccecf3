using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Twice the documents, twice the questions, and twice the memory to put them in order: measured in bytes, which no busy machine changes.</summary>
public sealed class NextQuestionGrowthTests
{
    /// <summary>Numbers get longer and lists are rounded up to powers of two; the next power of growth would give 4.</summary>
    private const double MostPerDoubling = 2.3;

    [Theory]
    [InlineData(10)]
    [InlineData(int.MaxValue)]
    public void The_order_takes_memory_in_proportion(int count) =>
        (Allocated(500, report => report.NextQuestions(count)) / (double)Allocated(250, report => report.NextQuestions(count))).Should().BeLessThan(MostPerDoubling);

    [Fact]
    public void What_answers_to_a_few_change_takes_memory_in_proportion() =>
        (Answers(500) / (double)Answers(250)).Should().BeLessThan(MostPerDoubling);

    /// <summary>What compares each question with all others is not done in an hour.</summary>
    [Fact]
    public void Tens_of_thousands_of_questions_are_put_in_order()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Set(2_000));
        report.OpenQuestions.Count.Should().BeGreaterThan(50_000);
        report.NextQuestions(int.MaxValue).Select(static next => next.NarrowsAtMost).Where(static narrows => narrows > 0).Should().HaveCountLessThan(400);
    }

    private static long Answers(int documents) => Allocated(documents, static report => report.NextQuestions(10).Sum(static next => next.Answers.Count));

    private static long Allocated<T>(int documents, Func<EvaluationReport, T> ask) => Allocations.Least(
        () =>
        {
            // The outcomes and questions of a report are made once, whoever asks for them first.
            var report = GuidelineEvaluator.Default.Evaluate(Set(documents));
            report.OpenQuestions.Count.Should().BePositive();
            return report;
        },
        ask);

    /// <summary>Documents that were read for other provisions each, so that questions about one item share some and not all.</summary>
    private static SafetyStandardsSet Set(int documents) => SafetyStandardsSet.Of(
        Inventory.Partial, Enumerable.Range(0, documents).Select(static number => Sample.Rule($"d{number}") with
        {
            Scope = new() { Services = [new() { Id = "s", Name = $"Service {number}" }] },
            Treatments = GuidelineCatalog.FourthEdition.Provisions.Where(provision => provision.Order % 7 == number % 7)
                .ToDictionary(static provision => (GuidelineId)provision, static _ => Treatment.Of(TreatmentValue.NotSpecified)),
        }));
}
