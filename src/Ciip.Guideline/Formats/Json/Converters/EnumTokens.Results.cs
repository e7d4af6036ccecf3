using Ciip.Guideline.Amendments;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <content>Those of results, plans and comparisons.</content>
internal static partial class EnumTokens
{
    public static EnumConverter<Verdict> Verdicts => field ??= new(
        ("pass", Verdict.Pass),
        ("fail", Verdict.Fail),
        ("undetermined", Verdict.Undetermined),
        ("not-applicable", Verdict.NotApplicable));

    public static EnumConverter<FindingLevel> FindingLevels => field ??= new(
        ("suggestion", FindingLevel.Suggestion),
        ("weakness", FindingLevel.Weakness),
        ("gap", FindingLevel.Gap));

    public static EnumConverter<RuleBasis> RuleBases => field ??= new(
        ("text", RuleBasis.Text),
        ("derived", RuleBasis.Derived),
        ("assessment", RuleBasis.Assessment));

    public static EnumConverter<StandardsOutcome> StandardsOutcomes => field ??= new(
        ("specified", StandardsOutcome.Specified),
        ("partly-specified", StandardsOutcome.PartlySpecified),
        ("addressed", StandardsOutcome.Addressed),
        ("not-adopted", StandardsOutcome.NotAdopted),
        ("not-relevant", StandardsOutcome.NotRelevant),
        ("contradicted", StandardsOutcome.Contradicted),
        ("absent", StandardsOutcome.Absent),
        ("not-examined", StandardsOutcome.NotExamined),
        ("not-asked", StandardsOutcome.NotAsked));

    public static EnumConverter<PracticeOutcome> PracticeOutcomes => field ??= new(
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

    public static EnumConverter<GapState> GapStates => field ??= new(
        ("aligned", GapState.Aligned),
        ("partly", GapState.Partly),
        ("on-paper-only", GapState.OnPaperOnly),
        ("practiced-but-unwritten", GapState.PracticedButUnwritten),
        ("declined", GapState.Declined),
        ("open", GapState.Open),
        ("not-relevant", GapState.NotRelevant),
        ("undetermined", GapState.Undetermined));

    public static EnumConverter<OpenQuestionKind> OpenQuestionKinds => field ??= new(
        ("mentioned", OpenQuestionKind.Mentioned),
        ("extent-unknown", OpenQuestionKind.ExtentUnknown),
        ("contradicted", OpenQuestionKind.Contradicted),
        ("not-examined", OpenQuestionKind.NotExamined),
        ("no-document-yet", OpenQuestionKind.NoDocumentYet),
        ("status-contradicted", OpenQuestionKind.StatusContradicted),
        ("not-assessed", OpenQuestionKind.NotAssessed));

    public static EnumConverter<ClaimValue> ClaimValues => field ??= new(
        ("specified", ClaimValue.Specified),
        ("partly-specified", ClaimValue.PartlySpecified),
        ("addressed", ClaimValue.Addressed),
        ("discussed-not-adopted", ClaimValue.DiscussedNotAdopted),
        ("not-relevant", ClaimValue.NotRelevant),
        ("not-specified", ClaimValue.NotSpecified),
        ("not-examined", ClaimValue.NotExamined),
        ("specified-elsewhere", ClaimValue.SpecifiedElsewhere));

    public static EnumConverter<AdoptionExtent> AdoptionExtents => field ??= new(
        ("complete", AdoptionExtent.Complete),
        ("in-part", AdoptionExtent.InPart),
        ("extent-unknown", AdoptionExtent.ExtentUnknown));

    public static EnumConverter<ItemState> ItemStates => field ??= new(
        ("adopted", ItemState.Adopted),
        ("not-relevant", ItemState.NotRelevant),
        ("not-adopted", ItemState.NotAdopted),
        ("unknown", ItemState.Unknown),
        ("silent", ItemState.Silent),
        ("not-asked", ItemState.NotAsked));

    public static EnumConverter<ViewKind> ViewKinds => field ??= new(
        ("set", ViewKind.Set),
        ("internal-rules", ViewKind.InternalRules));

    public static EnumConverter<ImprovementAxis> PlanAxes => field ??= new(
        ("documents", ImprovementAxis.Documents),
        ("practice", ImprovementAxis.Practice));

    public static EnumConverter<ImprovementWay> PlanWays => field ??= new(
        ("adopt", ImprovementWay.Adopt),
        ("decide-against", ImprovementWay.DecideAgainst),
        ("carry-out", ImprovementWay.CarryOut));

    public static EnumConverter<ImprovementState> StepStates => field ??= new(
        ("open", ImprovementState.Open),
        ("in-progress", ImprovementState.InProgress),
        ("acceptance-requested", ImprovementState.AcceptanceRequested),
        ("accepted", ImprovementState.Accepted),
        ("done", ImprovementState.Done));

    public static EnumConverter<ChangeState> ChangeStates => field ??= new(
        ("new", ChangeState.New),
        ("worsened", ChangeState.Worsened),
        ("improved", ChangeState.Improved),
        ("unchanged", ChangeState.Unchanged),
        ("closed", ChangeState.Closed),
        ("set-aside", ChangeState.SetAside),
        ("out-of-sight", ChangeState.OutOfSight),
        ("revealed", ChangeState.Revealed),
        ("confirmed", ChangeState.Confirmed),
        ("removed", ChangeState.Removed));

    public static EnumConverter<AmendmentKind> AmendmentKinds => field ??= new(
        ("unchanged", AmendmentKind.Unchanged),
        ("moved", AmendmentKind.Moved),
        ("amended", AmendmentKind.Amended),
        ("added", AmendmentKind.Added),
        ("deleted", AmendmentKind.Deleted));

    public static EnumConverter<PlaceKind> PlaceKinds => field ??= new(
        ("set", PlaceKind.Set),
        ("document", PlaceKind.Document),
        ("document-pair", PlaceKind.DocumentPair),
        ("item", PlaceKind.Item),
        ("measure", PlaceKind.Measure),
        ("provision", PlaceKind.Provision),
        ("treatment", PlaceKind.Treatment),
        ("service", PlaceKind.Service),
        ("system", PlaceKind.System),
        ("malfunction", PlaceKind.Malfunction),
        ("countermeasure-class", PlaceKind.CountermeasureClass),
        ("cause-category", PlaceKind.CauseCategory),
        ("responsible-body", PlaceKind.ResponsibleBody),
        ("duty", PlaceKind.Duty),
        ("operator", PlaceKind.Operator),
        ("phase", PlaceKind.Phase),
        ("record", PlaceKind.Record),
        ("activity", PlaceKind.Activity),
        ("date", PlaceKind.Date),
        ("reason", PlaceKind.Reason),
        ("list", PlaceKind.List));

    public static EnumConverter<SummaryGrouping> SummaryGroupings => field ??= new(
        ("together", SummaryGrouping.Together),
        ("sector", SummaryGrouping.Sector),
        ("tier", SummaryGrouping.Tier));

    public static EnumConverter<DuplicateOperators> AllDuplicateOperators => field ??= new(
        ("refuse", DuplicateOperators.Refuse),
        ("count", DuplicateOperators.Count));
}
