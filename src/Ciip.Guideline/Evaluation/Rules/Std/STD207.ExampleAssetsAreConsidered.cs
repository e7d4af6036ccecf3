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
    [PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Text, ["II.2 p2 s2", "II.2 b1", "II.2 b2", "II.2 b3"]),
    Demand.OfMembers(Place.Set, [.. ProtectedAsset.All.Select(DutiesAndLists.Of).OfType<Provision>()]))
{
    private static readonly MessageTemplate NotConsidered = new(
        "std207.not-considered", "Kinds not mentioned: {0}. Single assets not mentioned: {1}. Left out without a reason: {2}.", "言及のない種類：{0}。言及のない個別の資産：{1}。理由なく除かれた資産：{2}。");

    protected override RuleOutcome Show(EvaluationContext context, Demand demand)
    {
        var members = base.Show(context, demand);
        if (members.Verdict != Verdict.Fail)
        {
            return members;
        }

        var missing = ProtectedAsset.All.Where(asset => DutiesAndLists.Of(asset) is { } provision && members.Provisions.Contains(provision)).ToList();
        var leftOut = missing.FindAll(asset => IsLeftOut(context, asset));
        missing.RemoveAll(leftOut.Contains);
        var kinds = ProtectedAssetKind.All.Where(kind => IsMissing(context, kind, missing)).ToList();
        return Fail(
            Place.Set,
            members.Level!.Value,
            NotConsidered.With(
                Arguments.Of(kinds.Select(static kind => kind.Title)),
                Titles(missing.Where(asset => !kinds.Contains(asset.Kind!))),
                Titles(leftOut)),
            members.Provisions,
            members.Citations).Judging(members.Judged);
    }

    /// <summary>Whether no example of the kind is mentioned, nor an asset of the documents' own.</summary>
    private static bool IsMissing(EvaluationContext context, ProtectedAssetKind kind, List<ProtectedAsset> missing) =>
        ProtectedAsset.All.Where(asset => asset.Kind == kind).All(missing.Contains)
        && !context.Documents.Any(document => (document.Scope?.Assets ?? []).Any(asset => asset.Asset.Kind == kind));

    /// <summary>Whether a field says that the asset is out of scope; where it gave a reason, the asset would not be missing.</summary>
    private static bool IsLeftOut(EvaluationContext context, ProtectedAsset asset) => context.Documents.Any(document =>
        (document.Scope?.Assets ?? []).Any(entry => entry.Asset == asset && !entry.IsInScope)
        || (document.Scope?.Services ?? []).Any(service => (service.Constituents ?? []).Any(constituent => constituent.Asset == asset && constituent.IsInScope == false)));

    private static LocalizedText Titles(IEnumerable<ProtectedAsset> assets) => Arguments.Of(assets.Select(static asset => asset.Title));
}
