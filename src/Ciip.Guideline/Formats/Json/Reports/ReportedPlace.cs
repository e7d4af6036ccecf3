namespace Ciip.Guideline.Formats;

/// <summary>What an outcome was about, by ids, in a <see cref="ReportFile"/>. Without any it is the set or the operator as a whole.</summary>
public sealed record ReportedPlace
{
    /// <summary>Whether it is in the self-verification; otherwise it is in the documents.</summary>
    public required bool IsInPractice { get; init; }

    /// <summary>The id of the document.</summary>
    public string? Document { get; init; }

    /// <summary>The item, section or provision.</summary>
    public GuidelineId? On { get; init; }

    /// <summary>The id of the record, or of a second document.</summary>
    public string? Record { get; init; }

    /// <summary>The token of a class, category, body, duty or phase, or the name of a list or activity.</summary>
    public string? Part { get; init; }

    /// <summary>The JSON Pointer into the document or the self-verification, for display.</summary>
    public string? Pointer { get; init; }

    /// <summary>The ids in one text, equal to that of the <see cref="Place"/> it was.</summary>
    internal string Key => Place.KeyOf(IsInPractice, Document, On, Record, Part);
}
