using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The rules an evaluator asks, as they are described, and what stands for all of them.</summary>
internal sealed class AskedRules(Edition edition, IEnumerable<RuleDescription> descriptions)
{
    public IReadOnlyList<RuleDescription> Descriptions { get; } = Seq.From(descriptions);

    /// <summary>Edition, rules, levels, packs and overrides in 16 digits; hashed when somebody asks, which most programs never do.</summary>
    public string Fingerprint => field ??= Fingerprints.Of(edition, Descriptions);
}
