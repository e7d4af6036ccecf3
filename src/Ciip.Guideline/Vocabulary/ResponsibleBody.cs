using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>The three bodies whose roles the Safety Standards specify. <c>II.4 p1 s1</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<ResponsibleBody>))]
public sealed class ResponsibleBody : GuidelineTerm<ResponsibleBody>
{
    /// <summary>The presiding ministries. <c>II.4 p1 s1</c></summary>
    public static readonly ResponsibleBody PresidingMinistries = new(Actor.PresidingMinistries);

    /// <summary>The sector as a whole. <c>II.4 p1 s1</c></summary>
    public static readonly ResponsibleBody Sector = new(Actor.Sector);

    /// <summary>Each operator. <c>II.4 p1 s1</c></summary>
    public static readonly ResponsibleBody Operator = new(Actor.Operator);

    private ResponsibleBody(Actor actor, [CallerMemberName] string name = "")
        : base(actor.Value, actor.Title, actor.JapaneseTerm, "II.4 p1 s1", name)
    {
        Actor = actor;
    }

    /// <summary>All three, in the Guideline's order.</summary>
    public static IReadOnlyList<ResponsibleBody> All { get; } = Seq.Of(PresidingMinistries, Sector, Operator);

    /// <summary>The same body as an actor.</summary>
    public Actor Actor { get; }

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>presiding-ministries</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static ResponsibleBody Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="body">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ResponsibleBody? body) =>
        Tokens.TryParse(All, token, out body);
}
