using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace GrcPortal.Web;

/// <summary>Links to what the Guideline and the rules say, wherever one of them is named.</summary>
internal static class GuidelineLink
{
    public static string To(Locator locator) => Address(locator.Text);

    public static string To(GuidelineId id) => Address(id.Text);

    public static string ToRule(string id) => "/rules/" + Uri.EscapeDataString(id);

    /// <summary>Several, with a comma between.</summary>
    public static IHtmlContent Of(IEnumerable<Locator> locators) => new HtmlString(string.Join(", ", locators.Select(static one => Anchor(To(one), one.Text))));

    private static string Address(string at) => "/guideline?at=" + Uri.EscapeDataString(at);

    private static string Anchor(string address, string text) => $"<a href=\"{HtmlEncoder.Default.Encode(address)}\">{HtmlEncoder.Default.Encode(text)}</a>";
}
