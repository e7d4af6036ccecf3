using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule about what an operator carries out.</summary>
internal abstract class PracticeRule(RuleDescription description) : Rule(description)
{
    private readonly IReadOnlyList<Locator>?[] citations = new IReadOnlyList<Locator>?[GuidelineCatalog.FourthEdition.Provisions.Count];

    protected override bool HasSubject(EvaluationContext context) => context.Practice is not null;

    protected sealed override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context) => OnePerPlace(Evaluate(context.Practice!));

    protected abstract IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice);

    /// <summary>A demand on one provision, judged as a whole.</summary>
    protected RuleOutcome Demand(PracticeAnalysis practice, Provision provision, Place? place = null)
    {
        var at = place ?? Place.InPracticeOf(provision);
        var cites = Citations(provision);
        return practice[provision] switch
        {
            PracticeOutcome.CarriedOut => Pass(at, About(PracticeMessages.CarriedOut), cites),
            PracticeOutcome.PartlyCarriedOut => Failure(PracticeMessages.PartlyCarriedOut),
            PracticeOutcome.Planned => Failure(PracticeMessages.Planned),
            PracticeOutcome.NotCarriedOut => Failure(PracticeMessages.NotCarriedOut),
            PracticeOutcome.Contradicted => Undetermined(at, About(PracticeMessages.Contradicted), provision.Alone, cites),
            PracticeOutcome.NoOccasion => NotApplicable(at, About(PracticeMessages.NoOccasion), cites),
            PracticeOutcome.NotRelevant => SetAside(at, About(PracticeMessages.NotRelevant), () => practice.IsReasoned(provision), cites),
            PracticeOutcome.NotAdopted => SetAside(at, About(PracticeMessages.NotAdopted), () => practice.IsReasoned(provision), cites),
            _ => Undetermined(
                at,
                About(practice.RecordOf(provision) == RecordState.Unclear ? PracticeMessages.Unclear : PracticeMessages.NotAssessed),
                provision.Alone,
                cites),
        };

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision)]);

        RuleOutcome Failure(MessageTemplate template) => Fail(at, ProvisionLevels.InPractice(provision), About(template), provision.Alone, cites);
    }

    /// <summary>Each of several provisions, judged as a whole.</summary>
    protected IEnumerable<RuleOutcome> DemandEach(PracticeAnalysis practice, IEnumerable<Provision> provisions) =>
        provisions.Select(provision => Demand(practice, provision));

    /// <summary>
    /// A demand on one provision, judged record by record where records are listed: one place each, so that nothing hides behind
    /// the others, and one for the provision, which says whether there is a record and whether there may be more. A status that
    /// says anything but carried out speaks for all of them.
    /// </summary>
    protected IEnumerable<RuleOutcome> DemandRecords(PracticeAnalysis practice, Provision provision)
    {
        var claims = practice.Fields[provision];
        if (!IsJudgedByRecord(practice, provision) || !claims.Any(static claim => claim.Record.Id is not null))
        {
            return [Demand(practice, provision)];
        }

        var whole = claims.Where(static claim => claim.Record.Id is null).ToList();
        return claims.Where(static claim => claim.Record.Id is not null)
            .GroupBy(static claim => claim.Record.Id!, StringComparer.Ordinal)
            .Select(same => OfRecord(practice, provision, Place.InPractice(provision, same.Key, pointer: () => same.First().Pointer), Arguments.Of(same.Key), [.. same]))
            .Append(whole.Count > 0 ? OfWhole(practice, provision, whole) : OfList(practice, provision));
    }

    /// <summary>Several provisions, each judged record by record.</summary>
    protected IEnumerable<RuleOutcome> DemandRecords(PracticeAnalysis practice, IEnumerable<Provision> provisions) =>
        provisions.SelectMany(provision => DemandRecords(practice, provision));

    /// <summary>
    /// A demand that the text addresses to one party. Where a status alone shows it, the status has to say who carries it out;
    /// records are read with their actors.
    /// </summary>
    protected RuleOutcome DemandOf(PracticeAnalysis practice, Provision provision, Actor bearer)
    {
        var demand = Demand(practice, provision);
        var state = demand.Verdict == Verdict.Pass && practice.RecordOf(provision) != RecordState.Shown
            ? practice.StateOf(practice.Stated(provision).Status?.Actors, bearer)
            : practice.RecordOf(provision);
        return (demand.Verdict, state) switch
        {
            (Verdict.Pass or Verdict.Fail, RecordState.ByOthers) => Fail(
                demand.Place, ProvisionLevels.InPractice(provision), About(PracticeMessages.ByOthers), provision.Alone, demand.Citations),
            (Verdict.Pass, not RecordState.Shown) => Undetermined(demand.Place, About(PracticeMessages.ActorNotStated), provision.Alone, demand.Citations),
            _ => demand,
        };

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision), bearer.Title]);
    }

    /// <summary>
    /// Predefined members of an open list: one outcome for all of them. Those missing make one finding with the members as
    /// arguments; one shown and none missing is enough to pass.
    /// </summary>
    protected RuleOutcome DemandMembers(PracticeAnalysis practice, Place place, IReadOnlyList<Provision> members) =>
        Together(place, members, [.. members.Select(member => Demand(practice, member))], []);

    /// <summary>
    /// Provisions that are asked for as one thing, such as the 5W1H: one outcome for each record, or one where there is none.
    /// Statements can be cited that ask for them together.
    /// </summary>
    protected IEnumerable<RuleOutcome> DemandTogether(
        PracticeAnalysis practice, GuidelineId on, string part, IReadOnlyList<Provision> provisions, params string[] frame)
    {
        var records = provisions.All(provision => IsJudgedByRecord(practice, provision))
            ? provisions.SelectMany(provision => practice.Fields[provision]).Select(static claim => claim.Record.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
            : [];
        var whole = Place.InPractice(on, part: part);
        return records.Count == 0
            ? [Together(whole, provisions, [.. provisions.Select(provision => Demand(practice, provision))], frame)]
            : records.Select(record =>
            {
                var place = Place.InPractice(on, record, part, () => practice.Fields[provisions[0]].First(claim => claim.Record.Id == record).Pointer);
                return Together(
                    place,
                    provisions,
                    [.. provisions.Select(provision => OfRecord(practice, provision, place, Arguments.Of(record), [.. practice.Fields[provision].Where(claim => claim.Record.Id == record)]))],
                    frame);
            })
            .Append(Together(whole, provisions, [.. provisions.Select(provision => OfList(practice, provision))], frame));
    }

    /// <summary>The statement of a provision, and those of the rule's citations that only explain.</summary>
    protected IReadOnlyList<Locator> Citations(Provision provision) => citations[provision.Index] ??= Seq.From(
        new[] { provision.Statement }.Concat(Description.Citations.Where(cited =>
            cited != provision.Statement && GuidelineCatalog.FourthEdition.FindStatement(cited) is { Provisions.Count: 0 })));

    /// <summary>One outcome of several, with those missing, else those unknown, as arguments.</summary>
    private RuleOutcome Together(Place place, IReadOnlyList<Provision> provisions, List<RuleOutcome> outcomes, string[] frame)
    {
        var failed = Of(Verdict.Fail);
        var unknown = Of(Verdict.Undetermined);
        var cites = provisions.SelectMany(Citations).Concat(Cited(frame)).Distinct();
        return failed.Count > 0 ? Fail(place, failed.Max(ProvisionLevels.InPractice), PracticeMessages.MembersMissing.With(Arguments.Of(failed)), failed, cites)
            : unknown.Count > 0 ? Undetermined(place, PracticeMessages.MembersUnknown.With(Arguments.Of(unknown)), unknown, cites)
            : outcomes.Exists(static outcome => outcome.Verdict == Verdict.Pass) ? Pass(place, cites: cites)
            : outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned is null) ? NotApplicable(place, outcomes[0].Message, cites)
            : SetAside(place, CommonMessages.MembersSetAside.With(), () => outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned != false), cites);

        List<Provision> Of(Verdict verdict) => [.. provisions.Where((_, index) => outcomes[index].Verdict == verdict)];
    }

    /// <summary>Whether records are judged one by one: a status other than carried out, or a decision, speaks for all of them.</summary>
    protected static bool IsJudgedByRecord(PracticeAnalysis practice, Provision provision) =>
        practice.StatusOf(provision) is null or PracticeStatusValue.CarriedOut
        && practice[provision] != PracticeOutcome.Contradicted
        && !practice.IsTakenOver(provision);

    /// <summary>What the fields of one record show of a provision.</summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="provision">What is demanded.</param>
    /// <param name="place">Where.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="claims">What its fields show.</param>
    protected RuleOutcome OfRecord(PracticeAnalysis practice, Provision provision, Place place, LocalizedText name, IReadOnlyList<FieldClaim> claims)
    {
        var cites = Citations(provision);
        return StateOf(practice, provision, claims) switch
        {
            RecordState.Shown => Pass(place, About(PracticeMessages.ShownIn), cites),
            RecordState.PartlyShown or RecordState.Missing or RecordState.ByOthers or RecordState.LeftOut => Fail(
                place, ProvisionLevels.InPractice(provision), About(PracticeMessages.MissingIn), provision.Alone, cites),
            RecordState.NoOccasion or RecordState.NotAsked => NotApplicable(place, About(PracticeMessages.NotAskedOf), cites),
            RecordState.NotRelevant => NotApplicable(place, About(PracticeMessages.NotRelevantFor), cites),
            RecordState.Unclear => Undetermined(place, About(PracticeMessages.UnclearIn), provision.Alone, cites),
            _ => Undetermined(place, About(PracticeMessages.NotStatedIn), provision.Alone, cites),
        };

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision), name]);
    }

    /// <summary>Whether the records of which something is asked are all there are.</summary>
    private RuleOutcome OfList(PracticeAnalysis practice, Provision provision)
    {
        var place = Place.InPracticeOf(provision);
        return practice.StatusOf(provision) is null && practice.Fields.OpenListOf(provision) is { } open
            ? Undetermined(place, PracticeMessages.ListOpen.Later(() => [Arguments.Of(provision), Arguments.Of(open.Path)]), provision.Alone, Citations(provision))
            : Pass(place, PracticeMessages.ByRecord.Later(() => [Arguments.Of(provision)]), Citations(provision));
    }

    /// <summary>What is shown of a provision beside the records of lists.</summary>
    private RuleOutcome OfWhole(PracticeAnalysis practice, Provision provision, List<FieldClaim> claims)
    {
        var place = Place.InPractice(provision, pointer: () => claims[0].Pointer);
        var cites = Citations(provision);
        return StateOf(practice, provision, claims) switch
        {
            RecordState.Shown => OfList(practice, provision),
            RecordState.PartlyShown or RecordState.Missing or RecordState.ByOthers or RecordState.LeftOut => Fail(
                place, ProvisionLevels.InPractice(provision), About(PracticeMessages.NotCarriedOut), provision.Alone, cites),
            RecordState.NoOccasion or RecordState.NotAsked => NotApplicable(place, About(PracticeMessages.NoOccasion), cites),
            RecordState.NotRelevant => NotApplicable(place, About(PracticeMessages.NotRelevant), cites),
            RecordState.Unclear => Undetermined(place, About(PracticeMessages.Unclear), provision.Alone, cites),
            _ => Undetermined(place, About(PracticeMessages.NotAssessed), provision.Alone, cites),
        };

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision)]);
    }

    /// <summary>What a record leaves out, a status of carried out speaks for; without a status, it is missing where all is said to be there.</summary>
    protected static RecordState StateOf(PracticeAnalysis practice, Provision provision, IReadOnlyList<FieldClaim> claims)
    {
        var isStated = practice.Stated(provision).Status is not null;
        var state = RecordStates.Fold(claims.Select(static claim => claim.State), isStated);
        return state != RecordState.Silent ? state
            : practice.StatusOf(provision) == PracticeStatusValue.CarriedOut ? RecordState.Shown
            : !isStated && claims.Any(static claim => claim.State == RecordState.LeftOut) ? RecordState.LeftOut
            : RecordState.Silent;
    }
}
