using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <content>
/// What the base library offers, in the Guideline's order and without reflection: its own list is in order of name, knows no values of the
/// user's own, and is empty in programs compiled ahead of time. Editors offer the set's own <c>All</c>, <c>Parse</c> and <c>TryParse</c> instead.
/// </content>
public abstract partial class GuidelineTerm<TTerm>
{
    /// <summary>The members, in the Guideline's order: use the set's own <c>All</c>. Of the items, parts are among them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new IReadOnlyCollection<TTerm> List => TermSets.Of<TTerm>().All;

    /// <summary>The member that a field of this name declares. Names are C#'s: files have wire tokens, which the set's own <c>Parse</c> reads.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ignoreCase">Whether the case of letters counts for nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="SmartEnumNotFoundException">The set declares no such member.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new TTerm FromName(string name, bool ignoreCase = false) => TermSets.Of<TTerm>().Named(Require.Text(name), ignoreCase)
        ?? throw new SmartEnumNotFoundException($"{typeof(TTerm).Name} has no member named '{VisibleText.Quoted(name)}'.");

    /// <summary>The member that a field of this name declares, without throwing.</summary>
    /// <param name="name">The name; null is none.</param>
    /// <param name="result">The member, or null.</param>
    /// <returns>Whether the set declares one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new bool TryFromName(string? name, [NotNullWhen(true)] out TTerm? result) => TryFromName(name, ignoreCase: false, out result);

    /// <summary>The member that a field of this name declares, without throwing.</summary>
    /// <param name="name">The name; null is none.</param>
    /// <param name="ignoreCase">Whether the case of letters counts for nothing.</param>
    /// <param name="result">The member, or null.</param>
    /// <returns>Whether the set declares one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new bool TryFromName(string? name, bool ignoreCase, [NotNullWhen(true)] out TTerm? result)
    {
        result = TermSets.Of<TTerm>().Named(name, ignoreCase);
        return result is not null;
    }

    /// <summary>Reads a wire token: use the set's own <c>Parse</c>.</summary>
    /// <param name="value">The token.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="SmartEnumNotFoundException">It is not a token of the set.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new TTerm FromValue(string value) => TryFromValue(Require.NotNull(value), out var result) ? result
        : throw new SmartEnumNotFoundException($"'{VisibleText.Quoted(value)}' is not a token of {typeof(TTerm).Name}.");

    /// <summary>Reads a wire token: use the set's own <c>TryParse</c>.</summary>
    /// <param name="value">The token.</param>
    /// <param name="defaultValue">What a text that is not a token gives.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new TTerm FromValue(string value, TTerm defaultValue) => TryFromValue(value, out var result) ? result : defaultValue;

    /// <summary>Reads a wire token: use the set's own <c>TryParse</c>.</summary>
    /// <param name="value">The token; null is none.</param>
    /// <param name="result">The member, or null.</param>
    /// <returns>Whether it is a token of the set.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static new bool TryFromValue(string? value, [NotNullWhen(true)] out TTerm? result) => TermSets.Of<TTerm>().TryParse(value, out result);
}
