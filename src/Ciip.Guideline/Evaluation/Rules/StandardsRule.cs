using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule about what documents say.</summary>
internal abstract class StandardsRule(RuleDescription description) : Rule(description)
{
    private static readonly Func<ClaimValue, bool>[] Equal =
        [.. Enumerable.Range(0, (int)ClaimValue.SpecifiedElsewhere + 1).Select(static wanted => (Func<ClaimValue, bool>)(value => (int)value == wanted))];

    // The same for every evaluation: kept, because outcomes are many and statements few.
    private readonly IReadOnlyList<Locator>?[] citations = new IReadOnlyList<Locator>?[GuidelineCatalog.FourthEdition.Provisions.Count];

    /// <summary>An empty set beside a self-verification stands for documents that were not given.</summary>
    protected override bool HasSubject(EvaluationContext context) => context.HasStandards;

    /// <summary>A demand on one provision: its outcome in the view of all documents decides.</summary>
    protected RuleOutcome Demand(EvaluationContext context, Provision provision, Place? place = null)
    {
        var at = place ?? Place.Of(provision);
        var cites = Citations(provision);
        if (!context.Bears(provision))
        {
            return NotApplicable(at, About(CommonMessages.NotBorne, provision), cites);
        }

        return context.Outcome(provision) switch
        {
            ProvisionOutcome.Specified => Pass(at, About(CommonMessages.Specified, provision, context, Is(ClaimValue.Specified)), cites),
            ProvisionOutcome.PartlySpecified => Fail(
                at, ProvisionLevels.InDocuments(provision), About(CommonMessages.PartlySpecified, provision, context, Is(ClaimValue.PartlySpecified)), provision.Alone, cites),
            ProvisionOutcome.Absent => Fail(at, ProvisionLevels.InDocuments(provision), About(CommonMessages.Absent, provision), provision.Alone, cites),
            ProvisionOutcome.Addressed => Undetermined(at, About(CommonMessages.Addressed, provision, context, Is(ClaimValue.Addressed)), provision.Alone, cites),
            ProvisionOutcome.NotExamined => Undetermined(
                at, About(NotExaminedBecause(context, provision), provision, context, Is(ClaimValue.NotExamined)), provision.Alone, cites),
            ProvisionOutcome.Contradicted => Undetermined(
                at, CommonMessages.Contradicted.Later(() => [Arguments.Of(provision), context.DocumentsInContradiction(provision)]), provision.Alone, cites),
            ProvisionOutcome.NotAdopted => SetAside(at, About(CommonMessages.NotAdopted, provision), () => context.Analysis.IsReasoned(provision), cites),
            _ => SetAside(at, About(CommonMessages.NotRelevant, provision), () => context.Analysis.IsReasoned(provision), cites),
        };
    }

    /// <summary>
    /// Predefined members of an open list: one outcome for all of them. Those missing make one finding with the members as
    /// arguments; one shown and none missing is enough to pass. The level can be given where it is not that of the members,
    /// and statements cited that ask for them together.
    /// </summary>
    protected RuleOutcome DemandMembers(
        EvaluationContext context, Place place, IReadOnlyList<Provision> members, FindingLevel? level = null, params string[] frame)
    {
        var outcomes = members.Select(member => Demand(context, member)).ToList();
        var failed = Of(Verdict.Fail);
        var unknown = Of(Verdict.Undetermined);
        var cites = members.SelectMany(Citations).Concat(Cited(frame)).Distinct();
        return failed.Count > 0
                ? Fail(place, level ?? failed.Max(ProvisionLevels.InDocuments), CommonMessages.MembersMissing.With(Arguments.Of(failed)), failed, cites)
            : unknown.Count > 0 ? Undetermined(place, CommonMessages.MembersUnknown.With(Arguments.Of(unknown)), unknown, cites)
            : outcomes.Exists(static outcome => outcome.Verdict == Verdict.Pass) ? Pass(place, cites: cites)
            : SetAside(place, CommonMessages.MembersSetAside.With(), () => outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned != false), cites);

        List<Provision> Of(Verdict verdict) => [.. members.Where((_, index) => outcomes[index].Verdict == verdict)];
    }

    /// <summary>
    /// Where a rule asks only if something else is there: null if it is, at least in part; else the outcome that says why
    /// the rule is silent. A guard that is itself unknown leaves the rule undetermined.
    /// </summary>
    protected RuleOutcome? Guard(EvaluationContext context, Provision needed, string rule, Place place)
    {
        var demand = Demand(context, needed, place);
        var arguments = new[] { Arguments.Of(needed), Arguments.Of(rule) };
        return demand.Verdict switch
        {
            Verdict.Pass => null,
            Verdict.Fail when context.Outcome(needed) == ProvisionOutcome.PartlySpecified => null,
            Verdict.Fail => NotApplicable(place, CommonMessages.GuardAbsent.With(arguments)),
            Verdict.Undetermined => Undetermined(place, CommonMessages.GuardUnknown.With(arguments), [needed]),
            _ when demand.DecisionIsReasoned is not null => SetAside(place, demand.Message, () => demand.DecisionIsReasoned == true),
            _ => NotApplicable(place, demand.Message),
        };
    }

    /// <summary>
    /// The statement of a provision, and those of the rule's citations that hold for each of its places: the frame set by
    /// I.3, I.4 and the introduction of II.6, and sentences without a demand of their own.
    /// </summary>
    protected IReadOnlyList<Locator> Citations(Provision provision) => citations[provision.Index] ??= Seq.From(
        new[] { provision.Statement }.Concat(Description.Citations.Where(cited => cited != provision.Statement && IsFrame(cited))));

    private static bool IsFrame(Locator cited) =>
        cited.Section is "I.3" or "I.4" or "II.6"
        || GuidelineCatalog.FourthEdition.FindStatement(cited) is { Provisions.Count: 0 };

    private static MessageTemplate NotExaminedBecause(EvaluationContext context, Provision provision) =>
        provision.Kind == ProvisionKind.Conduct && context.Documents.Count > 0 && context.IsRead(provision)
            ? CommonMessages.NotRecorded
            : CommonMessages.NotExamined;

    private static RuleMessage About(MessageTemplate template, Provision provision) => template.Later(() => [Arguments.Of(provision)]);

    private static RuleMessage About(MessageTemplate template, Provision provision, EvaluationContext context, Func<ClaimValue, bool> value) =>
        template.Later(() => [Arguments.Of(provision), context.DocumentsWith(provision, value)]);

    private static Func<ClaimValue, bool> Is(ClaimValue wanted) => Equal[(int)wanted];
}
