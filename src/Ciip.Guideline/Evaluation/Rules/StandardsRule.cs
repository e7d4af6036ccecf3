namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule about what documents say: demands, and where a place is more than that, what the rule makes of it.</summary>
internal abstract class StandardsRule(RuleDescription description, params Demand[] demands) : DemandRule(description, demands)
{
    private static readonly Func<ClaimValue, bool>[] Equal =
        [.. Enumerable.Range(0, (int)ClaimValue.SpecifiedElsewhere + 1).Select(static wanted => (Func<ClaimValue, bool>)(value => (int)value == wanted))];

    protected override MessageTemplate MembersMissing => CommonMessages.MembersMissing;

    protected override MessageTemplate MembersUnknown => CommonMessages.MembersUnknown;

    /// <summary>An empty set beside a self-verification stands for documents that were not given.</summary>
    protected override bool HasSubject(EvaluationContext context) => context.HasStandards;

    /// <inheritdoc/>
    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) => Show(context, Demands[verdict.At]);

    /// <summary>The demands, then what the rule makes of further places.</summary>
    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < Demands.Length; i++)
        {
            into.Add(VerdictOf(context.Analysis.SetView, Demands[i]), i);
        }

        base.Judge(context, into);
    }

    protected override FindingLevel LevelOf(Provision provision) => ProvisionLevels.InDocuments(provision);

    /// <summary>The verdict at the place of a demand: that of a group's representative, or the worst of all.</summary>
    private static Verdict VerdictOf(OutcomeTable view, Demand demand) => demand.Group is { } group
        ? Verdicts.Of(view, view.RepresentativeOf(group))
        : demand.Worst(view, static (all, provision) => Verdicts.Of(all, provision));

    /// <summary>Makes the outcome of a demand.</summary>
    protected virtual RuleOutcome Show(EvaluationContext context, Demand demand) =>
        demand.Group is { } group ? OfGroup(context, group, demand.Place)
        : demand.IsOfMembers ? OfMembers(context, demand)
        : OfProvision(context, demand.Provisions[0], demand.Place);

    /// <summary>
    /// A demand on one provision. Whether it is asked, what must hold first and its outcome in the view of all documents make the
    /// verdict, here and nowhere else: a rule cannot say anything but the tables.
    /// </summary>
    protected RuleOutcome OfProvision(EvaluationContext context, Provision provision, Place? place = null)
    {
        var (at, view) = (place ?? Place.Of(provision), context.Analysis.SetView);
        var guard = Guard.Of(view, provision);
        var verdict = Verdicts.Of(view, provision, guard.State);
        return !context.IsAsked(provision) ? Home(at, provision, verdict, About(WhyNotAsked(context, provision), provision))
            : guard.State == GuardState.Holds || (guard.State == GuardState.Unknown && context.Outcome(provision).IsDecision())
                ? Home(at, provision, verdict, MessageOf(context, provision), context.Outcome(provision).IsDecision() ? () => context.Analysis.IsReasoned(provision) : null)
            : Home(at, provision, verdict, MessageOf(guard), guard.State == GuardState.SetAside ? () => IsReasoned(context, guard) : null);
    }

    protected RuleOutcome OfMembers(EvaluationContext context, Demand demand) =>
        Together(demand, demand.Provisions.Select(member => OfProvision(context, member)));

    /// <summary>A group of alternatives: one place, judged by the alternative that stands for it.</summary>
    protected RuleOutcome OfGroup(EvaluationContext context, AlternativeGroup group, Place place)
    {
        var representative = context.Analysis.SetView.RepresentativeOf(group);
        var demand = OfProvision(context, representative, place);
        var isMissing = demand.Verdict == Verdict.Fail && context.Outcome(representative) == StandardsOutcome.Absent;
        return isMissing
            ? Fail(place, demand.Level!.Value, CommonMessages.AlternativesMissing.With(Arguments.Of(group.Members)), representative.Alone, demand.Citations).Judging(representative)
            : demand;
    }

    private static RuleMessage MessageOf(EvaluationContext context, Provision provision) => context.Outcome(provision) switch
    {
        StandardsOutcome.Specified => About(CommonMessages.Specified, provision, context, Is(ClaimValue.Specified)),
        StandardsOutcome.PartlySpecified => About(
            context.Analysis.SetView.IsProvisional(provision) ? CommonMessages.PartlySpecifiedSoFar : CommonMessages.PartlySpecified, provision, context, Is(ClaimValue.PartlySpecified)),
        StandardsOutcome.Absent => About(CommonMessages.Absent, provision),
        StandardsOutcome.Addressed => About(CommonMessages.Addressed, provision, context, Is(ClaimValue.Addressed)),
        StandardsOutcome.NotExamined => About(NotExaminedBecause(context, provision), provision, context, Is(ClaimValue.NotExamined)),
        StandardsOutcome.Contradicted => CommonMessages.Contradicted.Later(() => [Arguments.Of(provision), context.DocumentsInContradiction(provision)]),
        StandardsOutcome.NotAdopted => About(CommonMessages.NotAdopted, provision),
        _ => About(CommonMessages.NotRelevant, provision),
    };

    /// <summary>What is said of a guard that does not hold, with what is needed and the rule that judges it as arguments.</summary>
    protected virtual MessageTemplate GuardMessage(GuardState state) => state switch
    {
        GuardState.Unknown => CommonMessages.GuardUnknown,
        GuardState.SetAside => CommonMessages.GuardSetAside,
        GuardState.NotAsked => CommonMessages.NotBorne,
        _ => CommonMessages.GuardAbsent,
    };

    private RuleMessage MessageOf(Guard guard) => GuardMessage(guard.State).Later(() =>
        [guard.Needed is { } needed ? Arguments.Of(needed) : guard.Measure is { } measure ? measure.Title : CommonMessages.SomeMeasure, Arguments.Of(guard.Rule)]);

    private static bool IsReasoned(EvaluationContext context, Guard guard) => guard.Needed is { } needed
        ? context.Analysis.IsReasoned(needed)
        : context.Catalog.ProvisionsOf(guard.Measure!).Where(asked => context.Outcome(asked).IsDecision()).All(context.Analysis.IsReasoned);

    /// <summary>What does not arise, or waits for one thing, says so once; null where the members speak for themselves.</summary>
    protected override RuleMessage? SharedMessage(IEnumerable<RuleOutcome> outcomes, Verdict verdict) =>
        outcomes.Where(outcome => outcome.Verdict == verdict).Select(static outcome => outcome.Message).FirstOrDefault() is { } message && IsOfGuard(message)
            ? message
            : null;

    private bool IsOfGuard(RuleMessage message) =>
        message.Id == GuardMessage(GuardState.Unknown).Id || message.Id == GuardMessage(GuardState.SetAside).Id
        || message.Id == GuardMessage(GuardState.NotAsked).Id || message.Id == GuardMessage(GuardState.Fails).Id;

    private static MessageTemplate WhyNotAsked(EvaluationContext context, Provision provision) =>
        context.Bears(provision) ? CommonMessages.AnotherAlternative : CommonMessages.NotBorne;

    /// <summary>The frame set by I.3, I.4 and the introduction of II.6, and sentences without a demand of their own.</summary>
    protected override bool IsFrame(Locator cited) => cited.Section is "I.3" or "I.4" or "II.6" || base.IsFrame(cited);

    private static MessageTemplate NotExaminedBecause(EvaluationContext context, Provision provision) =>
        provision.Kind == ProvisionKind.Conduct && context.Documents.Count > 0 && context.IsRead(provision)
            ? CommonMessages.NotRecorded
            : CommonMessages.NotExamined;

    private static RuleMessage About(MessageTemplate template, Provision provision) => template.Later(() => [Arguments.Of(provision)]);

    private static RuleMessage About(MessageTemplate template, Provision provision, EvaluationContext context, Func<ClaimValue, bool> value) =>
        template.Later(() => [Arguments.Of(provision), context.DocumentsWith(provision, value)]);

    private static Func<ClaimValue, bool> Is(ClaimValue wanted) => Equal[(int)wanted];
}
