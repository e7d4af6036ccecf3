using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The four kinds of documents that the Guideline calls Safety Standards together. <c>I.3 p2 s1</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<DocumentTier>))]
public sealed class DocumentTier : GuidelineTerm<DocumentTier>
{
    /// <summary>Enforceable standards, which the government sets under industry laws. <c>I.3 b1</c></summary>
    public static readonly DocumentTier EnforceableStandards = new(
        "tier-1", new("Enforceable standards", "強制基準"), "I.3 b1",
        Actor.Government, new("Under the industry laws", "業法に基づく"));

    /// <summary>Recommended standards and guidelines, which the government sets in line with industry laws. <c>I.3 b2</c></summary>
    public static readonly DocumentTier RecommendedStandards = new(
        "tier-2", new("Recommended standards and guidelines", "推奨基準・ガイドライン"), "I.3 b2",
        Actor.Government, new("According to the industry laws", "業法に準じる"));

    /// <summary>Standards and guidelines that industry groups develop for the whole industry. <c>I.3 b3</c></summary>
    public static readonly DocumentTier IndustryStandards = new(
        "tier-3", new("Industry standards and guidelines", "業界標準・ガイドライン"), "I.3 b3",
        Actor.IndustryGroup, new("What industry laws and the public expect", "業法や国民からの期待に応える"));

    /// <summary>Internal rules, which operators develop for themselves. <c>I.3 b4</c></summary>
    public static readonly DocumentTier InternalRules = new(
        "tier-4", new("Internal rules", "内規"), "I.3 b4",
        Actor.Operator, new("What users, the public and industry laws expect", "業法や国民及び契約者等からの期待に応える"));

    private DocumentTier(string token, LocalizedText title, string locator, Actor setter, LocalizedText basis, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.Established, locator, name)
    {
        SetBy = setter;
        Basis = basis;
    }

    /// <summary>All four, in the Guideline's order.</summary>
    public static IReadOnlyList<DocumentTier> All { get; } =
        Seq.Of(EnforceableStandards, RecommendedStandards, IndustryStandards, InternalRules);

    /// <summary>The number the Guideline gives it, 1 to 4.</summary>
    public int Number => Order + 1;

    /// <summary>Who sets documents of this tier.</summary>
    public Actor SetBy { get; }

    /// <summary>On which basis documents of this tier are set.</summary>
    public LocalizedText Basis { get; }

    /// <summary>Whether documents of this tier come from operators or their groups. <c>fn3</c></summary>
    public bool IsOfOperators => Number >= 3;

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>tier-1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No tier has this token. The message names the nearest token.</exception>
    public static DocumentTier Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="tier">The tier, or null when no tier has this token.</param>
    /// <returns>Whether a tier has this token.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out DocumentTier? tier) =>
        Tokens.TryParse(All, token, out tier);
}
