using GrcPortal.Data;

namespace GrcPortal.Evidence;

/// <summary>A file that shows how an entry was carried out, without its content.</summary>
internal sealed record EvidenceLine(Guid Id, string FileName, string ContentType, string Sha256, int Size, DateTimeOffset StoredAt, string StoredBy)
{
    /// <summary>Where it is downloaded.</summary>
    public string Address => $"/evidence/{Id}";

    public static EvidenceLine Of(EvidenceRow row) => new(row.Id, row.FileName, row.ContentType, row.Sha256, row.Size, row.StoredAt, row.StoredBy);

    /// <summary>The same for the library's exports.</summary>
    public ImprovementEvidence ToImprovementEvidence() => new() { Title = FileName, MediaType = ContentType, Sha256 = Sha256 };
}

/// <summary>The answer to one file: stored, or there already, or why it is not taken.</summary>
internal sealed record EvidenceAnswer(EvidenceLine? Stored, RefusedEvidence? Refused)
{
    /// <summary>Whether it was stored now: the same bytes are evidence of one entry once.</summary>
    public bool IsNew { get; init; }
}
