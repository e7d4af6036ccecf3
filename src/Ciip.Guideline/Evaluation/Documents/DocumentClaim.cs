using System.Text.Json.Serialization;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What one document claims about one provision, and where.</summary>
public sealed class DocumentClaim
{
    private readonly DocumentClaims claims;
    private readonly int provision;

    internal DocumentClaim(SafetyStandardsDocument document, DocumentClaims claims, Provision provision, IReadOnlyList<string>? path)
    {
        (this.claims, this.provision) = (claims, provision.Index);
        var claim = claims[provision.Index];
        Document = document;
        Value = claim.Value;
        On = claim.On;
        Treatment = claim.Treatment;
        FromField = claim.FromField;
        ReferencePath = path;
    }

    /// <summary>The document.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument Document { get; }

    /// <summary>What it claims.</summary>
    public ClaimValue Value { get; }

    /// <summary>The id whose treatment gave the claim: the provision itself, or its parent; null for fields and silence.</summary>
    public GuidelineId? On { get; }

    /// <summary>The treatment; null for fields and silence.</summary>
    public Treatment? Treatment { get; }

    /// <summary>Whether a typed field gave the claim.</summary>
    public bool FromField { get; }

    /// <summary>
    /// The JSON Pointer (RFC 6901) to that field in the file of the document, or to the first of several; null where no field gave the
    /// claim.
    /// </summary>
    public string? Field => claims.FieldOf(provision);

    /// <summary>The clauses; empty where none are given.</summary>
    public IReadOnlyList<string> Clauses => Treatment?.Clauses ?? [];

    /// <summary>
    /// For a claim left to another document: the ids of the documents it leads through, this one first; a circle as far as its
    /// smallest id, from where it is told once round. Null for any other claim. Walked where it is read: the ways of many
    /// documents in one long chain, written out, are the square of their number.
    /// </summary>
    public IReadOnlyList<string>? ReferencePath { get; }

    /// <summary>Document, value and clauses.</summary>
    public override string ToString() =>
        $"{Document.Id}: {Value}" + (Clauses.Count > 0 ? $" ({string.Join("; ", Clauses)})" : string.Empty);
}
