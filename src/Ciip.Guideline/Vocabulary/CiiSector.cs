using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The 13 sectors of the Basic Policy, which the Guideline does not list itself: <c>fn3</c> names the annex that does.
/// Open: real documents come from other sectors too, such as airports and ports.
/// </summary>
/// <remarks>
/// Nothing here comes from the Guideline's text. <see cref="Source"/> says where the names come from, and
/// <see cref="MinistrySource"/> how sure the ministries are.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<CiiSector>))]
public sealed class CiiSector : OpenGuidelineTerm<CiiSector>
{
    // Before the members, because static fields are initialized in the order of the file.
    private static readonly LocalizedText LandMinistry = new("Ministry of Land, Infrastructure, Transport and Tourism", "国土交通省");

    private static readonly LocalizedText EconomyMinistry = new("Ministry of Economy, Trade and Industry", "経済産業省");

    /// <summary>Telecommunications and broadcasting. <c>fn3</c></summary>
    public static readonly CiiSector InformationAndCommunication = new(
        "information-and-communication", new("Information and Communication Services", "情報通信"),
        new("Ministry of Internal Affairs and Communications", "総務省"));

    /// <summary>Banking, insurance and securities. <c>fn3</c></summary>
    public static readonly CiiSector Financial = new(
        "financial", new("Financial Services (Banking/Insurance/Securities)", "金融"),
        new("Financial Services Agency", "金融庁"));

    /// <summary>Aviation services. <c>fn3</c></summary>
    public static readonly CiiSector Aviation = new("aviation", new("Aviation Services", "航空"), LandMinistry);

    /// <summary>Railway services. <c>fn3</c></summary>
    public static readonly CiiSector Railway = new("railway", new("Railway Services", "鉄道"), LandMinistry);

    /// <summary>Electric power supply services. <c>fn3</c></summary>
    public static readonly CiiSector ElectricPower = new(
        "electric-power", new("Electric Power Supply Services", "電力"), EconomyMinistry);

    /// <summary>Gas supply services. <c>fn3</c></summary>
    public static readonly CiiSector Gas = new("gas", new("Gas Supply Services", "ガス"), EconomyMinistry);

    /// <summary>Government and administration, local governments included. <c>fn3</c></summary>
    public static readonly CiiSector GovernmentAdministrative = new(
        "government-administrative", new("Government and Administrative Services", "政府・行政サービス（地方公共団体を含む）"),
        new("Ministry of Internal Affairs and Communications (for local governments)", "総務省（地方公共団体について）"));

    /// <summary>Medical services. <c>fn3</c></summary>
    public static readonly CiiSector Medical = new(
        "medical", new("Medical Services", "医療"), new("Ministry of Health, Labour and Welfare", "厚生労働省"));

    /// <summary>Water services. <c>fn3</c></summary>
    public static readonly CiiSector Water = new(
        "water",
        new("Water Services", "水道"),
        new(
            "Ministry of Health, Labour and Welfare (in 2015; from April 2024 Ministry of Land, Infrastructure, Transport and Tourism)",
            "厚生労働省（2015年時点。2024年4月以降は国土交通省）"),
        ministryIsConfirmed: true);

    /// <summary>Logistics services. <c>fn3</c></summary>
    public static readonly CiiSector Logistics = new("logistics", new("Logistics Services", "物流"), LandMinistry);

    /// <summary>Chemical industries. <c>fn3</c></summary>
    public static readonly CiiSector Chemical = new("chemical", new("Chemical Industries", "化学"), EconomyMinistry);

    /// <summary>Credit card services. <c>fn3</c></summary>
    public static readonly CiiSector CreditCard = new("credit-card", new("Credit Card Services", "クレジット"), EconomyMinistry);

    /// <summary>Petroleum industries. <c>fn3</c></summary>
    public static readonly CiiSector Petroleum = new("petroleum", new("Petroleum Industries", "石油"), EconomyMinistry);

    private static readonly LocalizedText NamesSource = new(
        "The 13 sectors of the Basic Policy of Critical Information Infrastructure Protection (3rd Edition; 19 May 2014, revised 25 May 2015). "
        + "Names as seen in published listings of them; the annex itself was not read.",
        "「重要インフラの情報セキュリティ対策に係る第3次行動計画」（2014年5月19日、2015年5月25日改訂）の13分野。名称は公表資料で確認したものであり、別紙自体は参照していない。");

    private static readonly LocalizedText ConfirmedMinistry = new(
        "Seen: the former ministry issued the water sector's guideline of 2019, and the latter publishes it now.",
        "前者が2019年に水道分野のガイドラインを策定し、現在は後者が公表していることを確認した。");

    private static readonly LocalizedText UnconfirmedMinistry = new(
        "Not confirmed: general knowledge of which ministry presides over the sector. Only the five ministries as a set were seen, in a document of 2024.",
        "未確認。所管省庁に関する一般的な知識による。確認できたのは、2024年の資料にある5省庁の一覧のみである。");

    private CiiSector(string token, LocalizedText title, LocalizedText ministry, bool ministryIsConfirmed = false, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.Established, "fn3", name)
    {
        Ministry = ministry;
        MinistryIsConfirmed = ministryIsConfirmed;
    }

    private CiiSector(string text)
        : base(text, InformationAndCommunication.Locator)
    {
    }

    /// <summary>The 13 of the Basic Policy, in its order.</summary>
    public static IReadOnlyList<CiiSector> All { get; } = Seq.Of(
        InformationAndCommunication, Financial, Aviation, Railway, ElectricPower, Gas, GovernmentAdministrative,
        Medical, Water, Logistics, Chemical, CreditCard, Petroleum);

    /// <summary>The position among the 13, from 1; null for a sector of the user's own.</summary>
    public int? Number => IsOwn ? null : Order + 1;

    /// <summary>The presiding ministry; null for a sector of the user's own. See <see cref="MinistryIsConfirmed"/>.</summary>
    public LocalizedText? Ministry { get; }

    /// <summary>Whether <see cref="Ministry"/> was seen in a published source; otherwise it is general knowledge.</summary>
    public bool MinistryIsConfirmed { get; }

    /// <summary>Where the list and its names come from; null for a sector of the user's own.</summary>
    public LocalizedText? Source => IsOwn ? null : NamesSource;

    /// <summary>Where <see cref="Ministry"/> comes from; null for a sector of the user's own.</summary>
    public LocalizedText? MinistrySource => IsOwn ? null : MinistryIsConfirmed ? ConfirmedMinistry : UnconfirmedMinistry;

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static CiiSector Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>information-and-communication</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static CiiSector Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="sector">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out CiiSector? sector) =>
        Tokens.TryParseOpen(All, token, Own, out sector);
}
