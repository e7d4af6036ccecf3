using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>
/// The six questions about actions in a malfunction, in the order of the text. <c>II.6.2.3(2) p1 s1</c>,
/// <c>II.4(stakeholders) b2 s1</c>
/// </summary>
/// <remarks>
/// <see cref="When"/> hides the inherited method of that name, which chains calls by value and is of no use here.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<FiveWOneH>))]
public sealed class FiveWOneH : GuidelineTerm<FiveWOneH>
{
    /// <summary>When. <c>II.6.2.3(2) p1 s1</c></summary>
    public static new readonly FiveWOneH When = new("when", new("When", "いつ"));

    /// <summary>Where. <c>II.6.2.3(2) p1 s1</c></summary>
    public static readonly FiveWOneH Where = new("where", new("Where", "どこで"));

    /// <summary>Who. <c>II.6.2.3(2) p1 s1</c></summary>
    public static readonly FiveWOneH Who = new("who", new("Who", "誰が"));

    /// <summary>Why. <c>II.6.2.3(2) p1 s1</c></summary>
    public static readonly FiveWOneH Why = new("why", new("Why", "なぜ"));

    /// <summary>What. <c>II.6.2.3(2) p1 s1</c></summary>
    public static readonly FiveWOneH What = new("what", new("What", "何を"));

    /// <summary>How. <c>II.6.2.3(2) p1 s1</c></summary>
    public static readonly FiveWOneH How = new("how", new("How", "どのように"));

    private FiveWOneH(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.2.3(2) p1 s1", name)
    {
    }

    /// <summary>All six, in the Guideline's order.</summary>
    public static IReadOnlyList<FiveWOneH> All { get; } = Seq.Of(When, Where, Who, Why, What, How);

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>when</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static FiveWOneH Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="question">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out FiveWOneH? question) =>
        Tokens.TryParse(All, token, out question);
}
