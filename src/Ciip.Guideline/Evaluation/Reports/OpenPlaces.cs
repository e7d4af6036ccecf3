using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Takes down what is open, provision by provision, and makes questions of it. Each entry is one number, from what groups them down to the
/// provision, so that sorting groups them; then each question is one, in the order of the report.
/// </summary>
internal sealed class OpenPlaces
{
    private const int Provision = 14;
    private const int Document = 32;
    private const int About = 12;
    private const int Level = 2;

    private readonly LentArray<long> entries = new(atFirst: 512);

    /// <summary>One provision, open in one place.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="document">The index of the document, or -1.</param>
    /// <param name="provision">The provision.</param>
    public void Add(OpenQuestionKind kind, int document, Provision provision)
    {
        var place = (((long)kind << About | (long)provision.About.Order) << Document) | (uint)(document + 1);
        entries.Add((place << Provision) | (uint)provision.Index);
    }

    /// <summary>
    /// The questions: by kind, from the highest level down, in text order; those about one item by their first provision, then in document
    /// order.
    /// </summary>
    public OpenQuestionList ToQuestions(SetAnalysis analysis)
    {
        var (open, count) = (entries.Elements, entries.Count);
        Array.Sort(open, 0, count);
        var provisions = new short[count];
        var questions = 0;
        for (var i = 0; i < count; i++)
        {
            provisions[i] = (short)Bits(open[i], Provision);
            questions += i == 0 || open[i] >> Provision != open[i - 1] >> Provision ? 1 : 0;
        }

        var places = new OpenPlace[questions];
        for (var (question, from) = (0, 0); question < questions; question++)
        {
            var place = PlaceAt(from, provisions, analysis.Catalog);
            places[question] = place;

            // No question stands behind the first of the entries it is made of: what is overwritten was read.
            open[question] = Rank(place, provisions[from]);
            from += place.Count;
        }

        Array.Sort(open, places, 0, questions);
        entries.Return();
        return new OpenQuestionList(analysis, places, provisions);
    }

    private static long Bits(long number, int bits) => number & ((1L << bits) - 1);

    private static long Rank(OpenPlace place, int first)
    {
        var item = (((long)place.Kind << Level) | (long)(FindingLevel.Gap - place.Level)) << About | (long)place.About;
        return (((item << Provision) | (uint)first) << Document) | (uint)(place.Document + 1);
    }

    /// <summary>The question that the entries from one on make together.</summary>
    private OpenPlace PlaceAt(int from, short[] provisions, GuidelineCatalog catalog)
    {
        var open = entries.Elements;
        var key = open[from] >> Provision;
        var kind = (OpenQuestionKind)(key >> (About + Document));
        var level = FindingLevel.Suggestion;
        var to = from;
        for (; to < entries.Count && open[to] >> Provision == key; to++)
        {
            var provision = catalog.Provisions[provisions[to]];
            var own = OpenQuestion.IsAboutPractice(kind) ? ProvisionLevels.InPractice(provision) : ProvisionLevels.InDocuments(provision);
            level = own > level ? own : level;
        }

        return new OpenPlace(kind, (int)Bits(key >> Document, About), (int)Bits(key, Document) - 1, level, from, to - from);
    }
}
