namespace Ciip.Guideline;

/// <summary>
/// A member of a set that the text leaves open: one that the text names, or a value of the user's own. Values of the
/// user's own compare and round-trip by their text, and stay out of the set's list.
/// </summary>
/// <typeparam name="TTerm">The set.</typeparam>
public abstract class OpenGuidelineTerm<TTerm> : GuidelineTerm<TTerm>
    where TTerm : OpenGuidelineTerm<TTerm>
{
    private protected OpenGuidelineTerm(string token, LocalizedText title, JapaneseTerm japanese, string locator, string name)
        : base(token, title, japanese, locator, name)
    {
    }

    /// <summary>A value of the user's own; <paramref name="locator"/> is where the open list stands.</summary>
    private protected OpenGuidelineTerm(string text, Locator locator)
        : base(Tokens.Own(text), text, locator)
    {
    }

    /// <summary>The same, in a group such as a category; null is in none.</summary>
    private protected OpenGuidelineTerm(string text, Locator locator, string? group)
        : base(Tokens.Own(text, group), text, locator)
    {
    }

    /// <summary>Whether it is a value of the user's own.</summary>
    public bool IsOwn => JapaneseTerm == JapaneseTerm.OwnWords;
}
