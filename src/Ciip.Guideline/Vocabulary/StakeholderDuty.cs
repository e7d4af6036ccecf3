using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The duties of all stakeholders in the quoted Basic Policy. <c>II.4(stakeholders)</c></summary>
/// <remarks>
/// The quoted Basic Policy says "IT outage" where the Guideline says "IT malfunction"; both are IT障害.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<StakeholderDuty>))]
public sealed class StakeholderDuty : GuidelineTerm<StakeholderDuty>
{
    /// <summary>Check the progress of their own measures and policies periodically. <c>II.4(stakeholders) b1 s1</c></summary>
    public static readonly StakeholderDuty CheckProgress = new(
        "check-progress", new("Check the progress of their own measures periodically", "自らの対策・施策の進捗状況の定期的な確認"),
        "II.4(stakeholders) b1 s1");

    /// <summary>Recognize the current circumstances accurately. <c>II.4(stakeholders) b1 s1</c></summary>
    public static readonly StakeholderDuty RecognizeCircumstances = new(
        "recognize-circumstances", new("Recognize the current circumstances accurately", "現状の正確な認識"),
        "II.4(stakeholders) b1 s1");

    /// <summary>Determine the goals of their activities on their own initiative. <c>II.4(stakeholders) b1 s1</c></summary>
    public static readonly StakeholderDuty DetermineGoals = new(
        "determine-goals", new("Determine goals on their own initiative", "活動目標の主体的な設定"), "II.4(stakeholders) b1 s1");

    /// <summary>Enhance cooperation in view of what other stakeholders do. <c>II.4(stakeholders) b1 s2</c></summary>
    public static readonly StakeholderDuty EnhanceCooperation = new(
        "enhance-cooperation", new("Enhance cooperation in view of what others do", "他の関係主体の取組状況を踏まえた相互連携の強化"),
        "II.4(stakeholders) b1 s2");

    /// <summary>
    /// Understand the <see cref="FiveWOneH"/> of the response to malfunctions, whatever their scale.
    /// <c>II.4(stakeholders) b2 s1</c>
    /// </summary>
    public static readonly StakeholderDuty UnderstandFiveWOneH = new(
        "understand-5w1h", new("Understand the 5W1H of the response", "IT障害の規模に応じた対応の5W1Hの理解"),
        "II.4(stakeholders) b2 s1");

    /// <summary>Address signs of a malfunction, and the malfunction itself, calmly. <c>II.4(stakeholders) b2 s1</c></summary>
    public static readonly StakeholderDuty AddressCalmly = new(
        "address-calmly", new("Address signs and malfunctions calmly", "予兆及びIT障害発生時の冷静な対処"),
        "II.4(stakeholders) b2 s1");

    /// <summary>Be capable of cooperating with other stakeholders. <c>II.4(stakeholders) b2 s2</c></summary>
    public static readonly StakeholderDuty Cooperate = new(
        "cooperate", new("Be capable of cooperating with other stakeholders", "他の関係主体との連携"),
        "II.4(stakeholders) b2 s2");

    /// <summary>Be capable of responding together and in concert. <c>II.4(stakeholders) b2 s2</c></summary>
    public static readonly StakeholderDuty RespondInConcert = new(
        "respond-in-concert", new("Be capable of responding in concert", "協調的かつ一体的な対応"), "II.4(stakeholders) b2 s2");

    /// <summary>Ensure that communication among stakeholders is robust. <c>II.4(stakeholders) b2 s2</c></summary>
    public static readonly StakeholderDuty EnsureCommunication = new(
        "ensure-communication", new("Ensure robust communication", "関係主体間の確実なコミュニケーションの確保"),
        "II.4(stakeholders) b2 s2");

    /// <summary>Take proactive measures. <c>II.4(stakeholders) b2 s2</c></summary>
    public static readonly StakeholderDuty TakeProactiveMeasures = new(
        "take-proactive-measures", new("Take proactive measures", "先を見越した対策の実施"), "II.4(stakeholders) b2 s2");

    private StakeholderDuty(string token, LocalizedText title, string locator, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, locator, name)
    {
    }

    /// <summary>All ten, in the Guideline's order.</summary>
    public static IReadOnlyList<StakeholderDuty> All { get; } = Seq.Of(
        CheckProgress, RecognizeCircumstances, DetermineGoals, EnhanceCooperation, UnderstandFiveWOneH, AddressCalmly,
        Cooperate, RespondInConcert, EnsureCommunication, TakeProactiveMeasures);

    /// <summary>Who bears it: all stakeholders. <c>II.4(stakeholders)</c></summary>
    public Actor Bearer { get; } = Actor.Stakeholders;

    /// <summary>
    /// Whether executives and senior managers bear it too. True of every one: their own duties come in addition to these.
    /// <c>II.4(executives) p1 s1</c>
    /// </summary>
    public bool IsSharedByExecutives { get; } = true;

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>check-progress</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static StakeholderDuty Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="duty">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out StakeholderDuty? duty) =>
        Tokens.TryParse(All, token, out duty);
}
