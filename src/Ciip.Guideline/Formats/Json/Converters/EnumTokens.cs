using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// The wire tokens of the plain enums, the one table of them: JSON, OSCAL and CSV take them from here. They never change; C# names may.
/// </summary>
internal static partial class EnumTokens
{
    public static EnumConverter<Inventory> Inventories => field ??= new(
        ("partial", Inventory.Partial),
        ("complete", Inventory.Complete));

    public static EnumConverter<ExaminationExtent> ExaminationExtents => field ??= new(
        ("partial", ExaminationExtent.Partial),
        ("complete", ExaminationExtent.Complete));

    public static EnumConverter<PublicationExtent> PublicationExtents => field ??= new(
        ("whole", PublicationExtent.Whole),
        ("extract", PublicationExtent.Extract),
        ("summary", PublicationExtent.Summary),
        ("not-published", PublicationExtent.NotPublished));

    public static EnumConverter<TreatmentValue> TreatmentValues => field ??= new(
        ("specified", TreatmentValue.Specified),
        ("partly-specified", TreatmentValue.PartlySpecified),
        ("addressed", TreatmentValue.Addressed),
        ("specified-elsewhere", TreatmentValue.SpecifiedElsewhere),
        ("not-specified", TreatmentValue.NotSpecified),
        ("discussed-not-adopted", TreatmentValue.DiscussedNotAdopted),
        ("not-relevant", TreatmentValue.NotRelevant),
        ("mentioned", TreatmentValue.Mentioned));

    public static EnumConverter<ReadFrom> ReadFroms => field ??= new(
        ("full-text", ReadFrom.FullText),
        ("clause-text", ReadFrom.ClauseText),
        ("heading", ReadFrom.Heading),
        ("secondary-source", ReadFrom.SecondarySource),
        ("stated-fact", ReadFrom.StatedFact));

    public static EnumConverter<DecisionReasonKind> DecisionReasonKinds => field ??= new(
        ("manner-of-business", DecisionReasonKind.MannerOfBusiness),
        ("cost", DecisionReasonKind.Cost),
        ("effort", DecisionReasonKind.Effort),
        ("priority", DecisionReasonKind.Priority),
        ("other", DecisionReasonKind.Other));

    public static EnumConverter<VerificationOrigin> VerificationOrigins => field ??= new(
        ("operator", VerificationOrigin.Operator),
        ("published-facts", VerificationOrigin.PublishedFacts));

    public static EnumConverter<PracticeStatusValue> PracticeStatusValues => field ??= new(
        ("carried-out", PracticeStatusValue.CarriedOut),
        ("partly-carried-out", PracticeStatusValue.PartlyCarriedOut),
        ("planned", PracticeStatusValue.Planned),
        ("not-carried-out", PracticeStatusValue.NotCarriedOut),
        ("no-occasion", PracticeStatusValue.NoOccasion),
        ("not-relevant", PracticeStatusValue.NotRelevant));

    public static EnumConverter<EvidenceKind> EvidenceKinds => field ??= new(
        ("document", EvidenceKind.Document),
        ("record", EvidenceKind.Record),
        ("observation", EvidenceKind.Observation),
        ("interview", EvidenceKind.Interview),
        ("test", EvidenceKind.Test),
        ("publication", EvidenceKind.Publication),
        ("other", EvidenceKind.Other));

    public static EnumConverter<RiskDecisionKind> RiskDecisionKinds => field ??= new(
        ("act", RiskDecisionKind.Act),
        ("accept", RiskDecisionKind.Accept),
        ("avoid", RiskDecisionKind.Avoid),
        ("transfer", RiskDecisionKind.Transfer));

    public static EnumConverter<ResourcePurpose> ResourcePurposes => field ??= new(
        ("construction", ResourcePurpose.Construction),
        ("operation", ResourcePurpose.Operation),
        ("plan-execution", ResourcePurpose.PlanExecution));

    public static EnumConverter<RiskAnalysisKind> RiskAnalysisKinds => field ??= new(
        ("qualitative", RiskAnalysisKind.Qualitative),
        ("quantitative", RiskAnalysisKind.Quantitative));

    public static EnumConverter<CrosswalkRelation> CrosswalkRelations => field ??= new(
        ("equal-to", CrosswalkRelation.EqualTo),
        ("equivalent-to", CrosswalkRelation.EquivalentTo),
        ("subset-of", CrosswalkRelation.SubsetOf),
        ("superset-of", CrosswalkRelation.SupersetOf),
        ("intersects-with", CrosswalkRelation.IntersectsWith),
        ("no-relationship", CrosswalkRelation.NoRelationship));

    public static EnumConverter<CrosswalkConfidence> CrosswalkConfidences => field ??= new(
        ("high", CrosswalkConfidence.High),
        ("medium", CrosswalkConfidence.Medium),
        ("low", CrosswalkConfidence.Low));

    public static EnumConverter<CarryOverRelation> CarryOverRelations => field ??= new(
        ("same", CarryOverRelation.Same),
        ("widened", CarryOverRelation.Widened),
        ("moved", CarryOverRelation.Moved),
        ("split", CarryOverRelation.Split),
        ("dropped", CarryOverRelation.Dropped),
        ("new", CarryOverRelation.New),
        ("unknown", CarryOverRelation.Unknown));

    public static EnumConverter<CarryAdvice> CarryAdvices => field ??= new(
        ("keep", CarryAdvice.Keep),
        ("look-again", CarryAdvice.LookAgain));
}
