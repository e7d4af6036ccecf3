using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>
/// A threat that calls for a response by all of society, considered when an IT-BCP is developed. Open: the text ends the list in
/// "etc." <c>II.6.1.2(2) p2 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<SocietalThreat>))]
public sealed class SocietalThreat : OpenGuidelineTerm<SocietalThreat>
{
    /// <summary>A wide-area disaster. <c>II.6.1.2(2) p2 s1</c></summary>
    public static readonly SocietalThreat WideAreaDisaster = new("wide-area-disaster", new("Wide-area disaster", "広域災害"));

    /// <summary>Several failures at a time. <c>II.6.1.2(2) p2 s1</c></summary>
    public static readonly SocietalThreat MultipleFailures = new(
        "multiple-failures", new("Multiple failures", "複合的な障害"));

    /// <summary>New types of influenza. <c>II.6.1.2(2) p2 s1</c></summary>
    public static readonly SocietalThreat NewTypesOfInfluenza = new(
        "new-types-of-influenza", new("New types of influenza", "新型インフルエンザ"));

    /// <summary>Failures that spread from mutually dependent infrastructures. <c>II.6.1.2(2) p2 s1</c></summary>
    public static readonly SocietalThreat SpreadFromDependentInfrastructures = new(
        "spread-from-dependent-infrastructures",
        new("Failures spreading from mutually dependent infrastructures", "相互依存性のある重要インフラからの障害波及"));

    private SocietalThreat(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.1.2(2) p2 s1", name)
    {
    }

    private SocietalThreat(string text)
        : base(text, WideAreaDisaster.Locator)
    {
    }

    /// <summary>The four the text names, in its order.</summary>
    public static IReadOnlyList<SocietalThreat> All { get; } = Seq.Of(
        WideAreaDisaster, MultipleFailures, NewTypesOfInfluenza, SpreadFromDependentInfrastructures);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static SocietalThreat Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>wide-area-disaster</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static SocietalThreat Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="threat">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out SocietalThreat? threat) =>
        Tokens.TryParseOpen(All, token, Own, out threat);
}
