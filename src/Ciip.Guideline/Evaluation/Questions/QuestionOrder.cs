namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Puts open questions into the order in which each narrows most of what those before it leave. Only questions about one item on one side
/// share provisions: each item has its own order, and these are merged.
/// </summary>
internal sealed class QuestionOrder
{
    private const int KindBits = 3;
    private const int DocumentBits = 32;
    private const int AxisBits = 1;

    private readonly OpenQuestionList questions;
    private readonly QuestionGains gains;
    private readonly bool[] isSettled;
    private readonly List<List<RankedQuestion>> items = [];

    /// <summary>Prepares the order.</summary>
    /// <param name="questions">The open questions.</param>
    /// <param name="gains">What each narrows.</param>
    /// <param name="settles">What settling provisions settles.</param>
    /// <param name="axis">The side to ask about; null for both.</param>
    /// <param name="numbers">How many numbers provisions have.</param>
    public QuestionOrder(OpenQuestionList questions, QuestionGains gains, SettledCount settles, ImprovementAxis? axis, int numbers)
    {
        this.questions = questions;
        this.gains = gains;
        isSettled = new bool[numbers];
        var keys = new long[questions.Count];
        var order = new int[questions.Count];
        for (var i = 0; i < order.Length; i++)
        {
            (keys[i], order[i]) = (KeyOf(i), i);
        }

        Array.Sort(keys, order);
        var item = -1L;
        for (var i = 0; i < order.Length; i++)
        {
            if (axis is not null && axis != AxisOf(order[i]))
            {
                continue;
            }

            if (keys[i] >> (DocumentBits + KindBits) != item)
            {
                item = keys[i] >> (DocumentBits + KindBits);
                items.Add([]);
            }

            items[items.Count - 1].Add(new RankedQuestion(order[i], i, Settles(order[i], settles), 0));
        }
    }

    /// <summary>The first questions.</summary>
    /// <param name="count">At most how many.</param>
    public IEnumerable<int> First(int count)
    {
        var heads = new List<IEnumerator<RankedQuestion>>();
        foreach (var item in items)
        {
            var inOrder = InOrder(item).GetEnumerator();
            inOrder.MoveNext();
            heads.Add(inOrder);
        }

        for (; count > 0 && heads.Count > 0; count--)
        {
            var first = 0;
            for (var i = 1; i < heads.Count; i++)
            {
                first = heads[i].Current.IsBefore(heads[first].Current) ? i : first;
            }

            yield return heads[first].Current.Question;
            if (!heads[first].MoveNext())
            {
                heads.RemoveAt(first);
            }
        }
    }

    /// <summary>
    /// The questions of one item. There are no more turns than the item has provisions, because each settles one; what then narrows nothing
    /// follows by what it settles.
    /// </summary>
    private IEnumerable<RankedQuestion> InOrder(List<RankedQuestion> left)
    {
        while (left.Count > 0)
        {
            var first = 0;
            for (var i = 0; i < left.Count; i++)
            {
                left[i] = left[i] with { Narrows = gains.GainOf(left[i].Question, isSettled).AtMost };
                first = left[i].IsBefore(left[first]) ? i : first;
            }

            if (left[first].Narrows == 0)
            {
                break;
            }

            var next = left[first];
            gains.SettledBy(next.Question).ForEach(number => isSettled[number] = true);
            left.RemoveAt(first);
            yield return next;
        }

        left.Sort(RankedQuestion.Compare);
        foreach (var one in left)
        {
            yield return one;
        }
    }

    private int Settles(int question, SettledCount settles)
    {
        var settled = gains.SettledBy(question);
        settled.ForEach(number => isSettled[number] = true);
        var count = settles.With(settled, isSettled);
        settled.ForEach(number => isSettled[number] = false);
        return count;
    }

    private ImprovementAxis AxisOf(int question) =>
        OpenQuestion.IsAboutPractice(questions.PlaceAt(question).Kind) ? ImprovementAxis.Practice : ImprovementAxis.Documents;

    /// <summary>Item, side, document, reason: a document still to be found comes behind those at hand.</summary>
    private long KeyOf(int question)
    {
        var place = questions.PlaceAt(question);
        var document = place.Document < 0 ? uint.MaxValue : (uint)place.Document;
        var item = ((long)place.About << AxisBits) | (long)AxisOf(question);
        return (((item << DocumentBits) | document) << KindBits) | (long)place.Kind;
    }
}
