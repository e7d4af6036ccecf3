using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>
/// Where efforts are explained outside the company. Open: the text ends the list in "etc." <c>II.6.2.2(2) p1 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<DisclosureChannel>))]
public sealed class DisclosureChannel : OpenGuidelineTerm<DisclosureChannel>
{
    /// <summary>An information security report. <c>II.6.2.2(2) p1 s1</c></summary>
    public static readonly DisclosureChannel InformationSecurityReport = new(
        "information-security-report", new("Information security report", "情報セキュリティ報告書"));

    /// <summary>The company website. <c>II.6.2.2(2) p1 s1</c></summary>
    public static readonly DisclosureChannel CompanyWebsite = new("company-website", new("Company website", "自社ウェブサイト"));

    private DisclosureChannel(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.2.2(2) p1 s1", name)
    {
    }

    private DisclosureChannel(string text)
        : base(text, InformationSecurityReport.Locator)
    {
    }

    /// <summary>The two the text names, in its order.</summary>
    public static IReadOnlyList<DisclosureChannel> All { get; } = Seq.Of(InformationSecurityReport, CompanyWebsite);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static DisclosureChannel Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>information-security-report</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static DisclosureChannel Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="channel">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out DisclosureChannel? channel) =>
        Tokens.TryParseOpen(All, token, Own, out channel);
}
