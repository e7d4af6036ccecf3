using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Cli.Output;

/// <summary>
/// Files to fill in. They state nothing: an answer that stands there before anybody looked would count as one. The members are there, the
/// items and tokens come from the schema beside the file. Who made a self-verification is left open, too: what an operator's own one does not
/// mention counts as forgotten.
/// </summary>
internal static class Forms
{
    private const string ToBeFilledIn = "to be filled in";

    public static SafetyStandardsDocument Document(DocumentTier tier, CiiSector? sector) => new()
    {
        Id = "new-document",
        Title = ToBeFilledIn,
        Tier = tier,
        Issuer = ToBeFilledIn,
        Sector = sector,
        Examination = new Examination { Extent = ExaminationExtent.Partial, ItemsReadCompletely = [] },
        Treatments = new Dictionary<GuidelineId, Treatment>(),
    };

    public static SelfVerification Practice(CiiSector? sector) => new()
    {
        Id = "new-self-verification",
        Operator = ToBeFilledIn,
        Sector = sector,
        Statuses = new Dictionary<GuidelineId, PracticeStatus>(),
    };
}
