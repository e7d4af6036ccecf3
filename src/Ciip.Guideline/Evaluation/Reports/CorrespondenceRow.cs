using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>One row of the correspondence table: a provision, and where one document deals with it.</summary>
public sealed class CorrespondenceRow
{
    internal CorrespondenceRow(StandardsResult result, DocumentClaim? claim)
    {
        Result = result;
        Claim = claim;
    }

    /// <summary>The result of the provision in the view of all documents.</summary>
    public StandardsResult Result { get; }

    /// <summary>What the document claims, with its clauses; null where no document of the set says anything.</summary>
    public DocumentClaim? Claim { get; }

    /// <summary>The provision.</summary>
    public Provision Provision => Result.Provision;

    /// <summary>The document; null where none says anything.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument? Document => Claim?.Document;

    /// <summary>The clauses; empty where none are given.</summary>
    public IReadOnlyList<string> Clauses => Claim?.Clauses ?? [];

    /// <summary>The outcome, all documents together.</summary>
    public StandardsOutcome Outcome => Result.Outcome;

    /// <summary>Provision, outcome and claim in English.</summary>
    public override string ToString() => Claim is null ? Result.ToString() : $"{Result}; {Claim}";
}
