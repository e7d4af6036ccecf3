using System.Globalization;

namespace Ciip.Guideline.Portfolio;

/// <summary>Numbers of outcomes in words.</summary>
internal static class Numbered
{
    /// <summary>Such as <c>specified 14, absent 3</c>.</summary>
    public static string In<TKey>(IReadOnlyDictionary<TKey, int> counts, Func<TKey, Language, string> word, Language language) =>
        string.Join(language == Language.Japanese ? "、" : ", ", counts.Select(entry => $"{word(entry.Key, language)} {entry.Value.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>Such as <c>14 of 20</c>: subjects of subjects, never a share.</summary>
    public static string Of(int count, int of, Language language) => language == Language.Japanese
        ? $"{of.ToString(CultureInfo.InvariantCulture)}者中{count.ToString(CultureInfo.InvariantCulture)}者"
        : $"{count.ToString(CultureInfo.InvariantCulture)} of {of.ToString(CultureInfo.InvariantCulture)}";
}
