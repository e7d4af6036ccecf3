using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>
/// A document outside the Guideline's main volume: one that the text cites, or any other that a Safety Standards document
/// names and that is not in the set. Open. <c>I.1 p1 s1</c>
/// </summary>
/// <remarks>The library holds none of them and judges nothing by them; they are named, so that a reader can look there.</remarks>
[JsonConverter(typeof(GuidelineJsonConverter<ExternalDocument>))]
public sealed class ExternalDocument : OpenGuidelineTerm<ExternalDocument>
{
    /// <summary>The Basic Policy, 3rd edition. <c>I.1 p1 s1</c></summary>
    public static readonly ExternalDocument BasicPolicy = new(
        "basic-policy",
        new("The Basic Policy of Critical Information Infrastructure Protection (3rd Edition)", "重要インフラの情報セキュリティ対策に係る第3次行動計画"),
        JapaneseTerm.Established,
        Issuers.Headquarters,
        new("The reasons for measures, and the duties of stakeholders and management that II.4 quotes.", "対策が必要な理由と、II.4に引用された関係主体及び経営層の在り方を示す。"),
        ["I.1 p1 s1", "II.4 p3 s1"],
        issuedOn: new PartialDate(2014, 5, 19), revisedOn: new PartialDate(2015, 5, 25));

    /// <summary>Annex 1 of the Basic Policy, which says who an operator is. <c>fn3</c></summary>
    public static readonly ExternalDocument BasicPolicyAnnex1 = new(
        "basic-policy-annex-1",
        new("Basic Policy, ANNEX 1. Scope of CII operators and critical information system examples", "行動計画 別紙1（対象となる重要インフラ事業者等と重要システム例）"),
        JapaneseTerm.OurRendering,
        Issuers.Headquarters,
        new("Who is an operator, by sector.", "分野ごとに、対象となる重要インフラ事業者等を示す。"),
        ["fn3"],
        issuedOn: new PartialDate(2014, 5, 19), revisedOn: new PartialDate(2015, 5, 25));

    /// <summary>Annex 2 of the Basic Policy, which lists services and their maintenance levels. <c>II.2 p1 s2</c></summary>
    public static readonly ExternalDocument BasicPolicyAnnex2 = new(
        "basic-policy-annex-2",
        new("Basic Policy, ANNEX 2. CII services and service maintenance levels", "行動計画 別紙2（重要インフラサービスとサービス維持レベル）"),
        JapaneseTerm.OurRendering,
        Issuers.Headquarters,
        new(
            "Which services are critical, and below which level a failure becomes an IT malfunction.",
            "重要インフラサービスと、下回った場合にIT障害となるサービス維持レベルを示す。"),
        ["II.2 p1 s2", "fn2", "fn8 s1"],
        ["II.6.1.2(2) p1 s1", "II.6.3.1 p1 s1", "II.6.3.2 p1 s1"],
        issuedOn: new PartialDate(2014, 5, 19), revisedOn: new PartialDate(2015, 5, 25));

    /// <summary>The laws that govern a sector's business. <c>I.3 p1 s1</c></summary>
    public static readonly ExternalDocument IndustryLaws = new(
        "industry-laws",
        new("Industry laws", "業法"),
        JapaneseTerm.Established,
        new("The State", "国"),
        new("What documents of tiers 1 and 2 rest on, and what those of tiers 3 and 4 answer to.", "階層1及び2の文書の根拠であり、階層3及び4の文書が応える期待の源である。"),
        ["I.3 p1 s1", "I.3 b1", "I.3 b2", "I.3 b3", "I.3 b4", "I.4 p8 s1"]);

    /// <summary>The law under which local governments act. <c>fn5</c></summary>
    public static readonly ExternalDocument LocalAutonomyAct = new(
        "local-autonomy-act",
        new("Local Autonomy Act", "地方自治法"),
        JapaneseTerm.Established,
        new("The State", "国"),
        new("What takes the place of industry laws for local governments.", "地方公共団体において業法に代わるものである。"),
        ["fn5"],
        issuedOn: new PartialDate(1947));

    /// <summary>The 3rd edition of the Guideline. <c>I.4 p3 s1</c></summary>
    public static readonly ExternalDocument ThirdEdition = new(
        "third-edition",
        new("Guideline, 3rd edition", "指針（第3版）"),
        JapaneseTerm.OurRendering,
        new("Information Security Policy Council", "情報セキュリティ政策会議"),
        new("How items were arranged before, and which of them are gone.", "従前の項目の示し方と、廃された項目を知るために必要となる。"),
        ["I.4 p3 s1", "I.5 p2 s1"]);

    /// <summary>The Examples, an additional volume. <c>I.5 p1 s1</c></summary>
    public static readonly ExternalDocument Examples = new(
        "examples",
        new(
            "Guidelines for the Establishment of Safety Standards, 4th Edition: Collection of Example Measures",
            "「安全基準等」策定指針（第4版）対策例集"),
        JapaneseTerm.OurRendering,
        Issuers.ExpertCommittee,
        new("Examples of what each measure may look like.", "各対策項目の具体例を示す。"),
        ["I.5 p1 s1", "I.5 p3 s1"]);

    /// <summary>The Guidebook, an additional volume. <c>I.5 p1 s1</c></summary>
    public static readonly ExternalDocument Guidebook = new(
        "guidebook",
        new(
            "Guidebook for the Prioritization of Information Security Measures, 1st Edition",
            "重要インフラにおける情報セキュリティ対策の優先順位付けに係る手引書（第1版）"),
        JapaneseTerm.Established,
        Issuers.ExpertCommittee,
        new("How priorities among measures may be found.", "対策の優先順位の付け方を示す。"),
        ["I.5 p1 s1", "I.5 p2 s1", "I.5 p3 s1"]);

    /// <summary>The Management Standards of the central government. <c>I.6 p2 s1</c></summary>
    public static readonly ExternalDocument ManagementStandards = new(
        "management-standards",
        new(
            "Management Standards for Information Security Measures for the Central Government Computer Systems, and related documents",
            "政府機関の情報セキュリティ対策のための統一基準及び関連文書"),
        JapaneseTerm.Established,
        Issuers.Headquarters,
        new("What is consulted, when necessary, in making Safety Standards.", "「安全基準等」の策定に当たり、必要に応じて参照される。"),
        ["I.6 p2 s1"]);

    /// <summary>The decision that set up the CII Expert Committee. <c>fn7 s2</c></summary>
    public static readonly ExternalDocument ExpertCommitteeDecision = new(
        "expert-committee-decision",
        new("Establishment of the Critical Information Infrastructures Expert Research Committee", "重要インフラ専門調査会の設置について"),
        JapaneseTerm.OurRendering,
        Issuers.Headquarters,
        new("Who draws up the additional volumes.", "別冊を策定する主体を示す。"),
        ["fn7 s2"],
        issuedOn: new PartialDate(2015, 2, 10));

    private ExternalDocument(
        string token,
        LocalizedText title,
        JapaneseTerm japanese,
        LocalizedText issuer,
        LocalizedText neededFor,
        string[] citedIn,
        string[]? meantIn = null,
        PartialDate? issuedOn = null,
        PartialDate? revisedOn = null,
        [CallerMemberName] string name = "")
        : base(token, title, japanese, citedIn[0], name)
    {
        Issuer = issuer;
        NeededFor = neededFor;
        IssuedOn = issuedOn;
        RevisedOn = revisedOn;
        CitedIn = Seq.From(citedIn.Select(Locator.Parse));
        MeantIn = Seq.From((meantIn ?? []).Select(Locator.Parse));
    }

    private ExternalDocument(string text)
        : base(text, BasicPolicy.Locator)
    {
        CitedIn = Seq.Of<Locator>();
        MeantIn = Seq.Of<Locator>();
    }

    /// <summary>The ten the text cites, in the order in which it first does.</summary>
    public static IReadOnlyList<ExternalDocument> All { get; } = Seq.Of(
        BasicPolicy, BasicPolicyAnnex1, BasicPolicyAnnex2, IndustryLaws, LocalAutonomyAct, ThirdEdition, Examples, Guidebook,
        ManagementStandards, ExpertCommitteeDecision);

    /// <summary>Who issued it; null for a document of the user's own.</summary>
    public LocalizedText? Issuer { get; }

    /// <summary>When it was issued; null where the text does not say it.</summary>
    public PartialDate? IssuedOn { get; }

    /// <summary>When it was revised, as far as the text knows; null where it does not say so.</summary>
    public PartialDate? RevisedOn { get; }

    /// <summary>What it is needed for, in our own words; null for a document of the user's own.</summary>
    public LocalizedText? NeededFor { get; }

    /// <summary>The statements that name it, in text order; empty for a document of the user's own.</summary>
    public IReadOnlyList<Locator> CitedIn { get; }

    /// <summary>The statements that mean it without naming it: the service level of Annex 2.</summary>
    public IReadOnlyList<Locator> MeantIn { get; }

    /// <summary>A document that the text does not cite, by its title. Equal to every other one of the same text.</summary>
    /// <param name="text">The title in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static ExternalDocument Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a title.</summary>
    /// <param name="token">The token, such as <c>basic-policy</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static ExternalDocument Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="document">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ExternalDocument? document) =>
        Tokens.TryParseOpen(All, token, Own, out document);

    private static class Issuers
    {
        public static readonly LocalizedText Headquarters = new("Cybersecurity Strategic Headquarters", "サイバーセキュリティ戦略本部");

        public static readonly LocalizedText ExpertCommittee = new("CII Expert Committee", "重要インフラ専門調査会");
    }
}
