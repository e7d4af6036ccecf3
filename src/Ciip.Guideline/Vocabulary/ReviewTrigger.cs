using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What prompts a review of the Safety Standards. Open: the text ends the list in "etc." <c>I.6 p1 s2</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<ReviewTrigger>))]
public sealed class ReviewTrigger : OpenGuidelineTerm<ReviewTrigger>
{
    /// <summary>The latest knowledge. <c>I.6 p1 s2</c></summary>
    public static readonly ReviewTrigger LatestKnowledge = new("latest-knowledge", new("Latest knowledge", "最新の知見"));

    /// <summary>The latest technologies. <c>I.6 p1 s2</c></summary>
    public static readonly ReviewTrigger LatestTechnologies = new("latest-technologies", new("Latest technologies", "最新の技術"));

    /// <summary>The latest systems. <c>I.6 p1 s2</c></summary>
    public static readonly ReviewTrigger LatestSystems = new("latest-systems", new("Latest systems", "最新のシステム"));

    /// <summary>New risks. <c>I.6 p1 s2</c></summary>
    public static readonly ReviewTrigger NewRisks = new("new-risks", new("New risks", "新たなリスク"));

    private ReviewTrigger(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "I.6 p1 s2", name)
    {
    }

    private ReviewTrigger(string text)
        : base(text, LatestKnowledge.Locator)
    {
    }

    /// <summary>The four the text names, in its order.</summary>
    public static IReadOnlyList<ReviewTrigger> All { get; } = Seq.Of(LatestKnowledge, LatestTechnologies, LatestSystems, NewRisks);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static ReviewTrigger Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>latest-knowledge</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static ReviewTrigger Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="trigger">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ReviewTrigger? trigger) =>
        Tokens.TryParseOpen(All, token, Own, out trigger);
}
