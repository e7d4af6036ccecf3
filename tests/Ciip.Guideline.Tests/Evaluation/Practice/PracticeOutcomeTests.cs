namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>From whose word the outcome of a provision comes: its own status, a record, the measure's status, the documents, or silence.</summary>
public sealed class PracticeOutcomeTests
{
    private static readonly Provision Oversight = Provisions.OutsideContractors.Oversight;

    private static readonly Provision EqualEducation = Provisions.OutsideContractors.EqualEducation;

    private static readonly Decision Reasoned = new()
    {
        Reason = "Everything is run by the authority's own staff",
        ReasonKind = DecisionReasonKind.MannerOfBusiness,
        Decider = "Director",
        DecidedOn = PartialDate.Parse("2025-06-20"),
    };

    [Theory]
    [InlineData(PracticeStatusValue.CarriedOut, PracticeOutcome.CarriedOut)]
    [InlineData(PracticeStatusValue.Planned, PracticeOutcome.Planned)]
    [InlineData(PracticeStatusValue.NotCarriedOut, PracticeOutcome.NotCarriedOut)]
    [InlineData(PracticeStatusValue.NoOccasion, PracticeOutcome.NoOccasion)]
    [InlineData(PracticeStatusValue.NotRelevant, PracticeOutcome.NotRelevant)]
    [InlineData(PracticeStatusValue.PartlyCarriedOut, PracticeOutcome.NotAssessed)]
    public void A_measures_status_speaks_for_its_provisions_unless_only_some_are_carried_out(PracticeStatusValue status, PracticeOutcome outcome)
    {
        var report = Evaluate(With((PdcaMeasure.OutsideContractors, status)));
        GuidelineCatalog.FourthEdition.ProvisionsOf(PdcaMeasure.OutsideContractors).Select(provision => report[provision].Outcome)
            .Should().OnlyContain(each => each == outcome);
        report[Oversight].StatusOn.Should().Be((GuidelineId)PdcaMeasure.OutsideContractors);
    }

    [Fact]
    public void A_provisions_own_status_comes_before_its_measures()
    {
        var report = Evaluate(With((PdcaMeasure.OutsideContractors, PracticeStatusValue.CarriedOut), (EqualEducation, PracticeStatusValue.Planned)));
        report[EqualEducation].Outcome.Should().Be(PracticeOutcome.Planned);
        report[Oversight].Outcome.Should().Be(PracticeOutcome.CarriedOut);
    }

    [Theory]
    [InlineData(null, PracticeOutcome.NotAssessed)]
    [InlineData(false, PracticeOutcome.NotAssessed)]
    [InlineData(true, PracticeOutcome.NotCarriedOut)]
    public void Silence_counts_only_in_a_complete_self_verification(bool? isComplete, PracticeOutcome outcome)
    {
        var report = Evaluate(With() with { IsComplete = isComplete });
        report[Provisions.HumanResources.KnowHow].Outcome.Should().Be(outcome);
        report[Provisions.Executives.NeedRecognized].Outcome.Should().Be(outcome);
        report[Oversight].Outcome.Should().Be(PracticeOutcome.NotAssessed, "it is not stated whether anything is outsourced");
    }

    [Fact]
    public void What_a_record_says_of_itself_comes_before_what_the_self_verification_says()
    {
        var verification = With() with
        {
            IsComplete = true,
            Plan = new PlanPhase { BasicPolicy = new BasicPolicy { ProtectionPurpose = "Safe water", IsComplete = false }, HumanResources = new HumanResources { KnowHow = "Handbook" } },
        };
        var report = Evaluate(verification);
        report[Provisions.BasicPolicy.DirectionOfEfforts].Outcome.Should().Be(PracticeOutcome.NotAssessed);
        report[Provisions.HumanResources.ConstantLevel].Outcome.Should().Be(PracticeOutcome.NotCarriedOut);
    }

    [Theory]
    [InlineData(TreatmentValue.NotRelevant, PracticeOutcome.NotRelevant)]
    [InlineData(TreatmentValue.DiscussedNotAdopted, PracticeOutcome.NotAdopted)]
    public void A_decision_of_the_documents_is_taken_over_where_nothing_here_speaks(TreatmentValue decision, PracticeOutcome outcome)
    {
        var named = With() with { IsComplete = true, Documents = [new VerifiedDocument { Id = "rule" }] };

        var report = Evaluate(named, decision);
        report[Oversight].Outcome.Should().Be(outcome);
        report[Oversight].IsTakenOver.Should().BeTrue();

        Evaluate(named with { Documents = null }, decision)[Oversight].Outcome.Should().Be(PracticeOutcome.NotAssessed, "it was not made against that document");
        Evaluate(named with { Statuses = Statuses((PdcaMeasure.OutsideContractors, PracticeStatusValue.Planned)) }, decision)[Oversight].Outcome.Should().Be(PracticeOutcome.Planned);
        Evaluate(named with { Plan = Contracted() }, decision)[Oversight].Outcome.Should().Be(PracticeOutcome.CarriedOut);
    }

    [Fact]
    public void The_fields_that_show_it_are_named()
    {
        var report = Evaluate(With() with { Plan = Contracted() });
        report[Oversight].Fields.Should().Contain("/plan/outsideContractors/contracts/0/oversight");
        report[Oversight].Evidence.Select(evidence => evidence.Reference).Should().Equal("Contract");
    }

    private static PlanPhase Contracted() => new()
    {
        OutsideContractors = new OutsideContractors
        {
            ContractsAreComplete = true,
            Contracts = [new OutsourcingContract { Id = "c1", Oversight = "Monthly reports", Evidence = [new Evidence { Reference = "Contract", Kind = EvidenceKind.Document }] }],
        },
    };

    private static PracticeReport Evaluate(SelfVerification verification) => GuidelineEvaluator.Default.Evaluate(verification).Practice!;

    private static PracticeReport Evaluate(SelfVerification verification, TreatmentValue decision)
    {
        var rule = Sample.Rule("rule") with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [PdcaMeasure.OutsideContractors] = new() { Value = decision, Decision = Reasoned } },
        };
        return GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, rule), verification).Practice!;
    }

    private static SelfVerification With(params (GuidelineId On, PracticeStatusValue Value)[] statuses) =>
        new() { Id = "verification", Operator = "Fictitious Operator", Statuses = Statuses(statuses) };

    private static Dictionary<GuidelineId, PracticeStatus> Statuses(params (GuidelineId On, PracticeStatusValue Value)[] statuses) =>
        statuses.ToDictionary(one => one.On, one => new PracticeStatus { Value = one.Value });
}
