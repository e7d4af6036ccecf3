using Ciip.Guideline.Testing;

namespace Ciip.Guideline.Tests.Evaluation;

public sealed class RuleContextTests
{
    [Fact]
    public void A_rule_sees_the_subject_and_what_became_of_each_provision()
    {
        var standards = ReferenceOperator.Standards();
        var practice = ReferenceOperator.Read();
        var report = GuidelineEvaluator.Default.Evaluate(standards, practice, ReferenceOperator.AsOf);
        var context = Seen(standards, practice, ReferenceOperator.AsOf);
        context.Standards.Should().BeSameAs(standards);
        context.Practice.Should().BeSameAs(practice);
        context.AsOf.Should().Be(ReferenceOperator.AsOf);
        foreach (var provision in GuidelineCatalog.FourthEdition.Provisions)
        {
            context.OutcomeInDocuments(provision).Should().Be(report.Standards.Set[provision].Outcome);
            context.OutcomeInPractice(provision).Should().Be(
                provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both ? report.Practice![provision].Outcome : null, provision.Id);
        }
    }

    [Fact]
    public void Without_a_self_verification_places_are_in_the_documents()
    {
        var context = Seen(SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("a")), practice: null, asOf: null);
        context.Practice.Should().BeNull();
        context.OutcomeInPractice(Provisions.ItBcp.OrdinaryPrecautions).Should().BeNull();
        context.At(Provisions.ItBcp.OrdinaryPrecautions).Key.Should().Be("on=II.6.1.2(2)." + Letter(Provisions.ItBcp.OrdinaryPrecautions));
        context.Documents.Key.Should().BeEmpty();
    }

    [Fact]
    public void With_one_they_are_in_practice_unless_the_documents_are_meant_or_nothing_shows_there()
    {
        var context = Seen(SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("a")), OwnSubject.Stating(), asOf: null);
        context.At(GuidelineItem.ItBcp).Key.Should().Be("in=practice;on=II.6.1.2(2)");
        context.At(PdcaMeasure.ItBcp).Should().Be(context.At(GuidelineItem.ItBcp));
        context.AtDocuments(GuidelineItem.ItBcp).Key.Should().Be("on=II.6.1.2(2)");
        var onlyInDocuments = GuidelineCatalog.FourthEdition.Provisions.First(one => one.Axis == ProvisionAxis.Documents);
        context.At(onlyInDocuments).IsInPractice.Should().BeFalse();
        context.Operator.IsInPractice.Should().BeTrue();
    }

    [Fact]
    public void Documents_and_records_are_named_by_their_ids()
    {
        var practice = OwnSubject.Stating();
        var document = Sample.Rule("a") with { Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.ItBcp] = new() { Value = TreatmentValue.Addressed } } };
        var context = Seen(SafetyStandardsSet.Of(Inventory.Partial, document), practice, asOf: null);
        context.At(document).Key.Should().Be("document=a");
        context.At(document, GuidelineItem.ItBcp).Pointer.Should().Be("/treatments/II.6.1.2(2)");
        context.At(document, GuidelineItem.Scope, "x;y").Key.Should().Be("document=a;on=II.2;record=x%3By");
        context.At(practice.Plan!.ItBcp!.EducationAndTraining![0]).Key.Should().Be("in=practice;record=spring;part=plan/itBcp/educationAndTraining");
    }

    [Fact]
    public void What_is_not_of_the_subject_has_no_place()
    {
        var context = Seen(SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("a")), OwnSubject.Stating(), asOf: null);
        FluentActions.Invoking(() => context.At(Sample.Rule("b"))).Should().Throw<ArgumentException>().WithParameterName("document");
        FluentActions.Invoking(() => context.At(new TrainingProgram { Id = "spring" })).Should().Throw<ArgumentException>().WithParameterName("record");
    }

    private static string Letter(Provision provision) => provision.Id[(provision.Id.LastIndexOf('.') + 1)..];

    private static RuleContext Seen(SafetyStandardsSet standards, SelfVerification? practice, PartialDate? asOf)
    {
        RuleContext? seen = null;
        RuleTester.Evaluate(
            new RuleThat((_, context) =>
            {
                seen = context;
                return [];
            }),
            standards,
            practice,
            asOf);
        return seen!;
    }
}
