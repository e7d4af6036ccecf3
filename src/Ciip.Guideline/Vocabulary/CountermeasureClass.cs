using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The four classes of measures between which the Safety Standards keep a balance. <c>I.2 p3 s1</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<CountermeasureClass>))]
public sealed class CountermeasureClass : GuidelineTerm<CountermeasureClass>
{
    /// <summary>Measures that prevent malfunctions. <c>I.2 p3 s1</c></summary>
    public static readonly CountermeasureClass Proactive = new(
        "proactive", new("Proactive measures", "未然防止"), isReactive: false);

    /// <summary>Reactive measures that limit the extent of damage. <c>I.2 p3 s1</c></summary>
    public static readonly CountermeasureClass DamageLimitation = new(
        "damage-limitation", new("Limiting the extent of damage", "拡大防止"), isReactive: true);

    /// <summary>Reactive measures for quick recovery. <c>I.2 p3 s1</c></summary>
    public static readonly CountermeasureClass QuickRecovery = new(
        "quick-recovery", new("Quick recovery", "迅速な復旧"), isReactive: true);

    /// <summary>Measures that prevent recurrence. <c>I.2 p3 s1</c></summary>
    public static readonly CountermeasureClass RecurrencePrevention = new(
        "recurrence-prevention", new("Preventing recurrence", "再発防止"), isReactive: false);

    private CountermeasureClass(string token, LocalizedText title, bool isReactive, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.Established, "I.2 p3 s1", name)
    {
        IsReactive = isReactive;
    }

    /// <summary>All four, in the Guideline's order.</summary>
    public static IReadOnlyList<CountermeasureClass> All { get; } = Seq.Of(
        Proactive, DamageLimitation, QuickRecovery, RecurrencePrevention);

    /// <summary>Whether the text counts it among the reactive measures: the middle two. <c>I.2 p3 s1</c></summary>
    public bool IsReactive { get; }

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>proactive</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static CountermeasureClass Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="countermeasure">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out CountermeasureClass? countermeasure) =>
        Tokens.TryParse(All, token, out countermeasure);
}
