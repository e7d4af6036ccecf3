using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>The three categories of causes of IT malfunctions. <c>II.3(1)</c> to <c>II.3(3)</c></summary>
/// <remarks>
/// <c>I.4 p5 s1</c> names the same three for risk sources, with "incidental" for "accidental". One set serves both: the examples
/// given there are of the same nature.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<CauseCategory>))]
public sealed class CauseCategory : GuidelineTerm<CauseCategory>
{
    /// <summary>Intentional causes. <c>II.3(1)</c></summary>
    public static readonly CauseCategory Intentional = new("intentional", GuidelineItem.IntentionalCauses);

    /// <summary>Accidental causes; <c>I.4 p5 s1</c> calls them incidental. <c>II.3(2)</c></summary>
    public static readonly CauseCategory Accidental = new("accidental", GuidelineItem.AccidentalCauses);

    /// <summary>Environmental causes. <c>II.3(3)</c></summary>
    public static readonly CauseCategory Environmental = new("environmental", GuidelineItem.EnvironmentalCauses);

    private CauseCategory(string token, GuidelineItem item, [CallerMemberName] string name = "")
        : base(token, item.Title, item.JapaneseTerm, item.Value, name)
    {
        Item = item;
    }

    /// <summary>All three, in the Guideline's order.</summary>
    public static IReadOnlyList<CauseCategory> All { get; } = Seq.Of(Intentional, Accidental, Environmental);

    /// <summary>The part of II.3 that is about it.</summary>
    public GuidelineItem Item { get; }

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>intentional</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static CauseCategory Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="category">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out CauseCategory? category) =>
        Tokens.TryParse(All, token, out category);
}
