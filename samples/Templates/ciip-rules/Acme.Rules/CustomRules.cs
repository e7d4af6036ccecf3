using Ciip.Guideline;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Rules;

/// <summary>The rules as one pack. Raise its version when a rule judges differently from before.</summary>
public static class CustomRules
{
    /// <summary>All of them: <c>GuidelineEvaluator.Default.With(CustomRules.Pack)</c>.</summary>
    public static RulePack Pack { get; } = new("Acme.Rules", "1.0.0", new BackupsAreEncrypted());

    /// <summary>Adds them to the evaluator of an application.</summary>
    public static IServiceCollection AddCustomRules(this IServiceCollection services) => services.AddCiipGuideline(evaluator => evaluator.With(Pack));
}
