using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>
/// A source of risks that guided which items the Guideline lists. Open: the text gives examples of each category.
/// <c>I.4 p5 s1</c>
/// </summary>
/// <remarks>These explain how the Guideline chose its items; nobody is asked to deal with each of them.</remarks>
[JsonConverter(typeof(GuidelineJsonConverter<RiskSource>))]
public sealed class RiskSource : OpenGuidelineTerm<RiskSource>
{
    /// <summary>Cyber-attacks, an intentional cause. <c>I.4 p5 s1</c></summary>
    public static readonly RiskSource CyberAttacks = new(
        "cyber-attacks", new("Cyber-attacks", "サイバー攻撃"), CauseCategory.Intentional);

    /// <summary>Operational errors of users, an incidental cause. <c>I.4 p5 s1</c></summary>
    public static readonly RiskSource OperationalErrors = new(
        "operational-errors", new("Operational errors of users", "ユーザの操作ミス"), CauseCategory.Accidental);

    /// <summary>Effects of IT malfunctions in other sectors, an incidental cause. <c>I.4 p5 s1</c></summary>
    public static readonly RiskSource EffectsFromOtherSectors = new(
        "effects-from-other-sectors", new("Effects of IT malfunctions in other sectors", "他の重要インフラ分野のIT障害の波及"),
        CauseCategory.Accidental);

    /// <summary>Disasters, an environmental cause. <c>I.4 p5 s1</c></summary>
    public static readonly RiskSource Disasters = new("disasters", new("Disasters", "災害"), CauseCategory.Environmental);

    /// <summary>Epidemics, an environmental cause. <c>I.4 p5 s1</c></summary>
    public static readonly RiskSource Epidemics = new("epidemics", new("Epidemics", "疾病"), CauseCategory.Environmental);

    private RiskSource(string token, LocalizedText title, CauseCategory category, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "I.4 p5 s1", name)
    {
        Category = category;
    }

    private RiskSource(string text, CauseCategory? category)
        : base(text, CyberAttacks.Locator, category?.Value)
    {
        Category = category;
    }

    /// <summary>The five the text names, in its order.</summary>
    public static IReadOnlyList<RiskSource> All { get; } = Seq.Of(
        CyberAttacks, OperationalErrors, EffectsFromOtherSectors, Disasters, Epidemics);

    /// <summary>Its category; null where a value of the user's own is given none, which the text does not ask for.</summary>
    public CauseCategory? Category { get; }

    /// <summary>A value of the user's own. Equal to every other one of the same text and category.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <param name="category">The category it belongs to; null is none of them.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RiskSource Own(string text, CauseCategory? category = null) => new(Tokens.OwnText(text), category);

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text, or <c>own:</c>, the token of its category, <c>:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>cyber-attacks</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static RiskSource Parse(string token) => Tokens.ParseOpen(All, CauseCategory.All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="source">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out RiskSource? source) =>
        Tokens.TryParseOpen(All, CauseCategory.All, token, Own, out source);
}
