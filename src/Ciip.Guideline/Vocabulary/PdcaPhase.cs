using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The four phases of the PDCA cycle. <c>II.6.1</c> to <c>II.6.3</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<PdcaPhase>))]
public sealed class PdcaPhase : GuidelineTerm<PdcaPhase>
{
    /// <summary>The planning phase. <c>II.6.1</c></summary>
    public static readonly PdcaPhase Plan = new("plan", new("Plan (preparation)", "Plan（準備）"), "II.6.1");

    /// <summary>The implementation phase. <c>II.6.2</c></summary>
    public static readonly PdcaPhase Do = new("do", new("Do (implementation)", "Do（実施）"), "II.6.2");

    /// <summary>The verification phase, which shares its section with <see cref="Action"/>. <c>II.6.3</c></summary>
    public static readonly PdcaPhase Check = new("check", new("Check (verification)", "Check（検証）"), "II.6.3");

    /// <summary>The correction phase, which shares its section with <see cref="Check"/>. <c>II.6.3</c></summary>
    public static readonly PdcaPhase Action = new("action", new("Action (correction)", "Action（是正）"), "II.6.3");

    private PdcaPhase(string token, LocalizedText title, string locator, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, locator, name)
    {
    }

    /// <summary>All four, in the Guideline's order.</summary>
    public static IReadOnlyList<PdcaPhase> All { get; } = Seq.Of(Plan, Do, Check, Action);

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>plan</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static PdcaPhase Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="phase">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out PdcaPhase? phase) =>
        Tokens.TryParse(All, token, out phase);
}
