using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>
/// A threat against which security functions are required. Open: the text names examples, after "such as".
/// <c>II.6.1.5(1) p2 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<TechnicalThreat>))]
public sealed class TechnicalThreat : OpenGuidelineTerm<TechnicalThreat>
{
    /// <summary>Security holes. <c>II.6.1.5(1) p2 s1</c></summary>
    public static readonly TechnicalThreat SecurityHoles = new("security-holes", new("Security holes", "セキュリティホール"));

    /// <summary>Malicious programs. <c>II.6.1.5(1) p2 s1</c></summary>
    public static readonly TechnicalThreat MaliciousPrograms = new(
        "malicious-programs", new("Malicious programs", "不正プログラム"));

    /// <summary>Denial-of-service attacks. <c>II.6.1.5(1) p2 s1</c></summary>
    public static readonly TechnicalThreat DosAttacks = new("dos-attacks", new("DoS attacks", "DoS攻撃"));

    private TechnicalThreat(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.1.5(1) p2 s1", name)
    {
    }

    private TechnicalThreat(string text)
        : base(text, SecurityHoles.Locator)
    {
    }

    /// <summary>The three the text names, in its order.</summary>
    public static IReadOnlyList<TechnicalThreat> All { get; } = Seq.Of(SecurityHoles, MaliciousPrograms, DosAttacks);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static TechnicalThreat Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>security-holes</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static TechnicalThreat Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="threat">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out TechnicalThreat? threat) =>
        Tokens.TryParseOpen(All, token, Own, out threat);
}
