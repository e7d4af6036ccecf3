using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation.Rules.Std;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>The rules of the catalogue, an explicit list in the order of their ids.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<StandardsRule> Standards { get; } = Seq.Of<StandardsRule>(
        new ScopeNamesTheServices());
}
