namespace Ciip.Guideline.Cli.Output;

/// <summary>Files to fill in. Every item stands there as not specified, every measure as not carried out, until somebody answers: in a file
/// that was not examined completely that counts against nobody.</summary>
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
        Treatments = GuidelineItem.All.ToDictionary(GuidelineId.FromGuidelineItem, item => new Treatment
        {
            Value = TreatmentValue.NotSpecified,
            Clauses = [],
            Note = item.Title.English + " / " + item.Title.Japanese,
        }),
    };

    public static SelfVerification Practice(CiiSector? sector) => new()
    {
        Id = "new-self-verification",
        Operator = ToBeFilledIn,
        Sector = sector,
        MadeBy = VerificationOrigin.Operator,
        Statuses = PdcaMeasure.All.ToDictionary(GuidelineId.FromPdcaMeasure, measure => new PracticeStatus
        {
            Value = PracticeStatusValue.NotCarriedOut,
            Note = measure.Item.Title.English + " / " + measure.Item.Title.Japanese,
        }),
    };
}
