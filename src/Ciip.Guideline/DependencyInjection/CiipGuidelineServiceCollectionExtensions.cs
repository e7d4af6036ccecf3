using Ciip.Guideline;
using Ciip.Guideline.Common;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the catalog and an evaluator to a service collection.</summary>
public static class CiipGuidelineServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="GuidelineCatalog"/> and <see cref="GuidelineEvaluator"/> as singletons. The evaluator is built here, so that an
    /// unknown rule id fails when the application starts. A further call goes on from what the one before built: a rule pack and the
    /// application that uses it each add their own.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds, leaves out and re-levels rules; null keeps them as they are.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> names an unknown rule, adds one twice, or returns null.</exception>
    public static IServiceCollection AddCiipGuideline(this IServiceCollection services, Func<GuidelineEvaluator, GuidelineEvaluator>? configure = null)
    {
        Require.NotNull(services);
        var before = services.LastOrDefault(static service => service.ServiceType == typeof(GuidelineEvaluator) && !service.IsKeyedService)?.ImplementationInstance as GuidelineEvaluator
            ?? GuidelineEvaluator.Default;
        var evaluator = configure is null ? before : configure(before) ?? throw new ArgumentException("It returned no evaluator.", nameof(configure));
        services.Replace(ServiceDescriptor.Singleton(evaluator));
        services.TryAddSingleton(GuidelineCatalog.FourthEdition);
        return services;
    }
}
