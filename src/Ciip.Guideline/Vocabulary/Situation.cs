using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>When measures of the phases after planning are taken. <c>II.6.2.1</c> to <c>II.6.2.3</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<Situation>))]
public sealed class Situation : GuidelineTerm<Situation>
{
    /// <summary>In ordinary operations and in an IT malfunction alike. <c>II.6.2.1</c></summary>
    public static readonly Situation Common = new(
        "common", new("Ordinary operations and IT malfunction alike", "平時・IT障害発生時共通"), "II.6.2.1");

    /// <summary>During ordinary operations. <c>II.6.2.2</c></summary>
    public static readonly Situation OrdinaryOperations = new(
        "ordinary-operations", new("Ordinary operations", "平時"), "II.6.2.2");

    /// <summary>In an IT malfunction. <c>II.6.2.3</c></summary>
    public static readonly Situation ItMalfunction = new("it-malfunction", new("IT malfunction", "IT障害発生時"), "II.6.2.3");

    private Situation(string token, LocalizedText title, string locator, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, locator, name)
    {
    }

    /// <summary>All three, in the Guideline's order.</summary>
    public static IReadOnlyList<Situation> All { get; } = Seq.Of(Common, OrdinaryOperations, ItMalfunction);

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>common</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static Situation Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="situation">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out Situation? situation) =>
        Tokens.TryParse(All, token, out situation);
}
