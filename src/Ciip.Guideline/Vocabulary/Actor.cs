using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// A party the text names that a responsibility can be given to. Open: organizations have parties of their own.
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<Actor>))]
public sealed class Actor : OpenGuidelineTerm<Actor>
{
    /// <summary>The government, which sets standards under the industry laws. <c>I.3 b1</c></summary>
    public static readonly Actor Government = new("government", new("Government", "国"), JapaneseTerm.Established, "I.3 b1");

    /// <summary>The Cabinet Secretariat, whose stance the Guideline follows. <c>fn6 s1</c></summary>
    public static readonly Actor CabinetSecretariat = new(
        "cabinet-secretariat", new("Cabinet Secretariat", "内閣官房"), JapaneseTerm.Established, "fn6 s1");

    /// <summary>The ministries that preside over the sectors. <c>II.4 p1 s1</c></summary>
    public static readonly Actor PresidingMinistries = new(
        "presiding-ministries", new("Presiding ministries", "重要インフラ所管省庁"), JapaneseTerm.Established, "II.4 p1 s1");

    /// <summary>A critical information infrastructure sector as a whole. <c>II.4 p1 s1</c></summary>
    public static readonly Actor Sector = new(
        "sector", new("Critical information infrastructure sector", "重要インフラ分野"), JapaneseTerm.Established,
        "II.4 p1 s1");

    /// <summary>The groups of an industry, which develop its standards. <c>I.3 b3</c></summary>
    public static readonly Actor IndustryGroup = new(
        "industry-group", new("Industry groups", "事業者団体等"), JapaneseTerm.Established, "I.3 b3");

    /// <summary>The operators, with whom <c>fn3</c> counts groups of them. <c>I.1 p2 s1</c></summary>
    public static readonly Actor Operator = new(
        "operator", new("Critical information infrastructure operators", "重要インフラ事業者等"), JapaneseTerm.Established,
        "I.1 p2 s1");

    /// <summary>
    /// The management layer of an operator; the quoted Basic Policy says executives and senior managers.
    /// <c>I.1 p4 s1</c>
    /// </summary>
    public static readonly Actor ManagementLayer = new(
        "management-layer", new("Management layer", "経営層"), JapaneseTerm.Established, "I.1 p4 s1");

    /// <summary>The staff that manage information security. <c>II.6.2.1(1) p1 s1</c></summary>
    public static readonly Actor ManagingStaff = new(
        "managing-staff", new("Managing staff for information security", "情報セキュリティの管理担当者"), JapaneseTerm.OurRendering,
        "II.6.2.1(1) p1 s1");

    /// <summary>Those who carry out the measures. <c>I.1 p4 s1</c></summary>
    public static readonly Actor ResponsiblePersonnel = new(
        "responsible-personnel", new("Personnel responsible for the measures", "対策の実施担当者"), JapaneseTerm.OurRendering,
        "I.1 p4 s1");

    /// <summary>All employees of an operator. <c>II.6.1.4(2) p3 s1</c></summary>
    public static readonly Actor Employees = new(
        "employees", new("Employees", "従業員"), JapaneseTerm.OurRendering, "II.6.1.4(2) p3 s1");

    /// <summary>Outside contractors and their personnel. <c>II.6.1.4(3) p1 s2</c></summary>
    public static readonly Actor OutsideContractors = new(
        "outside-contractors", new("Outside contractors", "外部委託先"), JapaneseTerm.OurRendering, "II.6.1.4(3) p1 s2");

    /// <summary>The stakeholders of the quoted Basic Policy. <c>II.4(stakeholders) b1 s1</c></summary>
    public static readonly Actor Stakeholders = new(
        "stakeholders", new("Stakeholders", "関係主体"), JapaneseTerm.Established, "II.4(stakeholders) b1 s1");

    /// <summary>Those who use the services. <c>II.6.2.3(2) p1 s1</c></summary>
    public static readonly Actor Users = new(
        "users", new("Users of the services", "サービスの利用者"), JapaneseTerm.OurRendering, "II.6.2.3(2) p1 s1");

    /// <summary>Other organizations that a malfunction concerns. <c>II.6.2.3(2) p1 s2</c></summary>
    public static readonly Actor RelatedOrganizations = new(
        "related-organizations", new("Related organizations", "関係機関"), JapaneseTerm.OurRendering, "II.6.2.3(2) p1 s2");

    /// <summary>The organization in control of a basic policy or of internal rules. <c>II.6.1.1(2) p2 s1</c></summary>
    public static readonly Actor ControllingOrganization = new(
        "controlling-organization", new("Controlling organization", "主管組織"), JapaneseTerm.OurRendering,
        "II.6.1.1(2) p2 s1");

    /// <summary>The CII Expert Committee, described in <c>fn7</c>. <c>I.5 p3 s1</c></summary>
    public static readonly Actor ExpertCommittee = new(
        "expert-committee", new("CII Expert Committee", "重要インフラ専門調査会"), JapaneseTerm.Established, "I.5 p3 s1");

    /// <summary>Whoever establishes or revises a document, of any tier. <c>I.4 p7 s1</c></summary>
    public static readonly Actor StandardsAuthor = new(
        "standards-author", new("Whoever establishes or revises the Safety Standards", "「安全基準等」の策定・改定主体"),
        JapaneseTerm.OurRendering, "I.4 p7 s1");

    private Actor(string token, LocalizedText title, JapaneseTerm japanese, string locator, [CallerMemberName] string name = "")
        : base(token, title, japanese, locator, name)
    {
    }

    private Actor(string text)
        : base(text, Government.Locator)
    {
    }

    /// <summary>The seventeen the text names, in its order.</summary>
    public static IReadOnlyList<Actor> All { get; } = Seq.Of(
        Government, CabinetSecretariat, PresidingMinistries, Sector, IndustryGroup, Operator, ManagementLayer,
        ManagingStaff, ResponsiblePersonnel, Employees, OutsideContractors, Stakeholders, Users, RelatedOrganizations,
        ControllingOrganization, ExpertCommittee, StandardsAuthor);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static Actor Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>government</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static Actor Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="actor">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out Actor? actor) =>
        Tokens.TryParseOpen(All, token, Own, out actor);
}
