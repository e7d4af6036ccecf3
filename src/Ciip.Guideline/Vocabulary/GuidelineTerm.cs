using System.Runtime.CompilerServices;
using Ardalis.SmartEnum;

namespace Ciip.Guideline;

/// <summary>
/// A member of one of the Guideline's sets, with its wire token, its title in two languages and its place in the text.
/// </summary>
/// <typeparam name="TTerm">The set.</typeparam>
/// <remarks>
/// Each set has its own <c>All</c>, in the Guideline's order, <c>Parse</c> and <c>TryParse</c>. Members compare in the Guideline's order.
/// <see cref="SmartEnum{TEnum, TValue}.Value"/> is the wire token.
/// </remarks>
public abstract partial class GuidelineTerm<TTerm> : SmartEnum<TTerm, string>
    where TTerm : GuidelineTerm<TTerm>
{
    private static int declared;

    private protected GuidelineTerm(string token, LocalizedText title, JapaneseTerm japanese, string locator, string name)
        : base(name, token)
    {
        Order = declared++;
        Title = title;
        JapaneseTerm = japanese;
        Locator = Locator.Parse(locator);
    }

    /// <summary>A value of the user's own, in an open set.</summary>
    private protected GuidelineTerm(string token, string text, Locator locator)
        : base(text, token)
    {
        Order = int.MaxValue;
        Title = new LocalizedText(text, text);
        JapaneseTerm = JapaneseTerm.OwnWords;
        Locator = locator;
    }

    /// <summary>The position in the Guideline's order, from 0; values of the user's own come last.</summary>
    public int Order { get; }

    /// <summary>The title in English and Japanese.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the Japanese title is an established term or our rendering of the English one.</summary>
    public JapaneseTerm JapaneseTerm { get; }

    /// <summary>Where the Guideline's text names it.</summary>
    public Locator Locator { get; }

    /// <summary>The wire token, in interpolation as in concatenation; <see cref="Title"/> is for readers.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public override int CompareTo(SmartEnum<TTerm, string> other)
    {
        if (other is not TTerm term)
        {
            return 1;
        }

        var byOrder = Order.CompareTo(term.Order);
        return byOrder != 0 ? byOrder : string.CompareOrdinal(Value, term.Value);
    }
}
