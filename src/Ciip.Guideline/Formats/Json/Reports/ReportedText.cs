namespace Ciip.Guideline.Formats;

/// <summary>One text in two languages, in a <see cref="ReportFile"/>.</summary>
public sealed record ReportedText
{
    /// <summary>The English version.</summary>
    public required string English { get; init; }

    /// <summary>The Japanese version.</summary>
    public required string Japanese { get; init; }
}
