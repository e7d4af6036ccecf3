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
        var at = place ?? Place.Of(provision);
        var guard = Guard.Of(context.Analysis.SetView, provision);
        var outcome = !context.IsAsked(provision) ? NotApplicable(at, About(WhyNotAsked(context, provision), provision), Citations(provision))
            : guard.State == GuardState.Holds ? ByOutcome(context, provision, at)
            : guard.State == GuardState.Unknown && context.Outcome(provision).IsDecision() ? ByOutcome(context, provision, at)
            : Guarded(context, guard, provision, at);
        return outcome.Judging(provision);
    }

    protected RuleOutcome OfMembers(EvaluationContext context, Demand demand) =>
        Together(demand, demand.Provisions.Select(member => OfProvision(context, member)));

    /// <summary>A group of alternatives: one place, judged by the alternative that stands for it.</summary>
    protected RuleOutcome OfGroup(EvaluationContext context, AlternativeGroup group, Place place)
    {
        var representative = context.Analysis.SetView.RepresentativeOf(group);
        var demand = OfProvision(context, representative, place);
        var isMissing = demand.Verdict == Verdict.Fail && context.Outcome(representative) == ProvisionOutcome.Absent;
        return isMissing
            ? Fail(place, demand.Level!.Value, CommonMessages.AlternativesMissing.With(Arguments.Of(group.Members)), representative.Alone, demand.Citations).Judging(representative)
            : demand;
    }

    private RuleOutcome ByOutcome(EvaluationContext context, Provision provision, Place at)
    {
        var cites = Citations(provision);
        return context.Outcome(provision) switch
        {
            ProvisionOutcome.Specified => Pass(at, About(CommonMessages.Specified, provision, context, Is(ClaimValue.Specified)), cites),
            ProvisionOutcome.PartlySpecified => Fail(
                at,
                ProvisionLevels.InDocuments(provision),
                About(context.Analysis.SetView.IsProvisional(provision) ? CommonMessages.PartlySpecifiedSoFar : CommonMessages.PartlySpecified, provision, context, Is(ClaimValue.PartlySpecified)),
                provision.Alone,
                cites),
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

    /// <summary>What is said of a guard that does not hold, with what is needed and the rule that judges it as arguments.</summary>
    protected virtual MessageTemplate GuardMessage(GuardState state) => state switch
    {
        GuardState.Unknown => CommonMessages.GuardUnknown,
        GuardState.SetAside => CommonMessages.GuardSetAside,
        GuardState.NotAsked => CommonMessages.NotBorne,
        _ => CommonMessages.GuardAbsent,
    };

    private RuleOutcome Guarded(EvaluationContext context, Guard guard, Provision provision, Place at)
    {
        var cites = Citations(provision);
        var message = GuardMessage(guard.State).Later(() =>
            [guard.Needed is { } needed ? Arguments.Of(needed) : guard.Measure is { } measure ? measure.Title : CommonMessages.SomeMeasure, Arguments.Of(guard.Rule)]);
        return guard.State switch
        {
            GuardState.Unknown => Undetermined(at, message, provision.Alone, cites),
            GuardState.SetAside => SetAside(at, message, IsReasoned, cites),
            _ => NotApplicable(at, message, cites),
        };

        bool IsReasoned() => guard.Needed is { } needed
            ? context.Analysis.IsReasoned(needed)
            : context.Catalog.ProvisionsOf(guard.Measure!).Where(asked => context.Outcome(asked).IsDecision()).All(context.Analysis.IsReasoned);
    }

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
