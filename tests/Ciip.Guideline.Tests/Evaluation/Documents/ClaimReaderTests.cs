using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>From treatments, typed fields and examination to one claim per provision.</summary>
public sealed class ClaimReaderTests
{
    private static readonly Provision Priority = Provisions.ItBcp.PriorityOfActions;

    [Fact]
    public void Silence_of_an_unexamined_document_is_not_examined() => Read(Priority).Should().Be(ClaimValue.NotExamined);

    [Fact]
    public void Silence_of_a_completely_examined_document_is_not_specified() =>
        Read(Priority, examination: Complete).Should().Be(ClaimValue.NotSpecified);

    [Fact]
    public void Silence_on_conduct_proves_nothing() =>
        Read(Provisions.Causes.SectorCharacteristics, examination: Complete).Should().Be(ClaimValue.NotExamined);

    [Fact]
    public void An_item_read_completely_is_closed_and_others_are_not()
    {
        var examination = new Examination { Extent = ExaminationExtent.Partial, ItemsReadCompletely = [GuidelineItem.ItBcp] };
        Read(Priority, examination: examination).Should().Be(ClaimValue.NotSpecified);
        Read(Provisions.Monitoring.DeviationFromOrdinary, examination: examination).Should().Be(ClaimValue.NotExamined);
    }

    [Fact]
    public void A_part_of_the_causes_can_be_closed_alone()
    {
        var examination = new Examination { Extent = ExaminationExtent.Partial, ItemsReadCompletely = [GuidelineItem.IntentionalCauses] };
        Read(Provisions.IntentionalCauses.InternalFraud, examination: examination).Should().Be(ClaimValue.NotSpecified);
        Read(Provisions.EnvironmentalCauses.Disasters, examination: examination).Should().Be(ClaimValue.NotExamined);
    }

    [Theory]
    [InlineData(TreatmentValue.Specified, ClaimValue.Specified)]
    [InlineData(TreatmentValue.PartlySpecified, ClaimValue.PartlySpecified)]
    [InlineData(TreatmentValue.Addressed, ClaimValue.Addressed)]
    [InlineData(TreatmentValue.SpecifiedElsewhere, ClaimValue.SpecifiedElsewhere)]
    [InlineData(TreatmentValue.NotSpecified, ClaimValue.NotSpecified)]
    [InlineData(TreatmentValue.DiscussedNotAdopted, ClaimValue.DiscussedNotAdopted)]
    [InlineData(TreatmentValue.NotRelevant, ClaimValue.NotRelevant)]
    public void A_treatment_of_the_provision_is_its_claim(TreatmentValue value, ClaimValue expected) =>
        Read(Priority, (Priority, value)).Should().Be(expected);

    [Theory]
    [InlineData(TreatmentValue.Specified, ClaimValue.Specified)]
    [InlineData(TreatmentValue.PartlySpecified, ClaimValue.Addressed)]
    [InlineData(TreatmentValue.Addressed, ClaimValue.Addressed)]
    [InlineData(TreatmentValue.SpecifiedElsewhere, ClaimValue.SpecifiedElsewhere)]
    [InlineData(TreatmentValue.NotSpecified, ClaimValue.NotSpecified)]
    [InlineData(TreatmentValue.DiscussedNotAdopted, ClaimValue.DiscussedNotAdopted)]
    [InlineData(TreatmentValue.NotRelevant, ClaimValue.NotRelevant)]
    public void A_treatment_around_it_speaks_for_it(TreatmentValue value, ClaimValue expected)
    {
        Read(Priority, (GuidelineItem.ItBcp, value)).Should().Be(expected);
        Read(Priority, (GuidelineId.Parse("II.6.1"), value)).Should().Be(expected);
    }

    [Fact]
    public void The_nearest_treatment_wins_alone()
    {
        Read(Priority, (GuidelineId.Parse("II"), TreatmentValue.NotRelevant), (GuidelineItem.ItBcp, TreatmentValue.Addressed))
            .Should().Be(ClaimValue.Addressed);
        Read(Priority, (GuidelineItem.ItBcp, TreatmentValue.NotRelevant), (Priority, TreatmentValue.Specified))
            .Should().Be(ClaimValue.Specified);
        Read(
            Provisions.EnvironmentalCauses.Disasters,
            (GuidelineItem.Causes, TreatmentValue.Specified),
            (GuidelineItem.EnvironmentalCauses, TreatmentValue.Addressed)).Should().Be(ClaimValue.Addressed);
    }

    [Fact]
    public void A_decision_against_adoption_counts_only_where_the_text_leaves_that_freedom()
    {
        Read(Provisions.Scope.Services, (Provisions.Scope.Services, TreatmentValue.DiscussedNotAdopted)).Should().Be(ClaimValue.NotSpecified);
        Read(Provisions.Scope.Services, (GuidelineItem.Scope, TreatmentValue.DiscussedNotAdopted)).Should().Be(ClaimValue.NotSpecified);
        Read(Provisions.Scope.Transactions, (GuidelineItem.Scope, TreatmentValue.DiscussedNotAdopted)).Should().Be(ClaimValue.DiscussedNotAdopted);
        Read(Provisions.Publication.EffortsShownByPublication, (GuidelineItem.Publication, TreatmentValue.DiscussedNotAdopted))
            .Should().Be(ClaimValue.DiscussedNotAdopted);
    }

    [Fact]
    public void Of_a_part_with_named_gaps_the_rest_is_specified()
    {
        var document = Document(treatments: new()
        {
            [GuidelineItem.ItBcp] = new() { Value = TreatmentValue.PartlySpecified, Missing = [Provisions.ItBcp.DecisionProcess] },
        });
        Read(document, Provisions.ItBcp.DecisionProcess).Should().Be(ClaimValue.NotSpecified);
        Read(document, Priority).Should().Be(ClaimValue.Specified);
    }

    [Fact]
    public void A_filled_field_counts_before_the_item_and_after_the_provision()
    {
        var filled = Document(treatments: new() { [GuidelineItem.Scope] = new() { Value = TreatmentValue.NotSpecified } }) with
        {
            Scope = new() { Services = [new() { Id = "s", Name = "Outpatient care" }] },
        };
        Read(filled, Provisions.Scope.Services).Should().Be(ClaimValue.Specified);
        Read(filled, Provisions.Scope.Systems).Should().Be(ClaimValue.NotSpecified);

        var overruled = filled with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [Provisions.Scope.Services] = new() { Value = TreatmentValue.Addressed } },
        };
        Read(overruled, Provisions.Scope.Services).Should().Be(ClaimValue.Addressed);
    }

    [Fact]
    public void An_empty_list_is_silence_not_a_claim()
    {
        var document = Document() with { Scope = new() { Services = [], Systems = [] } };
        Read(document, Provisions.Scope.Services).Should().Be(ClaimValue.NotExamined);
    }

    [Fact]
    public void What_is_said_of_an_item_counts_for_the_sentence_of_chapter_I_that_asks_for_it()
    {
        Read(Provisions.Definition.Purpose, (GuidelineItem.Purpose, TreatmentValue.Addressed)).Should().Be(ClaimValue.Addressed);
        Read(Provisions.Definition.Purpose, (GuidelineItem.Scope, TreatmentValue.Addressed)).Should().Be(ClaimValue.NotExamined);
    }

    [Fact]
    public void Items_described_one_by_one_describe_the_required_items()
    {
        var all = PdcaMeasure.All.ToDictionary(measure => (GuidelineId)measure, _ => new Treatment { Value = TreatmentValue.Specified });
        Read(Document(treatments: all), Provisions.Definition.RequiredItems).Should().Be(ClaimValue.Specified);
        all[PdcaMeasure.ItBcp] = new Treatment { Value = TreatmentValue.NotSpecified };
        Read(Document(treatments: all), Provisions.Definition.RequiredItems).Should().Be(ClaimValue.PartlySpecified);
    }

    [Fact]
    public void A_purpose_whose_parts_are_all_missing_is_not_described()
    {
        var document = Document(treatments: new()
        {
            [GuidelineItem.Purpose] = new() { Value = TreatmentValue.PartlySpecified, Missing = [.. Provisions.Purpose.All.Select(GuidelineId.FromProvision)] },
        });
        Read(document, Provisions.Definition.Purpose).Should().Be(ClaimValue.NotSpecified);
        var filled = Document() with { Purpose = new() { ImportanceOfPromotion = "Trust", ImportanceOfImplementation = "Continuity" } };
        Read(filled, Provisions.Definition.Purpose).Should().Be(ClaimValue.Specified);
    }

    private static Examination Complete { get; } = new() { Extent = ExaminationExtent.Complete };

    private static ClaimValue Read(Provision provision, params (GuidelineId On, TreatmentValue Value)[] treatments) =>
        Read(Document(treatments: treatments.ToDictionary(entry => entry.On, entry => new Treatment { Value = entry.Value })), provision);

    private static ClaimValue Read(Provision provision, Examination examination) =>
        Read(Document() with { Examination = examination }, provision);

    private static ClaimValue Read(SafetyStandardsDocument document, Provision provision) =>
        ClaimReader.Read(document, GuidelineCatalog.FourthEdition)[provision.Order].Value;

    private static SafetyStandardsDocument Document(Dictionary<GuidelineId, Treatment>? treatments = null) => new()
    {
        Id = "rule",
        Title = "Rule of a fictitious operator",
        Tier = DocumentTier.InternalRules,
        Issuer = "Fictitious Operator",
        Treatments = treatments,
    };
}
