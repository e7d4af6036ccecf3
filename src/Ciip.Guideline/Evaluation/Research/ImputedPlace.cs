using System.Text.Json.Serialization;

namespace Ciip.Guideline.Research;

/// <summary>Something that nobody knows, and that a draw has to answer.</summary>
public sealed class ImputedPlace
{
    internal ImputedPlace(Provision provision, SafetyStandardsDocument? document, bool isInPractice, bool isAddressed)
    {
        Provision = provision;
        Document = document;
        IsInPractice = isInPractice;
        IsAddressed = isAddressed;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The document that was not read for it; null in practice, and for the documents that may exist outside of the set.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument? Document { get; }

    /// <summary>Whether it is about what is carried out.</summary>
    public bool IsInPractice { get; }

    /// <summary>Whether the document deals with it to an unknown extent: "yes" is all of it then, "no" a part.</summary>
    public bool IsAddressed { get; }

    /// <summary>Provision and place, in English.</summary>
    public override string ToString() => $"{Provision.Id}, {(IsInPractice ? "practice" : Document?.Id ?? "further documents")}";
}
