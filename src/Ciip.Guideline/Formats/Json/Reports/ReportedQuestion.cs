using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>Something that was not known, in a <see cref="ReportFile"/>.</summary>
public sealed record ReportedQuestion
{
    /// <summary>The item, or for chapter I the section, it is about.</summary>
    public required GuidelineId About { get; init; }

    /// <summary>Why it is open.</summary>
    public required OpenQuestionKind Kind { get; init; }

    /// <summary>The id of the document to look in; null where a document is still to be found, and for practice.</summary>
    public string? Document { get; init; }

    /// <summary>The clauses to read; empty where no clause is known.</summary>
    public required IReadOnlyList<string> Clauses
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The provisions it would settle.</summary>
    public required IReadOnlyList<GuidelineId> Provisions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The level of the finding that the answer "no" would give.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>The question, as it was worded then.</summary>
    public required ReportedText Question { get; init; }
}
