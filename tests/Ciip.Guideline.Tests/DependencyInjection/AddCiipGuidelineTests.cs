using Ciip.Guideline.Tests.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.Tests.DependencyInjection;

public sealed class AddCiipGuidelineTests
{
    [Fact]
    public void Catalog_and_evaluator_are_singletons()
    {
        var services = new ServiceCollection().AddCiipGuideline();
        services.Should().HaveCount(2).And.OnlyContain(service => service.Lifetime == ServiceLifetime.Singleton);
        Evaluator(services).Should().BeSameAs(GuidelineEvaluator.Default);
        services.Single(service => service.ServiceType == typeof(GuidelineCatalog)).ImplementationInstance.Should().BeSameAs(GuidelineCatalog.FourthEdition);
    }

    [Fact]
    public void A_further_call_goes_on_from_the_one_before()
    {
        var services = new ServiceCollection()
            .AddCiipGuideline(evaluator => evaluator.With(new RulePack("Acme", "1", new BackupsAreEncrypted())))
            .AddCiipGuideline(evaluator => evaluator.WithLevel("ACME001", FindingLevel.Gap).Without("QUA104"))
            .AddCiipGuideline();
        services.Should().HaveCount(2);
        Evaluator(services).Rules.Should().NotContain(rule => rule.Id == "QUA104").And.ContainSingle(rule => rule.Id == "ACME001" && rule.Levels[0] == FindingLevel.Gap);
    }

    [Fact]
    public void An_unknown_id_fails_at_start_and_leaves_the_services_alone()
    {
        var services = new ServiceCollection();
        FluentActions.Invoking(() => services.AddCiipGuideline(evaluator => evaluator.Without("QUA140"))).Should().Throw<ArgumentException>().WithParameterName("id").WithMessage("*'QUA104'*");
        services.Should().BeEmpty();
    }

    [Fact]
    public void Another_evaluator_under_a_key_is_left_alone()
    {
        var services = new ServiceCollection().AddKeyedSingleton("strict", GuidelineEvaluator.Default.Without("STD201")).AddCiipGuideline();
        services.Where(service => service.ServiceType == typeof(GuidelineEvaluator)).Should().HaveCount(2);
        Evaluator(services).Should().BeSameAs(GuidelineEvaluator.Default);
    }

    [Fact]
    public void Null_is_the_callers_bug()
    {
        FluentActions.Invoking(() => CiipGuidelineServiceCollectionExtensions.AddCiipGuideline(null!)).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => new ServiceCollection().AddCiipGuideline(_ => null!)).Should().Throw<ArgumentException>().WithParameterName("configure");
    }

    private static GuidelineEvaluator Evaluator(IServiceCollection services) =>
        (GuidelineEvaluator)services.Single(service => service.ServiceType == typeof(GuidelineEvaluator) && !service.IsKeyedService).ImplementationInstance!;
}
