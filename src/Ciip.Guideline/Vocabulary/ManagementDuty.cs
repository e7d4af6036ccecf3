using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The five duties of executives and senior managers in the quoted Basic Policy. <c>II.4(executives)</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<ManagementDuty>))]
public sealed class ManagementDuty : GuidelineTerm<ManagementDuty>
{
    /// <summary>Recognize risk sources, with information security in view. <c>II.4(executives) b1</c></summary>
    public static readonly ManagementDuty RecognizeRiskSources = new(
        "recognize-risk-sources",
        new("Recognize the risk sources, with information security in view", "情報セキュリティに着目したリスク源の認識"),
        "II.4(executives) b1");

    /// <summary>Assess risk sources and set measures by priority. <c>II.4(executives) b2</c></summary>
    public static readonly ManagementDuty AssessRiskSources = new(
        "assess-risk-sources",
        new("Assess the risk sources and set measures by priority", "リスク源の評価及びそれに基づく優先順位を含む方針の策定"),
        "II.4(executives) b2");

    /// <summary>
    /// Determine the plans that systems and policies need, and secure the resources. <c>II.4(executives) b3</c>
    /// </summary>
    public static readonly ManagementDuty DeterminePlansAndSecureResources = new(
        "determine-plans-and-secure-resources",
        new("Determine the necessary plans and secure the resources", "必要な計画の策定及び予算・人材等の経営資源の確保"),
        "II.4(executives) b3");

    /// <summary>Check by monitoring the systems that policies are implemented. <c>II.4(executives) b4</c></summary>
    public static readonly ManagementDuty CheckImplementation = new(
        "check-implementation",
        new("Check that policies are implemented, by monitoring the systems", "システムの運用状況の把握等を通じた方針の実行の有無の検証"),
        "II.4(executives) b4");

    /// <summary>
    /// Check through exercises and training how well incidents would be met, information sharing included.
    /// <c>II.4(executives) b5</c>
    /// </summary>
    public static readonly ManagementDuty CheckResponseCapability = new(
        "check-response-capability",
        new("Check the capability to respond, through exercises and training", "演習・訓練等を通じた、情報共有を含む障害対応体制の検証"),
        "II.4(executives) b5");

    private ManagementDuty(string token, LocalizedText title, string locator, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, locator, name)
    {
    }

    /// <summary>All five, in the Guideline's order.</summary>
    public static IReadOnlyList<ManagementDuty> All { get; } = Seq.Of(
        RecognizeRiskSources, AssessRiskSources, DeterminePlansAndSecureResources, CheckImplementation,
        CheckResponseCapability);

    /// <summary>Who bears it: the management layer. <c>II.4 p2 s1</c></summary>
    public Actor Bearer { get; } = Actor.ManagementLayer;

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>recognize-risk-sources</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static ManagementDuty Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="duty">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ManagementDuty? duty) =>
        Tokens.TryParse(All, token, out duty);
}
