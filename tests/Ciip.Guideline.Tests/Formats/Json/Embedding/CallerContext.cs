using System.Text.Json.Serialization;
using Ciip.Guideline.Amendments;

namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <summary>What a web application has of its own: an answer for a list, and one that holds whatever there is.</summary>
public sealed record ProvisionAnswer(GuidelineId Id, Provision Provision, LocalizedText Title, DocumentTier Tier, LocalizedText TierTitle);

/// <summary>Everything that can be got of the library; the source generator finds the rest from here.</summary>
public sealed partial record Everything
{
    public EvaluationReport? Report { get; init; }

    public StandardsReport? Standards { get; init; }

    public PracticeReport? Practice { get; init; }

    public GapReport? Gaps { get; init; }

    public ReportComparison? Comparison { get; init; }

    public Amendment? Amendment { get; init; }

    public ComparisonGate? Gate { get; init; }

    public GapChange? GapChange { get; init; }

    public RuleDifference? RuleDifference { get; init; }

    public FigureChange? FigureChange { get; init; }

    public ImprovementPlan? Plan { get; init; }

    public ImprovementStep? Step { get; init; }

    public NextQuestion? NextQuestion { get; init; }

    public ReportFile? File { get; init; }

    public ReportFileDifferences? Differences { get; init; }

    public Crosswalk? Crosswalk { get; init; }

    public CsfCategory? CsfCategory { get; init; }

    public CarryOver? CarryOver { get; init; }

    public CarriedForward? CarriedForward { get; init; }

    public CarriedItem? CarriedItem { get; init; }

    public CarryAdvice? CarryAdvice { get; init; }

    public CoderComparison? Coders { get; init; }

    public GuidelineCatalog? Catalog { get; init; }

    public Section? Section { get; init; }

    public Statement? Statement { get; init; }

    public Edition? Edition { get; init; }

    public EditionEvent? EditionEvent { get; init; }

    public EditionState? EditionState { get; init; }

    public SectorChange? SectorChange { get; init; }

    public NeighboringTerm? NeighboringTerm { get; init; }

    public Volume? Volume { get; init; }

    public TermDefinition? Definition { get; init; }

    public TextOddity? Oddity { get; init; }

    public Freedom? Freedom { get; init; }

    public AlternativeGroup? Alternative { get; init; }

    public GuidelineEvaluator? Evaluator { get; init; }

    public GuidelineRule? Rule { get; init; }

    public RulePack? Pack { get; init; }

    public RuleContext? Context { get; init; }

    public CatalogRow? CatalogRow { get; init; }

    public DocumentRow? DocumentRow { get; init; }

    public AmendmentRow? AmendmentRow { get; init; }

    public FindingRow? FindingRow { get; init; }

    public OpenQuestionRow? OpenQuestionRow { get; init; }

    public MatrixTableRow? MatrixTableRow { get; init; }

    public CorrespondenceTableRow? CorrespondenceTableRow { get; init; }

    public GapRow? GapRow { get; init; }

    public ImprovementRow? ImprovementRow { get; init; }

    public MappingRow? MappingRow { get; init; }

    public CarryOverTableRow? CarryOverTableRow { get; init; }

    public CarriedRow? CarriedRow { get; init; }

    public CoderRow? CoderRow { get; init; }

    public AgreementEstimate? AgreementEstimate { get; init; }

    public CoderPanel? CoderPanel { get; init; }

    public PanelProvision? PanelProvision { get; init; }

    public RatingTable? RatingTable { get; init; }

    public Imputation? Imputation { get; init; }

    public ImputationRule? ImputationRule { get; init; }

    public ImputationResult? ImputationResult { get; init; }

    public ImputedDraw? ImputedDraw { get; init; }

    public ImputedPlace? ImputedPlace { get; init; }

    public KappaWeights? KappaWeights { get; init; }

    public RatingScale? RatingScale { get; init; }

    public IntervalMethod? IntervalMethod { get; init; }

    public GuidelineTable? Table { get; init; }

    public GuidelineDiagnostic? GuidelineDiagnostic { get; init; }

    public CsvRecord? CsvRecord { get; init; }

    public GuidelineJsonException? Exception { get; init; }

    public OscalExport? Export { get; init; }

    public OscalOmission? Omission { get; init; }

    public OscalOptions? OscalOptions { get; init; }

    public OscalProfile? Profile { get; init; }

    public AmendmentOptions? AmendmentOptions { get; init; }

    public ReportOptions? ReportOptions { get; init; }

    public ReadOptions? ReadOptions { get; init; }

    public MergeProblem? MergeProblem { get; init; }

    public SarifOptions? SarifOptions { get; init; }

    public StandardsView? StandardsView { get; init; }

    public CorrespondenceRow? CorrespondenceRow { get; init; }

    public MatrixRow? MatrixRow { get; init; }

    public ClassBalance? ClassBalance { get; init; }

    public ResponsibleBody? ResponsibleBody { get; init; }

    public RiskIdentificationSource? RiskIdentificationSource { get; init; }

    public RiskSource? RiskSource { get; init; }

    public CauseCategory? CauseCategory { get; init; }

    public FiveWOneH? FiveWOneH { get; init; }

    public MeasureGroup? MeasureGroup { get; init; }

    public PdcaPhase? PdcaPhase { get; init; }

    public ProtectedAssetKind? ProtectedAssetKind { get; init; }

    public Situation? Situation { get; init; }

    public ProvisionAxis ProvisionAxis { get; init; }

    public ProvisionKind ProvisionKind { get; init; }

    public StatementKind StatementKind { get; init; }

    public Authority Authority { get; init; }

    public Modality Modality { get; init; }

    public Softener Softener { get; init; }

    public PortfolioSubject? Subject { get; init; }

    public CoverageSummary? Summary { get; init; }

    public CoverageSummaryBuilder? SummaryBuilder { get; init; }

    public SummaryGrouping SummaryGrouping { get; init; }

    public SummaryRow? SummaryRow { get; init; }

    public RollUpCheckpoint? Checkpoint { get; init; }

    public SourceLocations? Locations { get; init; }

    public SourceLocation? Location { get; init; }
}

/// <summary>The source-generated context of such an application.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProvisionAnswer))]
[JsonSerializable(typeof(Everything))]
internal sealed partial class CallerContext : JsonSerializerContext;
