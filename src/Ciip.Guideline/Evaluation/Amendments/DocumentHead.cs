namespace Ciip.Guideline.Evaluation;

/// <summary>What stands on the first page of a document.</summary>
internal sealed record DocumentHead(
    string Title, string? EnglishTitle, DocumentTier Tier, string Issuer, CiiSector? Sector, string? LegalBasis, string? Version, PartialDate? IssuedOn, PartialDate? RevisedOn, PartialDate? InForceFrom, PartialDate? RepealedOn)
{
    public static DocumentHead Of(SafetyStandardsDocument document) => new(
        document.Title, document.EnglishTitle, document.Tier, document.Issuer, document.Sector, document.LegalBasis, document.Version, document.IssuedOn, document.RevisedOn, document.InForceFrom, document.RepealedOn);
}
