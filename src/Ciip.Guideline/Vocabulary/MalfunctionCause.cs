using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// A cause of IT malfunctions. Open: the text calls its lists presumed examples and ends each in "etc."
/// <c>II.3 p2 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<MalfunctionCause>))]
public sealed class MalfunctionCause : OpenGuidelineTerm<MalfunctionCause>
{
    /// <summary>Suspicious e-mails are received. <c>II.3(1) p1 s1</c></summary>
    public static readonly MalfunctionCause SuspiciousEmails = new(
        "suspicious-emails", new("Receipt of suspicious e-mails", "不審メール等の受信"), CauseCategory.Intentional);

    /// <summary>User IDs are phished for. <c>II.3(1) p1 s1</c></summary>
    public static readonly MalfunctionCause UserIdPhishing = new(
        "user-id-phishing", new("Phishing for user IDs", "ユーザID等の偽り"), CauseCategory.Intentional);

    /// <summary>Traffic floods the systems, as in denial-of-service attacks. <c>II.3(1) p1 s1</c></summary>
    public static readonly MalfunctionCause TrafficFlooding = new(
        "traffic-flooding", new("Flooding of traffic, such as DoS attacks", "DoS攻撃等の大量アクセス"),
        CauseCategory.Intentional);

    /// <summary>Information is obtained illicitly. <c>II.3(1) p1 s1</c></summary>
    public static readonly MalfunctionCause IllicitObtainmentOfInformation = new(
        "illicit-obtainment-of-information", new("Illicit obtainment of information", "情報の不正取得"),
        CauseCategory.Intentional);

    /// <summary>Fraud from inside. <c>II.3(1) p1 s1</c></summary>
    public static readonly MalfunctionCause InternalFraud = new(
        "internal-fraud", new("Internal fraud", "内部不正"), CauseCategory.Intentional);

    /// <summary>Systems are not operated properly. <c>II.3(1) p1 s1</c></summary>
    public static readonly MalfunctionCause FailureOfProperSystemOperations = new(
        "failure-of-proper-system-operations", new("Failure of proper system operations", "適切なシステム等運用の未実施"),
        CauseCategory.Intentional);

    /// <summary>Users make errors in operation. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause UserOperationErrors = new(
        "user-operation-errors", new("User operation errors", "ユーザの操作ミス"), CauseCategory.Accidental);

    /// <summary>Errors in the administration of users. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause UserAdministrationErrors = new(
        "user-administration-errors", new("User administration errors", "ユーザの管理ミス"), CauseCategory.Accidental);

    /// <summary>Suspicious files are executed. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause ExecutionOfSuspiciousFiles = new(
        "execution-of-suspicious-files", new("Execution of suspicious files", "不審なファイルの実行"), CauseCategory.Accidental);

    /// <summary>Suspicious sites are accessed. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause AccessToSuspiciousSites = new(
        "access-to-suspicious-sites", new("Access to suspicious sites", "不審なサイトの閲覧"), CauseCategory.Accidental);

    /// <summary>Outside contractors make errors in administration. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause ContractorAdministrationErrors = new(
        "contractor-administration-errors", new("Administration errors by outside contractors", "外部委託先の管理ミス"),
        CauseCategory.Accidental);

    /// <summary>Devices fail. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause FailureOfDevices = new(
        "failure-of-devices", new("Failure of devices", "機器等の故障"), CauseCategory.Accidental);

    /// <summary>A system is vulnerable. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause SystemVulnerability = new(
        "system-vulnerability", new("System vulnerability", "システムの脆弱性"), CauseCategory.Accidental);

    /// <summary>Malfunctions in other areas have effects here. <c>II.3(2) p1 s1</c></summary>
    public static readonly MalfunctionCause EffectsFromOtherAreas = new(
        "effects-from-other-areas", new("Effects of malfunctions in other areas", "他分野の障害からの波及"),
        CauseCategory.Accidental);

    /// <summary>Disasters. <c>II.3(3) p1 s1</c></summary>
    public static readonly MalfunctionCause Disasters = new(
        "disasters", new("Disasters", "災害"), CauseCategory.Environmental);

    /// <summary>Epidemics. <c>II.3(3) p1 s1</c></summary>
    public static readonly MalfunctionCause Epidemics = new(
        "epidemics", new("Epidemics", "疾病"), CauseCategory.Environmental);

    private MalfunctionCause(string token, LocalizedText title, CauseCategory category, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, category.Locator + " p1 s1", name)
    {
        Category = category;
    }

    private MalfunctionCause(string text, CauseCategory? category)
        : base(text, category?.Locator ?? Locator.Parse("II.3 p2 s1"), category?.Value)
    {
        Category = category;
    }

    /// <summary>The sixteen the text names, in its order.</summary>
    public static IReadOnlyList<MalfunctionCause> All { get; } = Seq.Of(
        SuspiciousEmails, UserIdPhishing, TrafficFlooding, IllicitObtainmentOfInformation, InternalFraud,
        FailureOfProperSystemOperations, UserOperationErrors, UserAdministrationErrors, ExecutionOfSuspiciousFiles,
        AccessToSuspiciousSites, ContractorAdministrationErrors, FailureOfDevices, SystemVulnerability,
        EffectsFromOtherAreas, Disasters, Epidemics);

    /// <summary>Its category; null where a value of the user's own is given none, which the text does not ask for.</summary>
    public CauseCategory? Category { get; }

    /// <summary>A value of the user's own. Equal to every other one of the same text and category.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <param name="category">The category it belongs to; null is none of them.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static MalfunctionCause Own(string text, CauseCategory? category = null) => new(Tokens.OwnText(text), category);

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text, or <c>own:</c>, the token of its category, <c>:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>suspicious-emails</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static MalfunctionCause Parse(string token) => Tokens.ParseOpen(All, CauseCategory.All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="cause">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out MalfunctionCause? cause) =>
        Tokens.TryParseOpen(All, CauseCategory.All, token, Own, out cause);
}
