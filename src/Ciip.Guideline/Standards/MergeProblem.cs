namespace Ciip.Guideline.Standards;

/// <summary>What sets disagree about that are to be merged.</summary>
public sealed class MergeProblem
{
    internal MergeProblem(LocalizedText message, string? document = null, bool isFatal = true)
    {
        Message = message;
        Document = document;
        IsFatal = isFatal;
    }

    /// <summary>What it is.</summary>
    public LocalizedText Message { get; }

    /// <summary>The id of the document that is there more than once; null where the problem is another one.</summary>
    public string? Document { get; }

    /// <summary>Whether the sets cannot be merged; otherwise they are, as <see cref="Message"/> says.</summary>
    public bool IsFatal { get; }

    /// <summary>The message in English.</summary>
    public override string ToString() => Message.English;
}
