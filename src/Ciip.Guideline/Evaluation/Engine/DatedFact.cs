namespace Ciip.Guideline.Evaluation;

/// <summary>
/// A date, or two of which one ends what the other starts, as far as they can be implausible: where it stands and what is dated. A place and
/// words are made of it only for who asks.
/// </summary>
internal readonly struct DatedFact
{
    /// <summary>The document it is in; null in the self-verification.</summary>
    public string? Document { get; init; }

    /// <summary>The id whose status it is in; null elsewhere.</summary>
    public GuidelineId? On { get; init; }

    /// <summary>The record of the self-verification that it is in; null elsewhere.</summary>
    public RecordPointer? At { get; init; }

    /// <summary>The id of the record of a document that it is in; null elsewhere.</summary>
    public string? Record { get; init; }

    /// <summary>Which date it is there; of evidence of a status, what that refers to.</summary>
    public required string Part { get; init; }

    /// <summary>The member to point to; empty for the record as a whole.</summary>
    public required string Member { get; init; }

    /// <summary>What the evidence refers to that is dated; null for what is not evidence.</summary>
    public string? Evidence { get; init; }

    /// <summary>What is dated, where a member is and no record.</summary>
    public LocalizedText? What { get; init; }

    /// <summary>When something happened: not in the future.</summary>
    public PartialDate? Happened { get; init; }

    /// <summary>Until when it is valid.</summary>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>When something starts that has an end.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ends.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether it belongs into the period of the self-verification.</summary>
    public bool IsOfPeriod { get; init; }

    /// <summary>What is dated, for a message.</summary>
    public LocalizedText Name =>
        Evidence is not null ? Arguments.Of(Evidence)
        : On is not null ? Arguments.Of(On)
        : What is null ? Arguments.Of(At!.Id ?? At.Path)
        : Document is null ? What
        : new($"{Document}, {What.English}", $"{Document}の{What.Japanese}");

    /// <summary>Where it stands.</summary>
    public Place ToPlace()
    {
        if (Document is not null)
        {
            return new Place(Document, record: Record, part: Part, pointer: "/" + Member);
        }

        var fact = this;
        return Place.InPractice(On, At?.Id, PartInPractice, () => fact.Pointer);
    }

    /// <summary>Whether another one has the same place.</summary>
    public bool IsWhere(DatedFact other) =>
        Document == other.Document && On == other.On && Record == other.Record && Part == other.Part
        && (At is null || other.At is null ? At == other.At : At.Id == other.At.Id && Evidence == other.Evidence && At.HasPathOf(other.At));

    /// <summary>Equal for those with the same place.</summary>
    public int HashOfPlace() => unchecked((((((((HashOf(Document) * 31) + (On?.Order ?? -1)) * 31) + HashOf(Record ?? At?.Id)) * 31) + HashOf(Part)) * 31) + HashOf(At is null ? null : Evidence));

    private string PartInPractice =>
        At is null ? Part
        : At.Path + "/" + Part + (Evidence is null ? string.Empty : ":" + Evidence);

    private string Pointer =>
        At is not null ? (Member.Length == 0 ? At.ToString() : At + "/" + Member)
        : On is not null ? $"/statuses/{On.Text}/{Member}"
        : "/" + Member;

    private static int HashOf(string? text) => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);
}
