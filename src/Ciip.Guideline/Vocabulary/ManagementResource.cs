using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>
/// A management resource secured for the measures. Open: the text ends the list in "etc." <c>II.6.1.4(1) p1 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<ManagementResource>))]
public sealed class ManagementResource : OpenGuidelineTerm<ManagementResource>
{
    /// <summary>The budget. <c>II.6.1.4(1) p1 s1</c></summary>
    public static readonly ManagementResource Budget = new("budget", new("Budget", "予算"));

    /// <summary>The framework: who does what. <c>II.6.1.4(1) p1 s1</c></summary>
    public static readonly ManagementResource Framework = new("framework", new("Framework", "体制"));

    /// <summary>Human resources. <c>II.6.1.4(1) p1 s1</c></summary>
    public static readonly ManagementResource HumanResources = new("human-resources", new("Human resources", "人材"));

    private ManagementResource(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.1.4(1) p1 s1", name)
    {
    }

    private ManagementResource(string text)
        : base(text, Budget.Locator)
    {
    }

    /// <summary>The three the text names, in its order.</summary>
    public static IReadOnlyList<ManagementResource> All { get; } = Seq.Of(Budget, Framework, HumanResources);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static ManagementResource Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>budget</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static ManagementResource Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="resource">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ManagementResource? resource) =>
        Tokens.TryParseOpen(All, token, Own, out resource);
}
