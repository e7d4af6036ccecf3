namespace Ciip.Guideline.Serialization.Json;

/// <summary>The wire tokens of the plain enums. They never change; C# names may.</summary>
internal static class EnumTokens
{
    public static EnumConverter<Inventory> Inventories { get; } = new(
        ("partial", Inventory.Partial),
        ("complete", Inventory.Complete));

    public static EnumConverter<ExaminationExtent> ExaminationExtents { get; } = new(
        ("partial", ExaminationExtent.Partial),
        ("complete", ExaminationExtent.Complete));

    public static EnumConverter<PublicationExtent> PublicationExtents { get; } = new(
        ("whole", PublicationExtent.Whole),
        ("extract", PublicationExtent.Extract),
        ("summary", PublicationExtent.Summary),
        ("not-published", PublicationExtent.NotPublished));

    public static EnumConverter<TreatmentValue> TreatmentValues { get; } = new(
        ("specified", TreatmentValue.Specified),
        ("partly-specified", TreatmentValue.PartlySpecified),
        ("addressed", TreatmentValue.Addressed),
        ("specified-elsewhere", TreatmentValue.SpecifiedElsewhere),
        ("not-specified", TreatmentValue.NotSpecified),
        ("discussed-not-adopted", TreatmentValue.DiscussedNotAdopted),
        ("not-relevant", TreatmentValue.NotRelevant),
        ("mentioned", TreatmentValue.Mentioned));

    public static EnumConverter<ReadFrom> ReadFroms { get; } = new(
        ("full-text", ReadFrom.FullText),
        ("clause-text", ReadFrom.ClauseText),
        ("heading", ReadFrom.Heading),
        ("secondary-source", ReadFrom.SecondarySource),
        ("stated-fact", ReadFrom.StatedFact));

    public static EnumConverter<DecisionReasonKind> DecisionReasonKinds { get; } = new(
        ("manner-of-business", DecisionReasonKind.MannerOfBusiness),
        ("cost", DecisionReasonKind.Cost),
        ("effort", DecisionReasonKind.Effort),
        ("priority", DecisionReasonKind.Priority),
        ("other", DecisionReasonKind.Other));

    public static EnumConverter<VerificationOrigin> VerificationOrigins { get; } = new(
        ("operator", VerificationOrigin.Operator),
        ("published-facts", VerificationOrigin.PublishedFacts));

    public static EnumConverter<PracticeStatusValue> PracticeStatusValues { get; } = new(
        ("carried-out", PracticeStatusValue.CarriedOut),
        ("partly-carried-out", PracticeStatusValue.PartlyCarriedOut),
        ("planned", PracticeStatusValue.Planned),
        ("not-carried-out", PracticeStatusValue.NotCarriedOut),
        ("no-occasion", PracticeStatusValue.NoOccasion),
        ("not-relevant", PracticeStatusValue.NotRelevant));

    public static EnumConverter<EvidenceKind> EvidenceKinds { get; } = new(
        ("document", EvidenceKind.Document),
        ("record", EvidenceKind.Record),
        ("observation", EvidenceKind.Observation),
        ("interview", EvidenceKind.Interview),
        ("test", EvidenceKind.Test),
        ("publication", EvidenceKind.Publication),
        ("other", EvidenceKind.Other));

    public static EnumConverter<RiskDecisionKind> RiskDecisionKinds { get; } = new(
        ("act", RiskDecisionKind.Act),
        ("accept", RiskDecisionKind.Accept),
        ("avoid", RiskDecisionKind.Avoid),
        ("transfer", RiskDecisionKind.Transfer));

    public static EnumConverter<ResourcePurpose> ResourcePurposes { get; } = new(
        ("construction", ResourcePurpose.Construction),
        ("operation", ResourcePurpose.Operation),
        ("plan-execution", ResourcePurpose.PlanExecution));

    public static EnumConverter<RiskAnalysisKind> RiskAnalysisKinds { get; } = new(
        ("qualitative", RiskAnalysisKind.Qualitative),
        ("quantitative", RiskAnalysisKind.Quantitative));

    public static EnumConverter<Verdict> Verdicts { get; } = new(
        ("pass", Verdict.Pass),
        ("fail", Verdict.Fail),
        ("undetermined", Verdict.Undetermined),
        ("not-applicable", Verdict.NotApplicable));

    public static EnumConverter<FindingLevel> FindingLevels { get; } = new(
        ("suggestion", FindingLevel.Suggestion),
        ("weakness", FindingLevel.Weakness),
        ("gap", FindingLevel.Gap));

    public static EnumConverter<RuleBasis> RuleBases { get; } = new(
        ("text", RuleBasis.Text),
        ("derived", RuleBasis.Derived),
        ("assessment", RuleBasis.Assessment));

    public static EnumConverter<ProvisionOutcome> ProvisionOutcomes { get; } = new(
        ("specified", ProvisionOutcome.Specified),
        ("partly-specified", ProvisionOutcome.PartlySpecified),
        ("addressed", ProvisionOutcome.Addressed),
        ("not-adopted", ProvisionOutcome.NotAdopted),
        ("not-relevant", ProvisionOutcome.NotRelevant),
        ("contradicted", ProvisionOutcome.Contradicted),
        ("absent", ProvisionOutcome.Absent),
        ("not-examined", ProvisionOutcome.NotExamined),
        ("not-asked", ProvisionOutcome.NotAsked));

    public static EnumConverter<PracticeOutcome> PracticeOutcomes { get; } = new(
        ("carried-out", PracticeOutcome.CarriedOut),
        ("partly-carried-out", PracticeOutcome.PartlyCarriedOut),
        ("planned", PracticeOutcome.Planned),
        ("not-carried-out", PracticeOutcome.NotCarriedOut),
        ("no-occasion", PracticeOutcome.NoOccasion),
        ("not-relevant", PracticeOutcome.NotRelevant),
        ("not-adopted", PracticeOutcome.NotAdopted),
        ("contradicted", PracticeOutcome.Contradicted),
        ("not-assessed", PracticeOutcome.NotAssessed),
        ("not-asked", PracticeOutcome.NotAsked));

    public static EnumConverter<GapState> GapStates { get; } = new(
        ("aligned", GapState.Aligned),
        ("partly", GapState.Partly),
        ("on-paper-only", GapState.OnPaperOnly),
        ("practised-but-unwritten", GapState.PractisedButUnwritten),
        ("declined", GapState.Declined),
        ("open", GapState.Open),
        ("not-relevant", GapState.NotRelevant),
        ("undetermined", GapState.Undetermined));

    public static EnumConverter<OpenQuestionKind> OpenQuestionKinds { get; } = new(
        ("mentioned", OpenQuestionKind.Mentioned),
        ("extent-unknown", OpenQuestionKind.ExtentUnknown),
        ("contradicted", OpenQuestionKind.Contradicted),
        ("not-examined", OpenQuestionKind.NotExamined),
        ("no-document-yet", OpenQuestionKind.NoDocumentYet),
        ("status-contradicted", OpenQuestionKind.StatusContradicted),
        ("not-assessed", OpenQuestionKind.NotAssessed));

    public static EnumConverter<CrosswalkRelation> CrosswalkRelations { get; } = new(
        ("equal-to", CrosswalkRelation.EqualTo),
        ("equivalent-to", CrosswalkRelation.EquivalentTo),
        ("subset-of", CrosswalkRelation.SubsetOf),
        ("superset-of", CrosswalkRelation.SupersetOf),
        ("intersects-with", CrosswalkRelation.IntersectsWith),
        ("no-relationship", CrosswalkRelation.NoRelationship));

    public static EnumConverter<CrosswalkConfidence> CrosswalkConfidences { get; } = new(
        ("high", CrosswalkConfidence.High),
        ("medium", CrosswalkConfidence.Medium),
        ("low", CrosswalkConfidence.Low));
}
