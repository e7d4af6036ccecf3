using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>Makes the row of a document.</summary>
internal static class DocumentFacts
{
    private static readonly int Values = Enum.GetNames(typeof(TreatmentValue)).Length;

    public static DocumentRow Of(SafetyStandardsDocument document)
    {
        var counts = document.Treatments is { } treatments ? CountsOf(treatments.Values) : null;
        return new(
            document.Id,
            document.Title,
            document.EnglishTitle ?? string.Empty,
            document.Tier.Number,
            document.Sector?.Value ?? string.Empty,
            document.Issuer,
            document.Version ?? string.Empty,
            document.IssuedOn,
            document.RevisedOn,
            document.InForceFrom,
            document.RepealedOn,
            document.Examination is { } examination ? EnumTokens.Of(examination.Extent) : string.Empty,
            document.Examination?.ItemsReadCompletely?.Count,
            ExaminedIn(document),
            document.Treatments?.Count,
            counts?[(int)TreatmentValue.Specified],
            counts?[(int)TreatmentValue.PartlySpecified],
            counts?[(int)TreatmentValue.Addressed],
            counts?[(int)TreatmentValue.SpecifiedElsewhere],
            counts?[(int)TreatmentValue.NotSpecified],
            counts?[(int)TreatmentValue.DiscussedNotAdopted],
            counts?[(int)TreatmentValue.NotRelevant],
            counts?[(int)TreatmentValue.Mentioned]);
    }

    /// <summary>For how many provisions that can show in documents it is known what the document does.</summary>
    public static int ExaminedIn(SafetyStandardsDocument document)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        var claims = ClaimReader.Read(document, catalog);
        return catalog.Provisions.Count(provision =>
            provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both && claims.ValueOf(provision.Index) != ClaimValue.NotExamined);
    }

    private static int[] CountsOf(IEnumerable<Treatment> treatments)
    {
        var counts = new int[Values];
        foreach (var treatment in treatments)
        {
            counts[(int)treatment.Value]++;
        }

        return counts;
    }
}
