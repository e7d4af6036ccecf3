using System.Collections;

namespace Ciip.Guideline.Evaluation;

/// <summary>The provisions of one question: a range of those of all questions.</summary>
internal sealed class OpenProvisions(OpenQuestionList questions, int position) : IReadOnlyList<Provision>
{
    /// <summary>The prepared set, for what the question is about.</summary>
    public SetAnalysis Analysis => questions.Analysis;

    /// <summary>The question they are open in.</summary>
    public OpenPlace Place => questions.PlaceAt(position);

    public int Count => Place.Count;

    public Provision this[int index] => index >= 0 && index < Count ? questions.ProvisionAt(Place.From + index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Provision> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
