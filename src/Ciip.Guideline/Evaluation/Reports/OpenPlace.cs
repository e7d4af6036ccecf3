namespace Ciip.Guideline.Evaluation;

/// <summary>One question in numbers: a report has one for each item and document, and most of them nobody reads.</summary>
internal readonly struct OpenPlace(OpenQuestionKind kind, int about, int document, FindingLevel level, int from, int count)
{
    private readonly byte ofKind = (byte)kind;
    private readonly byte ofLevel = (byte)level;
    private readonly short ofAbout = (short)about;

    /// <summary>Why it is open.</summary>
    public OpenQuestionKind Kind => (OpenQuestionKind)ofKind;

    /// <summary>The level of the finding that the answer "no" would give.</summary>
    public FindingLevel Level => (FindingLevel)ofLevel;

    /// <summary>The order of the id of the item or section.</summary>
    public int About => ofAbout;

    /// <summary>The index of the document; -1 where a document is still to be found, and for practice.</summary>
    public int Document { get; } = document;

    /// <summary>Where its provisions begin among those of all questions.</summary>
    public int From { get; } = from;

    /// <summary>How many provisions it would settle.</summary>
    public int Count { get; } = count;
}
