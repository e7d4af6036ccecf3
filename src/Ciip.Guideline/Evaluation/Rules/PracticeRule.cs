using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule about what an operator carries out.</summary>
internal abstract class PracticeRule(RuleDescription description) : Rule(description)
{
    private readonly IReadOnlyList<Locator>?[] citations = new IReadOnlyList<Locator>?[GuidelineCatalog.FourthEdition.Provisions.Count];

    protected override bool HasSubject(EvaluationContext context) => context.Practice is not null;

    protected sealed override void Judge(EvaluationContext context, RuleVerdicts into) => into.Add(OnePerPlace(Evaluate(context.Practice!)));

    protected abstract IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice);

    /// <summary>A demand on one provision, judged as a whole: the verdict is that of its outcome.</summary>
    protected RuleOutcome Demand(PracticeAnalysis practice, Provision provision, Place? place = null)
    {
        var at = place ?? Place.InPracticeOf(provision);
        var cites = Citations(provision);
        return (practice[provision] switch
        {
            PracticeOutcome.CarriedOut => Pass(at, About(PracticeMessages.CarriedOut), cites),
            PracticeOutcome.PartlyCarriedOut => Failure(practice.IsProvisional(provision) ? PracticeMessages.PartlySoFar : PracticeMessages.PartlyCarriedOut),
            PracticeOutcome.Planned => Failure(PracticeMessages.Planned),
            PracticeOutcome.NotCarriedOut => Failure(PracticeMessages.NotCarriedOut),
            PracticeOutcome.Contradicted => Undetermined(at, About(PracticeMessages.Contradicted), provision.Alone, cites),
            PracticeOutcome.NoOccasion => NotApplicable(at, About(PracticeMessages.NoOccasion), cites),
            PracticeOutcome.NotAsked => NotApplicable(at, About(PracticeMessages.NotAsked), cites),
            PracticeOutcome.NotRelevant => SetAside(at, About(PracticeMessages.NotRelevant), () => practice.IsReasoned(provision), cites),
            PracticeOutcome.NotAdopted => SetAside(at, About(PracticeMessages.NotAdopted), () => practice.IsReasoned(provision), cites),
            _ => Undetermined(at, Question(practice, provision), provision.Alone, cites),
        }).Judging(provision);

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision)]);

        RuleOutcome Failure(MessageTemplate template) => Fail(at, ProvisionLevels.InPractice(provision), About(template), provision.Alone, cites);
    }

    /// <summary>Each of several provisions, judged as a whole.</summary>
    protected IEnumerable<RuleOutcome> DemandEach(PracticeAnalysis practice, IEnumerable<Provision> provisions) =>
        provisions.Select(provision => Demand(practice, provision));

    /// <summary>
    /// A demand on one provision, judged record by record where records are listed: one place each, so that nothing hides behind
    /// the others, and one for the list, which says whether there may be more. A status that says anything but carried out speaks
    /// for all of them.
    /// </summary>
    protected IEnumerable<RuleOutcome> DemandRecords(PracticeAnalysis practice, Provision provision)
    {
        var records = RecordsOf(practice, provision);
        return records.Count == 0
            ? [Demand(practice, provision)]
            : records.Select(record => OfRecord(practice, provision, Place.InPractice(provision, record, pointer: PointerOf(practice, provision, record)), Arguments.Of(record), record))
                .Append(OfList(practice, provision, Place.InPracticeOf(provision)));
    }

    /// <summary>Several provisions, each judged record by record.</summary>
    protected IEnumerable<RuleOutcome> DemandRecords(PracticeAnalysis practice, IEnumerable<Provision> provisions) =>
        provisions.SelectMany(provision => DemandRecords(practice, provision));

    /// <summary>A demand that the text addresses to one party, which has to be the one that carries it out.</summary>
    protected RuleOutcome DemandOf(PracticeAnalysis practice, Provision provision, Actor bearer)
    {
        var demand = Demand(practice, provision);
        var (record, status) = (practice.RecordOf(provision), BorneDemands.OfStatus(practice, provision));
        return practice[provision] switch
        {
            PracticeOutcome.NotCarriedOut when record == RecordState.ByOthers || status == RecordState.ByOthers => Fail(
                demand.Place, ProvisionLevels.InPractice(provision), About(PracticeMessages.ByOthers), provision.Alone, demand.Citations).Judging(provision),
            PracticeOutcome.NotAssessed when record != RecordState.Unclear && status == RecordState.Unclear => Undetermined(
                demand.Place, About(PracticeMessages.ActorNotStated), provision.Alone, demand.Citations).Judging(provision),
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
        var whole = Place.InPractice(on, part: part);
        var records = provisions.Select(provision => RecordsOf(practice, provision)).ToList();
        return records.Exists(static ids => ids.Count == 0)
            ? [Together(whole, provisions, [.. provisions.Select(provision => Demand(practice, provision))], frame)]
            : records.SelectMany(static ids => ids).Distinct(StringComparer.Ordinal).Select(record =>
            {
                var place = Place.InPractice(on, record, part, PointerOf(practice, provisions[0], record));
                return Together(place, provisions, [.. provisions.Select(provision => OfRecord(practice, provision, place, Arguments.Of(record), record))], frame);
            })
            .Append(Together(whole, provisions, [.. provisions.Select(provision => OfList(practice, provision, Place.InPracticeOf(provision)))], frame));
    }

    /// <summary>
    /// A group of alternatives, judged once, at a place that does not depend on which of them stands for all. Where another
    /// demand has to hold first, a group that nobody has set aside is asked only once that one is carried out, at least in part.
    /// </summary>
    protected IEnumerable<RuleOutcome> DemandAlternatives(PracticeAnalysis practice, AlternativeGroup group, Provision? guard = null)
    {
        var representative = practice.RepresentativeOf(group);
        var place = Place.InPractice(group.Id, part: group.Part);
        if (guard is not null)
        {
            return [Guarded(Demand(practice, representative, place), practice, representative, guard)];
        }

        var records = RecordsOf(practice, representative);
        return records.Count == 0
            ? [Demand(practice, representative, place)]
            : records.Select(record => OfRecord(
                    practice, representative, Place.InPractice(group.Id, record, group.Part, PointerOf(practice, representative, record)), Arguments.Of(record), record))
                .Append(OfList(practice, representative, place));
    }

    private RuleOutcome Guarded(RuleOutcome demand, PracticeAnalysis practice, Provision provision, Provision guard) => demand.Verdict == Verdict.NotApplicable
        ? demand
        : practice[guard] switch
        {
            PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut => demand,
            PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Undetermined(
                demand.Place, PracticeMessages.GuardUnknown.Later(() => [Arguments.Of(provision), Arguments.Of(guard)]), provision.Alone, demand.Citations).Judging(provision),
            _ => NotApplicable(demand.Place, PracticeMessages.GuardFails.Later(() => [Arguments.Of(provision), Arguments.Of(guard)]), demand.Citations).Judging(provision),
        };

    /// <summary>The statement of a provision, and those of the rule's citations that only explain.</summary>
    protected IReadOnlyList<Locator> Citations(Provision provision) => citations[provision.Index] ??= Seq.From(
        new[] { provision.Statement }.Concat(Description.Citations.Where(cited =>
            cited != provision.Statement && GuidelineCatalog.FourthEdition.FindStatement(cited) is { Provisions.Count: 0 })));

    /// <summary>One outcome of several, with those missing, else those unknown, as arguments. It keeps the verdict on each.</summary>
    protected RuleOutcome Together(Place place, IReadOnlyList<Provision> provisions, List<RuleOutcome> outcomes, string[] frame)
    {
        var failed = Of(Verdict.Fail);
        var unknown = Of(Verdict.Undetermined);
        var cites = provisions.SelectMany(Citations).Concat(Cited(frame)).Distinct();
        var together = failed.Count > 0 ? Fail(place, failed.Max(ProvisionLevels.InPractice), PracticeMessages.MembersMissing.With(Arguments.Of(failed)), failed, cites)
            : unknown.Count > 0 ? Undetermined(place, PracticeMessages.MembersUnknown.With(Arguments.Of(unknown)), unknown, cites)
            : outcomes.Exists(static outcome => outcome.Verdict == Verdict.Pass) ? Pass(place, cites: cites)
            : outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned is null) ? NotApplicable(place, outcomes[0].Message, cites)
            : SetAside(place, CommonMessages.MembersSetAside.With(), () => outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned != false), cites);
        return together.Judging([.. provisions.Select((provision, index) => (provision, outcomes[index].Verdict))]);

        List<Provision> Of(Verdict verdict) => [.. provisions.Where((_, index) => outcomes[index].Verdict == verdict)];
    }

    /// <summary>
    /// The records of which a provision is asked one by one; none where it is judged as a whole: nothing is listed, or one word
    /// speaks for all of them, such as a status that is not carried out, or a decision.
    /// </summary>
    protected static IReadOnlyList<string> RecordsOf(PracticeAnalysis practice, Provision provision) =>
        practice.StatusOf(provision) is null or PracticeStatusValue.CarriedOut
        && !(practice.StatusOf(provision) is not null && practice.RecordOf(provision) == RecordState.NotAsked)
        && practice[provision] != PracticeOutcome.Contradicted
        && !practice.IsTakenOver(provision)
            ? [.. practice.ClaimsOf(provision).Select(static claim => claim.Record.Id).OfType<string>().Distinct(StringComparer.Ordinal)]
            : [];

    private static Func<string> PointerOf(PracticeAnalysis practice, Provision provision, string record) =>
        () => practice.ClaimsOf(provision, record)[0].Pointer;

    /// <summary>What the fields of one record show of a provision. What they leave unknown, a status of carried out speaks for.</summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="provision">What is demanded.</param>
    /// <param name="place">Where.</param>
    /// <param name="name">What messages call the record.</param>
    /// <param name="record">The id of the record; null for what stands beside the records of lists.</param>
    protected RuleOutcome OfRecord(PracticeAnalysis practice, Provision provision, Place place, LocalizedText name, string? record)
    {
        var cites = Citations(provision);
        var claims = practice.ClaimsOf(provision, record);
        var state = RecordStates.Fold(claims.Select(static claim => claim.State), hasStatus: practice.Stated(provision).Status is not null);
        return (state switch
        {
            RecordState.Shown => Pass(place, About(PracticeMessages.ShownIn), cites),
            RecordState.PartlyShown or RecordState.Missing or RecordState.ByOthers or RecordState.LeftOut => Fail(
                place, ProvisionLevels.InPractice(provision), About(PracticeMessages.MissingIn), provision.Alone, cites),
            RecordState.NoOccasion or RecordState.NotAsked => NotApplicable(place, About(PracticeMessages.NotAskedOf), cites),
            RecordState.NotRelevant => NotApplicable(place, About(PracticeMessages.NotRelevantFor), cites),
            _ when practice.StatusOf(provision) == PracticeStatusValue.CarriedOut => Pass(place, About(PracticeMessages.StatedFor), cites),
            RecordState.Unclear => Undetermined(place, About(QuestionOf(claims) ?? PracticeMessages.UnclearIn), provision.Alone, cites),
            _ => Undetermined(place, About(QuestionOf(claims) ?? PracticeMessages.NotStatedIn), provision.Alone, cites),
        }).Judging(provision);

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision), name]);
    }

    /// <summary>
    /// What is asked of a list itself, and shown beside its records: whether there may be more. What is asked of its records, each
    /// says by itself.
    /// </summary>
    protected RuleOutcome OfList(PracticeAnalysis practice, Provision provision, Place place)
    {
        var cites = Citations(provision);
        if (practice.ClaimsOf(provision, record: null).Count > 0)
        {
            var beside = OfRecord(practice, provision, place, Arguments.Of(provision), record: null);
            if (beside.Verdict is Verdict.Fail or Verdict.Undetermined)
            {
                return beside;
            }
        }

        return (practice.StatusOf(provision) is null && practice.Fields.OpenListOf(provision) is { } open
                ? Undetermined(place, PracticeMessages.ListOpen.Later(() => [Arguments.Of(provision), Arguments.Of(open.Path)]), provision.Alone, cites)
            : practice[provision] is PracticeOutcome.NoOccasion or PracticeOutcome.NotAsked ? NotApplicable(place, About(PracticeMessages.NoOccasion))
            : practice[provision] == PracticeOutcome.NotRelevant ? NotApplicable(place, About(PracticeMessages.NotRelevant))
            : Pass(place, About(practice[provision] == PracticeOutcome.CarriedOut ? PracticeMessages.ByRecord : PracticeMessages.AllListed), cites)).Judging(provision);

        RuleMessage About(MessageTemplate template) => template.Later(() => [Arguments.Of(provision)]);
    }

    /// <summary>What has to be known where a provision is not assessed.</summary>
    private static RuleMessage Question(PracticeAnalysis practice, Provision provision)
    {
        var template = QuestionOf(practice.ClaimsOf(provision)) ?? (practice.RecordOf(provision) switch
        {
            RecordState.Unclear => PracticeMessages.Unclear,
            RecordState.ShownSoFar => PracticeMessages.ShownSoFar,
            _ => PracticeMessages.NotAssessed,
        });
        return template.Later(() => [Arguments.Of(provision), Arguments.Of(provision)]);
    }

    private static MessageTemplate? QuestionOf(IEnumerable<FieldClaim> claims) => claims
        .Where(static claim => claim.State is RecordState.Unclear or RecordState.Silent or RecordState.LeftOut)
        .Select(static claim => claim.Question)
        .FirstOrDefault(static question => question is not null);
}
