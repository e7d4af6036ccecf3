using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/glossary.md: the terms of the text, the Guideline's sets, our own words for states, and where the text is odd.</summary>
internal static class GlossaryPage
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    /// <summary>The sets, by name.</summary>
    public static IReadOnlyList<Type> Sets { get; } =
    [
        .. typeof(DocumentTier).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true } && type.GetProperty("All") is not null && type.GetProperty("JapaneseTerm") is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The members of a set, as the page shows them.</summary>
    public static IEnumerable<(string Token, LocalizedText Title, JapaneseTerm Japanese, Locator Locator)> MembersOf(Type set) =>
        ((IEnumerable)set.GetProperty("All")!.GetValue(null)!).Cast<object>()
            .Select(term => ((string)Of(term, "Value"), (LocalizedText)Of(term, "Title"), (JapaneseTerm)Of(term, "JapaneseTerm"), (Locator)Of(term, "Locator")));

    public static string Text()
    {
        var page = new StringBuilder(
            """
            # Glossary, English and Japanese

            Generated from the model and checked by a test. It says which words stand where in the 4th edition; meanings are in our own words.

            - **seen**: the Japanese word was seen in a published Japanese source.
            - **ours**: our rendering of the tentative English translation. The Japanese original may word it differently.

            Contents: [terms](#terms-of-the-text), [sets](#the-sets), [words of this library](#words-of-this-library),
            [words for states](#words-for-states), [words that are mixed up](#words-that-are-mixed-up), [odd words of the translation](#odd-words-and-places).

            ## Terms of the text

            | English | Japanese | source | meaning | where |
            |---|---|---|---|---|

            """);
        foreach (var definition in Catalog.Definitions)
        {
            Row(page, definition.Term.English, definition.Term.Japanese, Mark(definition.JapaneseTerm), $"{definition.Meaning.English}<br>{definition.Meaning.Japanese}", Codes(definition.Locators));
        }

        page.Append("\n## The sets\n\nWhat the text lists. A token is how a file names the member. Open sets take a value of your own, written as `own:` and the text.\n");
        foreach (var set in Sets)
        {
            page.Append("\n### ").Append(set.Name).Append("\n\n").Append(IsOpen(set) ? "Open." : "Closed.").Append(" [In code](api/vocabulary.md#").Append(set.Name.ToLowerInvariant()).Append(").\n\n");
            page.Append("| token | English | Japanese | source | where |\n|---|---|---|---|---|\n");
            foreach (var (token, title, japanese, locator) in MembersOf(set))
            {
                Row(page, $"`{token}`", title.English, title.Japanese, Mark(japanese), $"`{locator}`");
            }
        }

        page.Append(
            """

            ## Words of this library

            The text has no words for these; all are ours.

            | English | Japanese | meaning |
            |---|---|---|
            | item | 項目 | one of the 25 things a Safety Standards document is asked to specify |
            | provision | 規定要素 | one atomic demand within a statement: one verb and one object |
            | treatment | 取扱い | what a document does with an item or a provision |
            | claim | 記載 | what one document says about one provision, once its treatments and fields are put together |
            | voice | 発出主体 | who speaks: a ministry or group in one tier, or the operator with all its own rules |
            | outcome | 判定 | what all documents together say about one provision, or what practice shows of it |
            | decision | 判断 | setting something aside, with reason, decider and date |
            | as-of date | 基準日 | the caller's date for everything about time |

            ## Words for states

            Of the evaluation, not of the text; all Japanese words are ours. In code: `In(Language.Japanese)`.

            """);
        foreach (var label in new[] { typeof(Labels), typeof(CrosswalkLabels), typeof(EditionLabels) }.SelectMany(static words => words.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.GetParameters()[0].ParameterType.IsEnum)
            .OrderBy(method => method.GetParameters()[0].ParameterType.Name, StringComparer.Ordinal))
        {
            var type = label.GetParameters()[0].ParameterType;
            page.Append("\n### ").Append(type.Name).Append("\n\n| value | English | Japanese |\n|---|---|---|\n");
            foreach (var value in Enum.GetValues(type))
            {
                Row(page, $"`{value}`", Word(label, value, Language.English), Word(label, value, Language.Japanese));
            }
        }

        page.Append("\n## Words that are mixed up\n\nFrom outside the Guideline, and later than it. *Seen* and *reported* as in [what this says after October 2026](after-october-2026.md).\n\n| English | Japanese | known | what it means, and how it differs | taken for what stands in |\n|---|---|---|---|---|\n");
        foreach (var term in Catalog.NeighboringTerms)
        {
            Row(page, term.Term.English, term.Term.Japanese, term.Basis.In(Language.English), $"{term.Note.English}<br>{term.Note.Japanese}", Codes(term.Near));
        }

        page.Append("\n## Odd words and places\n\nWhere the text is at odds with itself, or its tentative translation with usual terms, and what the model makes of it. The oddity is kept, not smoothed\naway.\n\n| where | what is odd | what the model does |\n|---|---|---|\n");
        foreach (var oddity in Catalog.Oddities)
        {
            Row(page, Codes(oddity.Locators), $"{oddity.Description.English}<br>{oddity.Description.Japanese}", $"{oddity.Treatment.English}<br>{oddity.Treatment.Japanese}");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static bool IsOpen(Type set) => set.BaseType!.GetGenericTypeDefinition() == typeof(OpenGuidelineTerm<>);

    private static object Of(object term, string property) => term.GetType().GetProperty(property)!.GetValue(term)!;

    private static string Mark(JapaneseTerm japanese) => japanese == JapaneseTerm.Established ? "seen" : "ours";

    private static string Codes(IEnumerable<Locator> locators) => string.Join(", ", locators.Select(locator => $"`{locator}`"));

    private static string Word(MethodInfo label, object value, Language language) => label.Invoke(null, [value, language])!.ToString()!;

    private static void Row(StringBuilder page, params string[] cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => Regex.Replace(cell, "[|]", "\\|"))).Append(" |\n");
}
