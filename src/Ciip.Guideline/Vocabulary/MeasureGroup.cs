using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The nine groups of measures. The token is the id of the section. <c>II.6.1.1</c> to <c>II.6.3</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<MeasureGroup>))]
public sealed class MeasureGroup : GuidelineTerm<MeasureGroup>
{
    /// <summary>Policy making. <c>II.6.1.1</c></summary>
    public static readonly MeasureGroup PolicyMaking = new("II.6.1.1", new("Policy making", "方針"), PdcaPhase.Plan);

    /// <summary>Rulemaking. <c>II.6.1.2</c></summary>
    public static readonly MeasureGroup Rulemaking = new("II.6.1.2", new("Rulemaking", "規程"), PdcaPhase.Plan);

    /// <summary>Planning. <c>II.6.1.3</c></summary>
    public static readonly MeasureGroup Planning = new("II.6.1.3", new("Planning", "計画"), PdcaPhase.Plan);

    /// <summary>Framework. <c>II.6.1.4</c></summary>
    public static readonly MeasureGroup Framework = new("II.6.1.4", new("Framework", "体制"), PdcaPhase.Plan);

    /// <summary>Structuring. <c>II.6.1.5</c></summary>
    public static readonly MeasureGroup Structuring = new("II.6.1.5", new("Structuring", "構築"), PdcaPhase.Plan);

    /// <summary>What is done in ordinary operations and in a malfunction alike. <c>II.6.2.1</c></summary>
    public static readonly MeasureGroup CommonActions = new(
        "II.6.2.1", new("Actions Common to Ordinary Operations and in the Event of IT Malfunction", "平時・IT障害発生時共通の対応"),
        PdcaPhase.Do);

    /// <summary>What is done during ordinary operations. <c>II.6.2.2</c></summary>
    public static readonly MeasureGroup OrdinaryActions = new(
        "II.6.2.2", new("Actions During Ordinary Operations", "平時の対応"), PdcaPhase.Do);

    /// <summary>What is done in a malfunction. <c>II.6.2.3</c></summary>
    public static readonly MeasureGroup MalfunctionActions = new(
        "II.6.2.3", new("Actions in the Event of IT Malfunction", "IT障害発生時の対応"), PdcaPhase.Do);

    /// <summary>Verification and correction, which share one section. <c>II.6.3</c></summary>
    public static readonly MeasureGroup VerificationAndCorrection = new(
        "II.6.3",
        new("In Verification and Correction Phases: “Check” (Verification) and “Action” (Correction)", "検証・是正段階：「Check」（検証）及び「Action」（是正）"),
        PdcaPhase.Check, PdcaPhase.Action);

    private MeasureGroup(string section, LocalizedText title, PdcaPhase phase, PdcaPhase? second = null, [CallerMemberName] string name = "")
        : base(section, title, JapaneseTerm.OurRendering, section, name)
    {
        Phases = second is null ? Seq.Of(phase) : Seq.Of(phase, second);
    }

    /// <summary>All nine, in the Guideline's order.</summary>
    public static IReadOnlyList<MeasureGroup> All { get; } = Seq.Of(
        PolicyMaking, Rulemaking, Planning, Framework, Structuring, CommonActions, OrdinaryActions,
        MalfunctionActions, VerificationAndCorrection);

    /// <summary>The phases it belongs to: one, and two for <see cref="VerificationAndCorrection"/>.</summary>
    public IReadOnlyList<PdcaPhase> Phases { get; }

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>II.6.1.2</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static MeasureGroup Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="group">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out MeasureGroup? group) =>
        Tokens.TryParse(All, token, out group);
}
