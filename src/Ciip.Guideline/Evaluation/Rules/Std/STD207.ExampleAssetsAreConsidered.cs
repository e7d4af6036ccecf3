using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each of the three kinds of protected assets is in scope or left out with a reason.</summary>
internal sealed class ExampleAssetsAreConsidered() : StandardsRule(new(
    "STD207", nameof(ExampleAssetsAreConsidered),
    new(
        "Each of the three kinds of protected assets is in scope or left out with a reason.",
        "防護の対象として例示された3種の資産を、それぞれ対象範囲に含めるか、理由を示して除いている。"),
    new(
        "Say of each example asset that it is in scope, or why it is left out.",
        "例示された資産ごとに、対象範囲に含めること又は除く理由を記載する。"),
    [PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Text, ["II.2 p2 s2", "II.2 b1", "II.2 b2", "II.2 b3"]))
{
    private static readonly MessageTemplate NotConsidered = new(
        "std207.not-considered", "Kinds not mentioned: {0}. Single assets not mentioned: {1}. Left out without a reason: {2}.", "言及のない種類: {0}。言及のない個別の資産: {1}。理由なく除かれた資産: {2}。");

    private static readonly IReadOnlyList<Provision> Examples = Seq.From(ProtectedAsset.All.Select(DutiesAndLists.Of).OfType<Provision>());

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var members = DemandMembers(context, Place.Set, Examples);
        var missing = AssetsOf(members.Verdict == Verdict.Fail ? members.Provisions : []);
        var withoutReason = ProtectedAsset.All.Where(asset => IsLeftOutWithoutReason(context, asset)).ToList();
        if (missing.Count == 0 && withoutReason.Count == 0)
        {
            yield return members;
            yield break;
        }

        var kinds = ProtectedAssetKind.All.Where(kind => IsMissing(context, kind, missing)).ToList();
        yield return Fail(
            Place.Set,
            FindingLevel.Suggestion,
            NotConsidered.With(
                Arguments.Of(kinds.Select(static kind => kind.Title)),
                Titles(missing.Where(asset => !kinds.Contains(asset.Kind!))),
                Titles(withoutReason)),
            Examples.Where((_, index) => missing.Contains(ProtectedAsset.All[index]) || withoutReason.Contains(ProtectedAsset.All[index])));
    }

    private static List<ProtectedAsset> AssetsOf(IReadOnlyList<Provision> provisions) =>
        [.. ProtectedAsset.All.Where((_, index) => provisions.Contains(Examples[index]))];

    /// <summary>Whether no example of the kind is mentioned, nor an asset of the documents' own.</summary>
    private static bool IsMissing(EvaluationContext context, ProtectedAssetKind kind, List<ProtectedAsset> missing) =>
        ProtectedAsset.All.Where(asset => asset.Kind == kind).All(missing.Contains)
        && !context.Documents.Any(document => Assets(document).Any(asset => asset.Asset.Kind == kind));

    /// <summary>
    /// Whether the asset is out of scope only by fields, and none of them has a reason. A decision in a treatment is asked
    /// for its reason by STD603, a constituent of a service by STD206.
    /// </summary>
    private static bool IsLeftOutWithoutReason(EvaluationContext context, ProtectedAsset asset)
    {
        if (DutiesAndLists.Of(asset) is not { } provision || !context.Outcome(provision).IsDecision())
        {
            return false;
        }

        var deciding = Enumerable.Range(0, context.Documents.Count).Where(index => context.Claim(index, provision).Value.IsDecision());
        return deciding.All(index => context.Claim(index, provision).FromField && !HasReason(context.Documents[index], asset));
    }

    private static bool HasReason(SafetyStandardsDocument document, ProtectedAsset asset)
    {
        var entries = Assets(document).Where(entry => entry.Asset == asset).ToList();
        return entries.Count == 0 || entries.Exists(static entry => !string.IsNullOrWhiteSpace(entry.Reason));
    }

    private static IReadOnlyList<AssetInScope> Assets(SafetyStandardsDocument document) => document.Scope?.Assets ?? [];

    private static LocalizedText Titles(IEnumerable<ProtectedAsset> assets) => Arguments.Of(assets.Select(static asset => asset.Title));
}
