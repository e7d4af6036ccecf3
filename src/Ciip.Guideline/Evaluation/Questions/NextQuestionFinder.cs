using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Finds the questions to ask next, and says of each what it adds to those before it.</summary>
internal static class NextQuestionFinder
{
    public static IReadOnlyList<NextQuestion> Find(EvaluationReport report, int count, ImprovementAxis? axis)
    {
        var questions = report.Questions;
        var numbers = report.Context.Catalog.Provisions.Count * 2;
        var gains = QuestionGains.Of(report.Context, questions);
        var unsettled = Unsettled.In(report);
        var order = new QuestionOrder(questions, gains, new SettledCount(unsettled, numbers), axis, numbers);
        var progress = new Progress(unsettled, numbers);
        List<NextQuestion> next = [];
        foreach (var question in order.First(count))
        {
            var atLeast = gains.GainOf(question, progress.IsSettled).AtLeast;
            var narrows = gains.SettledBy(question).FindAll(number => !progress.IsSettled[number]);
            var settled = progress.Settle(narrows);
            next.Add(new NextQuestion(
                report,
                questions[question],
                atLeast,
                Seq.From(narrows.Select(number => report.Context.Catalog.Provisions[number / 2])),
                Seq.From(settled.Select(unsettled.OutcomeAt).OfType<RuleOutcome>()),
                Seq.From(settled.Select(unsettled.CellAt).OfType<GapCell>()),
                settled.Exists(unsettled.IsStep)));
        }

        return Seq.From(next);
    }

    /// <summary>What is settled by the questions so far.</summary>
    private sealed class Progress
    {
        private readonly List<int>?[] waiting;
        private readonly int[] left;

        public Progress(Unsettled unsettled, int numbers)
        {
            IsSettled = new bool[numbers];
            waiting = new List<int>?[numbers];
            left = new int[unsettled.Count];
            for (var i = 0; i < left.Length; i++)
            {
                foreach (var need in unsettled.NeedsOf(i))
                {
                    (waiting[need] ??= []).Add(i);
                    left[i]++;
                }
            }
        }

        public bool[] IsSettled { get; }

        /// <summary>Settles provisions, and gives what needs nothing else any more, in order.</summary>
        public List<int> Settle(List<int> settled)
        {
            List<int> done = [];
            foreach (var number in settled)
            {
                IsSettled[number] = true;
                foreach (var waits in waiting[number] ?? [])
                {
                    left[waits]--;
                    if (left[waits] == 0)
                    {
                        done.Add(waits);
                    }
                }
            }

            done.Sort();
            return done;
        }
    }
}
