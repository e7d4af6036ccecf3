namespace Ciip.Guideline.Evaluation;

/// <summary>A record of a document, such as a service in its scope, and where it stands.</summary>
internal sealed class PlacedRecord<T>(SafetyStandardsDocument document, T record, string id, string name, string pointer)
{
    public SafetyStandardsDocument Document { get; } = document;

    public T Record { get; } = record;

    /// <summary>What it is called; never null, so that it can be looked up.</summary>
    public string Name { get; } = name?.Trim() ?? string.Empty;

    /// <summary>The record as the place of a demand.</summary>
    public Place At(Provision provision) => new(Document.Id, provision, id, pointer: pointer);
}
