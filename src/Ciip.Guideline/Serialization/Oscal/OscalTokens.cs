namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>The tokens of enums that only OSCAL documents have. They never change; C# names may.</summary>
internal static class OscalTokens
{
    public static string Of(Modality value) => value switch
    {
        Modality.Shall => "shall",
        Modality.HasTo => "has-to",
        Modality.IsEssential => "is-essential",
        Modality.IsImperative => "is-imperative",
        Modality.Should => "should",
        Modality.IsPresumed => "is-presumed",
        _ => "without-modal-verb",
    };

    public static string Of(Softener value) => value switch
    {
        Softener.AsMuchAsPossible => "as-much-as-possible",
        Softener.WhenNecessary => "when-necessary",
        Softener.Expected => "expected",
        Softener.OpenListMember => "open-list-member",
        Softener.PresumedExample => "presumed-example",
        _ => "none",
    };

    public static string Of(ProvisionAxis value) => value switch
    {
        ProvisionAxis.Documents => "documents",
        ProvisionAxis.Practice => "practice",
        ProvisionAxis.Both => "both",
        _ => "none",
    };

    public static string Of(PlanAxis value) => value == PlanAxis.Practice ? "practice" : "documents";

    public static string Of(ProvisionKind value) => value == ProvisionKind.Conduct ? "conduct" : "content";

    public static string Of(Authority value) => value == Authority.BasicPolicy ? "basic-policy" : "guideline";

    public static string Of(StatementKind value) => value switch
    {
        StatementKind.Requirement => "requirement",
        StatementKind.Definition => "definition",
        StatementKind.Rationale => "rationale",
        StatementKind.Structure => "structure",
        _ => "reference",
    };

    public static string Of(CrossReferenceRelation value) => value switch
    {
        CrossReferenceRelation.Precedes => "precedes",
        CrossReferenceRelation.Feeds => "feeds",
        _ => "refers-to",
    };

    public static string Of(JapaneseTerm value) => value switch
    {
        JapaneseTerm.Established => "established",
        JapaneseTerm.OwnWords => "own-words",
        _ => "our-rendering",
    };

    public static string Of(ProvisionOutcome value) => value switch
    {
        ProvisionOutcome.Specified => "specified",
        ProvisionOutcome.PartlySpecified => "partly-specified",
        ProvisionOutcome.Addressed => "addressed",
        ProvisionOutcome.NotAdopted => "not-adopted",
        ProvisionOutcome.NotRelevant => "not-relevant",
        ProvisionOutcome.Contradicted => "contradicted",
        ProvisionOutcome.Absent => "absent",
        ProvisionOutcome.NotAsked => "not-asked",
        _ => "not-examined",
    };

    public static string Of(PracticeOutcome value) => value switch
    {
        PracticeOutcome.CarriedOut => "carried-out",
        PracticeOutcome.PartlyCarriedOut => "partly-carried-out",
        PracticeOutcome.Planned => "planned",
        PracticeOutcome.NotCarriedOut => "not-carried-out",
        PracticeOutcome.NoOccasion => "no-occasion",
        PracticeOutcome.NotRelevant => "not-relevant",
        PracticeOutcome.NotAdopted => "not-adopted",
        PracticeOutcome.Contradicted => "contradicted",
        PracticeOutcome.NotAsked => "not-asked",
        _ => "not-assessed",
    };

    public static string Of(EvidenceKind value) => value switch
    {
        EvidenceKind.Document => "document",
        EvidenceKind.Record => "record",
        EvidenceKind.Observation => "observation",
        EvidenceKind.Interview => "interview",
        EvidenceKind.Test => "test",
        EvidenceKind.Publication => "publication",
        _ => "other",
    };

    public static string Of(FindingLevel value) => value switch
    {
        FindingLevel.Gap => "gap",
        FindingLevel.Weakness => "weakness",
        _ => "suggestion",
    };

    public static string Of(RuleBasis value) => value switch
    {
        RuleBasis.Text => "text",
        RuleBasis.Derived => "derived",
        _ => "advice",
    };

    public static string Of(PlanWay value) => value switch
    {
        PlanWay.Adopt => "adopt",
        PlanWay.DecideAgainst => "decide-against",
        _ => "carry-out",
    };

    public static string Of(OpenQuestionKind value) => value switch
    {
        OpenQuestionKind.Mentioned => "mentioned",
        OpenQuestionKind.ExtentUnknown => "extent-unknown",
        OpenQuestionKind.Contradicted => "contradicted",
        OpenQuestionKind.NotExamined => "not-examined",
        OpenQuestionKind.NoDocumentYet => "no-document-yet",
        OpenQuestionKind.StatusContradicted => "status-contradicted",
        _ => "not-assessed",
    };
}
