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
            : demand.Guard is { } guard ? Guarded(practice, demand, provision, guard)
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
        var outcome = practice[provision];
        return Home(
            place ?? Place.InPracticeOf(provision),
            provision,
            PracticeVerdicts.Of(outcome),
            outcome == PracticeOutcome.NotAssessed ? Question(practice, provision) : About(MessageOf(practice, provision, outcome), provision),
            outcome is PracticeOutcome.NotRelevant or PracticeOutcome.NotAdopted ? () => practice.IsReasoned(provision) : null);
    }

    private static MessageTemplate MessageOf(PracticeAnalysis practice, Provision provision, PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.CarriedOut => PracticeMessages.CarriedOut,
        PracticeOutcome.PartlyCarriedOut when practice.IsProvisional(provision) => PracticeMessages.PartlySoFar,
        PracticeOutcome.PartlyCarriedOut => PracticeMessages.PartlyCarriedOut,
        PracticeOutcome.Planned => PracticeMessages.Planned,
        PracticeOutcome.NotCarriedOut => PracticeMessages.NotCarriedOut,
        PracticeOutcome.Contradicted => PracticeMessages.Contradicted,
        PracticeOutcome.NoOccasion => PracticeMessages.NoOccasion,
        PracticeOutcome.NotAsked => PracticeMessages.NotAsked,
        PracticeOutcome.NotRelevant => PracticeMessages.NotRelevant,
        _ => PracticeMessages.NotAdopted,
    };

    /// <summary>A demand that the text addresses to one party, which has to be the one that carries it out: the verdict is the same, the words name the party.</summary>
    protected RuleOutcome OfBearer(PracticeAnalysis practice, Provision provision, Actor bearer)
    {
        var (outcome, record, status) = (practice[provision], practice.RecordOf(provision), BorneDemands.OfStatus(practice, provision));
        var template = outcome == PracticeOutcome.NotCarriedOut && (record == RecordState.ByOthers || status == RecordState.ByOthers) ? PracticeMessages.ByOthers
            : outcome == PracticeOutcome.NotAssessed && record != RecordState.Unclear && status == RecordState.Unclear ? PracticeMessages.ActorNotStated
            : null;
        return template is null
            ? OfProvision(practice, provision)
            : Home(Place.InPracticeOf(provision), provision, PracticeVerdicts.Of(outcome), About(template, provision, bearer.Title));
    }

    /// <summary>A demand that another one has to come before: that one is asked once this arises.</summary>
    private RuleOutcome Guarded(PracticeAnalysis practice, Demand demand, Provision provision, Provision guard)
    {
        var verdict = PracticeVerdicts.Of(practice[provision]);
        return verdict == Verdict.NotApplicable || PracticeVerdicts.IsMet(practice, guard)
            ? OfProvision(practice, provision, demand.Place)
            : Home(
                demand.Place,
                provision,
                PracticeVerdicts.OfWhole(practice, demand),
                About(PracticeVerdicts.IsOpen(practice, guard) ? PracticeMessages.GuardUnknown : PracticeMessages.GuardFails, provision, Arguments.Of(guard)));
    }

    /// <summary>What the fields of one record show of a provision. What they leave unknown, a status of carried out speaks for.</summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="provision">What is demanded.</param>
    /// <param name="place">Where.</param>
    /// <param name="name">What messages call the record.</param>
    /// <param name="record">The id of the record; null for what stands beside the records of lists.</param>
    protected RuleOutcome OfRecord(PracticeAnalysis practice, Provision provision, Place place, LocalizedText name, string? record)
    {
        var claims = practice.ClaimsOf(provision, record);
        var state = PracticeVerdicts.StateOf(practice, provision, RecordStates.All(claims));
        var verdict = PracticeVerdicts.Of(practice, provision, state);
        var template = state switch
        {
            RecordState.NotRelevant => PracticeMessages.NotRelevantFor,
            RecordState.Shown => PracticeMessages.ShownIn,
            _ when verdict == Verdict.Pass => PracticeMessages.StatedFor,
            _ when verdict == Verdict.Fail => PracticeMessages.MissingIn,
            _ when verdict == Verdict.NotApplicable => PracticeMessages.NotAskedOf,
            _ => QuestionOf(claims) ?? (state == RecordState.Unclear ? PracticeMessages.UnclearIn : PracticeMessages.NotStatedIn),
        };
        return Home(place, provision, verdict, About(template, provision, name));
    }

    /// <summary>
    /// What is asked of a list itself, and shown beside its records: whether there may be more. What is asked of its records, each
    /// says by itself.
    /// </summary>
    protected RuleOutcome OfList(PracticeAnalysis practice, Provision provision, Place place)
    {
        if (PracticeVerdicts.OfBeside(practice, provision) is Verdict.Fail or Verdict.Undetermined)
        {
            return OfRecord(practice, provision, place, Arguments.Of(provision), record: null);
        }

        var verdict = PracticeVerdicts.OfList(practice, provision);
        var message = verdict == Verdict.Undetermined ? About(PracticeMessages.ListOpen, provision, Arguments.Of(practice.Fields.OpenListOf(provision)!.Path))
            : verdict == Verdict.Pass ? About(practice[provision] == PracticeOutcome.CarriedOut ? PracticeMessages.ByRecord : PracticeMessages.AllListed, provision)
            : About(practice[provision] == PracticeOutcome.NotRelevant ? PracticeMessages.NotRelevant : PracticeMessages.NoOccasion, provision);
        return Home(place, provision, verdict, message);
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

    private static RuleMessage About(MessageTemplate template, Provision provision) => template.Later(() => [Arguments.Of(provision)]);

    private static RuleMessage About(MessageTemplate template, Provision provision, LocalizedText further) => template.Later(() => [Arguments.Of(provision), further]);

    private static MessageTemplate? QuestionOf(IEnumerable<FieldClaim> claims) => claims
        .Where(static claim => claim.State is RecordState.Unclear or RecordState.Silent or RecordState.LeftOut)
        .Select(static claim => claim.Question)
        .FirstOrDefault(static question => question is not null);
}
