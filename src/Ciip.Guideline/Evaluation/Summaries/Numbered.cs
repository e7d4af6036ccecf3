namespace Ciip.Guideline.Portfolio;

/// <summary>Numbers of outcomes in words.</summary>
internal static class Numbered
{
    /// <summary>Such as <c>specified 14, absent 3</c>.</summary>
    public static string In<TKey>(IReadOnlyDictionary<TKey, int> counts, Func<TKey, Language, string> word, Language language) =>
        string.Join(language == Language.Japanese ? "、" : ", ", counts.Select(entry => $"{word(entry.Key, language)} {entry.Value}"));
}
