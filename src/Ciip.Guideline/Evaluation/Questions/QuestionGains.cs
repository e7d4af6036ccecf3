namespace Ciip.Guideline.Evaluation;

/// <summary>
/// For each provision of each open question, whether an answer settles it, and whether every answer does. Worked out provision by provision,
/// so that the documents are gone through once for each, however many of them a question is about.
/// </summary>
internal sealed class QuestionGains
{
    private const byte Some = 1;
    private const byte Every = 2;

    private readonly OpenQuestionList questions;
    private readonly byte[] settling;

    private QuestionGains(OpenQuestionList questions)
    {
        this.questions = questions;
        settling = new byte[questions.ProvisionCount];
    }

    /// <summary>Tries all answers to all questions.</summary>
    public static QuestionGains Of(EvaluationContext context, OpenQuestionList questions)
    {
        var gains = new QuestionGains(questions);
        var places = new (int Provision, int Question, int At)[questions.ProvisionCount];
        for (var question = 0; question < questions.Count; question++)
        {
            var place = questions.PlaceAt(question);
            for (var at = place.From; at < place.From + place.Count; at++)
            {
                places[at] = (questions.ProvisionAt(at).Index, question, at);
            }
        }

        Array.Sort(places);
        var documents = context.HasStandards ? new DocumentAnswers(context.Analysis) : null;
        for (var i = 0; i < places.Length; i++)
        {
            var (provision, place) = (questions.ProvisionAt(places[i].At), questions.PlaceAt(places[i].Question));
            if (OpenQuestion.IsAboutPractice(place.Kind))
            {
                gains.settling[places[i].At] = InPractice(context.Practice!, provision);
                continue;
            }

            if (i == 0 || places[i - 1].Provision != places[i].Provision)
            {
                documents!.About(provision);
            }

            gains.settling[places[i].At] = InDocument(documents!, place);
        }

        return gains;
    }

    /// <summary>The numbers of the provisions of a question that some answer settles.</summary>
    public List<int> SettledBy(int question)
    {
        var place = questions.PlaceAt(question);
        var isInPractice = OpenQuestion.IsAboutPractice(place.Kind);
        List<int> settled = [];
        for (var at = place.From; at < place.From + place.Count; at++)
        {
            if ((settling[at] & Some) != 0)
            {
                settled.Add(Unsettled.Number(questions.ProvisionAt(at), isInPractice));
            }
        }

        return settled;
    }

    /// <summary>How many provisions of a question some answer settles, or every answer does, that were not settled before.</summary>
    /// <param name="question">The position of the question.</param>
    /// <param name="isSettled">What was settled before, by number.</param>
    public (int AtLeast, int AtMost) GainOf(int question, bool[] isSettled)
    {
        var place = questions.PlaceAt(question);
        var isInPractice = OpenQuestion.IsAboutPractice(place.Kind);
        var (least, most) = (0, 0);
        for (var at = place.From; at < place.From + place.Count; at++)
        {
            if (!isSettled[Unsettled.Number(questions.ProvisionAt(at), isInPractice)])
            {
                least += (settling[at] & Every) != 0 ? 1 : 0;
                most += (settling[at] & Some) != 0 ? 1 : 0;
            }
        }

        return (least, most);
    }

    private static byte InPractice(PracticeAnalysis practice, Provision provision)
    {
        var soFar = Every;
        foreach (var status in PracticeAnswers.All)
        {
            soFar = After(soFar, Counting.Of(practice.Answered(provision, status), isProvisional: false));
        }

        return soFar;
    }

    private static byte InDocument(DocumentAnswers answers, OpenPlace place)
    {
        var soFar = Every;
        foreach (var answer in DocumentAnswers.To(place.Kind))
        {
            var (outcome, isProvisional) = answers.After(place.Document, answer);
            soFar = After(soFar, Counting.Of(outcome, isProvisional));
        }

        return soFar;
    }

    /// <summary>Settled by some answer: the first bit; by every answer so far: the second.</summary>
    private static byte After(byte soFar, Counting counting) => (byte)(counting.IsOpen ? soFar & ~Every : soFar | Some);
}
