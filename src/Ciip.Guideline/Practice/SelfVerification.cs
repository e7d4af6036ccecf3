using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// What an operator carries out, as the operator or a third party verified it: statuses, and a typed record for the content of each
/// measure. <c>I.6 p1 s1</c>
/// </summary>
/// <example>
/// <code>
/// var practice = SelfVerification.Of("audit-2025", "A Water Utility")
///     .WithStatus(PdcaMeasure.ItBcp, PracticeStatus.Of(PracticeStatusValue.CarriedOut, PartialDate.Parse("2025-10")));
/// </code>
/// </example>
public sealed record SelfVerification
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The operator it is about; groups of operators count as one (<c>fn3</c>).</summary>
    public required string Operator { get; init; }

    /// <summary>The sector.</summary>
    public CiiSector? Sector { get; init; }

    /// <summary>The period it covers.</summary>
    public VerificationPeriod? Period { get; init; }

    /// <summary>When it was made.</summary>
    public PartialDate? MadeOn { get; init; }

    /// <summary>Whether the operator made it, or a third party from published facts; null is not stated.</summary>
    public VerificationOrigin? MadeBy { get; init; }

    /// <summary>Who made it, by name.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// Whether it is complete: what it leaves out is then not carried out. Null counts as partial: silence says nothing.
    /// </summary>
    public bool? IsComplete { get; init; }

    /// <summary>The Safety Standards it was made against. <c>I.6 p1 s1</c>, <c>I.2 p1 s1</c></summary>
    public IReadOnlyList<VerifiedDocument>? Documents
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The intervals the operator sets for itself. The Guideline sets none.</summary>
    public DeclaredIntervals? Intervals { get; init; }

    /// <summary>The scales that ranks of information and levels of statuses are on.</summary>
    public IReadOnlyList<OrderedScale>? Scales
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The information systems in operation.</summary>
    public IReadOnlyList<OperatedSystem>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? SystemsAreComplete { get; init; }

    /// <summary>
    /// What is said of provisions and of measures as a whole: one entry per id, the provision's own before its measure's.
    /// </summary>
    public IReadOnlyDictionary<GuidelineId, PracticeStatus>? Statuses
    {
        get;
        init => field = GuidelineIdMap.FromNullable(value);
    }

    /// <summary>How the measures fit into company-wide risk management. <c>I.1 p3 s1</c>, <c>I.1 p4 s1</c></summary>
    public CompanyWideRiskManagement? RiskManagement { get; init; }

    /// <summary>How the PDCA cycle is practiced: the duties of chapter I that belong to no measure.</summary>
    public PdcaPractice? PdcaPractice { get; init; }

    /// <summary>The order of the measures. <c>I.5 p2 s2</c></summary>
    public MeasurePriorities? Priorities { get; init; }

    /// <summary>What executives and senior managers do themselves. <c>II.4(executives)</c></summary>
    public ManagementConduct? ManagementConduct { get; init; }

    /// <summary>What operators and their executives do as stakeholders. <c>II.4(stakeholders)</c></summary>
    public StakeholderConduct? StakeholderConduct { get; init; }

    /// <summary>The records of the planning phase. <c>II.6.1</c></summary>
    public PlanPhase? Plan { get; init; }

    /// <summary>The records of the implementation phase. <c>II.6.2</c></summary>
    public DoPhase? Do { get; init; }

    /// <summary>The records of the verification and correction phases. <c>II.6.3</c></summary>
    public CheckAndActionPhase? CheckAndAction { get; init; }

    /// <summary>Where the facts can be looked up.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>A self-verification of which this much has to be known; all else is added with <c>with</c>, or read from a file.</summary>
    /// <param name="id">The id.</param>
    /// <param name="operator">The operator it is about.</param>
    /// <exception cref="ArgumentException">A text is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SelfVerification Of(string id, string @operator) => new() { Id = Require.Text(id), Operator = Require.Text(@operator, nameof(@operator)) };

    /// <summary>A copy that says this of an id, in place of what it said of it.</summary>
    /// <param name="on">The provision, or the measure as a whole.</param>
    /// <param name="status">What is said of it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SelfVerification WithStatus(GuidelineId on, PracticeStatus status) => this with { Statuses = GuidelineIdMap.With(Statuses, Require.NotNull(on), Require.NotNull(status)) };

    /// <summary>Operator and id, in one line.</summary>
    public override string ToString() => $"{Operator} ({Id})";

    /// <summary>
    /// The rank that a system inherits from the information it handles: the highest. The text rates information only, so that
    /// nothing asks for it. <c>II.6.1.2(3) p1 s1</c>
    /// </summary>
    /// <param name="system">The id of the system.</param>
    /// <param name="aspect">The aspect.</param>
    /// <returns>
    /// The highest rank among the information that names the system; null where none of it is rated on the scale of the aspect.
    /// Information that is not rated, or names no system, does not count: the rank is then a lower bound.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScaledLevel? InheritedRank(string system, SecurityAspect aspect) =>
        Plan?.InformationHandling is { } handling ? InheritedRanks.Of(handling, Scales, Require.NotNull(system), Require.NotNull(aspect)) : null;
}
