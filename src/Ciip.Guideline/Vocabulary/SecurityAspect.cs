using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The three aspects of information security. <c>II.6.1.2(3) p1 s1</c></summary>
/// <remarks>
/// The English translation says "completeness" for 完全性, which is integrity in the usual terms of the field. The member and its
/// token keep the word of the text; <see cref="Integrity"/> is the same member under its usual name.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<SecurityAspect>))]
public sealed class SecurityAspect : GuidelineTerm<SecurityAspect>
{
    /// <summary>Only those authorized can get at restricted information. <c>fn10</c></summary>
    public static readonly SecurityAspect Confidentiality = new("confidentiality", new("Confidentiality", "機密性"), "fn10");

    /// <summary>
    /// Information stays free from destruction, alteration and erasure: what is elsewhere called integrity.
    /// <c>fn11</c>
    /// </summary>
    public static readonly SecurityAspect Completeness = new("completeness", new("Completeness (integrity)", "完全性"), "fn11");

    /// <summary>Those authorized can get at information whenever they need it. <c>fn12</c></summary>
    public static readonly SecurityAspect Availability = new("availability", new("Availability", "可用性"), "fn12");

    private SecurityAspect(string token, LocalizedText title, string locator, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.Established, locator, name)
    {
    }

    /// <summary>All three, in the Guideline's order.</summary>
    public static IReadOnlyList<SecurityAspect> All { get; } = Seq.Of(Confidentiality, Completeness, Availability);

    /// <summary><see cref="Completeness"/> under its usual name. <c>fn11</c></summary>
    public static SecurityAspect Integrity => Completeness;

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>confidentiality</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static SecurityAspect Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="aspect">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out SecurityAspect? aspect) =>
        Tokens.TryParse(All, token, out aspect);
}
