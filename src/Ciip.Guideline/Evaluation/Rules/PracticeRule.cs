namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule about what an operator carries out: demands, and where a place is more than that, what the rule makes of it.</summary>
internal abstract class PracticeRule(RuleDescription description, params Demand[] demands) : DemandRule(description, demands)
{
    private const byte Whole = 0;
    private const byte Record = 1;
    private const byte List = 2;

    protected override MessageTemplate MembersMissing => PracticeMessages.MembersMissing;

    protected override MessageTemplate MembersUnknown => PracticeMessages.MembersUnknown;

    protected override bool HasSubject(EvaluationContext context) => context.Practice is not null;

    /// <inheritdoc/>
    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var demand = Demands[verdict.At % Demands.Length];
        return verdict.Saying == Whole ? OfWhole(context.Practice!, demand)
            : verdict.Saying == List ? OfList(context.Practice!, demand)
            : OfRecord(context.Practice!, demand, RecordsOf(context.Practice!, demand)![verdict.At / Demands.Length]);
    }

    /// <summary>The demands, then what the rule makes of further places.</summary>
    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < Demands.Length; i++)
        {
            Judge(context.Practice!, Demands[i], i, into);
        }

        into.Add(OnePerPlace(Evaluate(context.Practice!)));
    }

    /// <summary>The outcomes at places that only the self-verification has.</summary>
    protected virtual IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) => [];

    protected override FindingLevel LevelOf(Provision provision) => ProvisionLevels.InPractice(provision);

    private void Judge(PracticeAnalysis practice, Demand demand, int position, RuleVerdicts into)
    {
        if (RecordsOf(practice, demand) is not { } records)
        {
            into.Add(PracticeVerdicts.OfWhole(practice, demand), position, Whole);
            return;
        }

        for (var i = 0; i < records.Count; i++)
        {
            into.Add(PracticeVerdicts.OfRecord(practice, demand, records[i]), (i * Demands.Length) + position, Record);
        }

        into.Add(PracticeVerdicts.OfList(practice, demand), position, List);
    }

    /// <summary>The records that are places of their own; null where the demand is judged as a whole.</summary>
    private static IReadOnlyList<string>? RecordsOf(PracticeAnalysis practice, Demand demand) =>
        !demand.IsByRecord ? null
        : demand.IsOfMembers ? practice.RecordsOf(demand.Provisions)
        : practice.RecordsOf(practice.OneOf(demand)) is { Count: > 0 } records ? records
        : null;

    private RuleOutcome OfWhole(PracticeAnalysis practice, Demand demand)
    {
        if (demand.IsOfMembers)
        {
            return Together(demand, demand.Provisions.Select(provision => OfProvision(practice, provision)));
        }

        var provision = practice.OneOf(demand);
        return demand.Bearer is { } bearer ? OfBearer(practice, provision, bearer)
            : demand.Guard is { } guard ? Guarded(OfProvision(practice, provision, demand.Place), practice, provision, guard)
            : OfProvision(practice, provision, demand.Place);
    }

    private RuleOutcome OfRecord(PracticeAnalysis practice, Demand demand, string record)
    {
        var first = demand.IsOfMembers ? demand.Provisions[0] : practice.OneOf(demand);
        var place = Place.InPractice(demand.Place.On, record, demand.Place.Part, () => practice.ClaimsOf(first, record)[0].Pointer);
        return demand.IsOfMembers
            ? Together(demand, demand.Provisions.Select(provision => OfRecord(practice, provision, place, Arguments.Of(record), record)), place)
            : OfRecord(practice, first, place, Arguments.Of(record), record);
    }

    private RuleOutcome OfList(PracticeAnalysis practice, Demand demand) => demand.IsOfMembers
        ? Together(demand, demand.Provisions.Select(provision => OfList(practice, provision, Place.InPracticeOf(provision))))
        : OfList(practice, practice.OneOf(demand), demand.Place);

    /// <summary>A demand on one provision, judged as a whole: the verdict is that of its outcome.</summary>
    protected RuleOutcome OfProvision(PracticeAnalysis practice, Provision provision, Place? place = null)
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

    /// <summary>A demand that the text addresses to one party, which has to be the one that carries it out.</summary>
    protected RuleOutcome OfBearer(PracticeAnalysis practice, Provision provision, Actor bearer)
    {
        var demand = OfProvision(practice, provision);
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

    private RuleOutcome Guarded(RuleOutcome demand, PracticeAnalysis practice, Provision provision, Provision guard) => demand.Verdict == Verdict.NotApplicable
        ? demand
        : practice[guard] switch
        {
            PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut => demand,
            PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Undetermined(
                demand.Place, PracticeMessages.GuardUnknown.Later(() => [Arguments.Of(provision), Arguments.Of(guard)]), provision.Alone, demand.Citations).Judging(provision),
            _ => NotApplicable(demand.Place, PracticeMessages.GuardFails.Later(() => [Arguments.Of(provision), Arguments.Of(guard)]), demand.Citations).Judging(provision),
        };

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
        var state = RecordStates.Fold(RecordStates.All(claims), hasStatus: practice.Stated(provision).Status is not null);
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
