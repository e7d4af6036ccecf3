using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires;

/// <summary>The texts of the sheets that only inform their reader, in both languages: anything else there was written by somebody.</summary>
internal static class ShownTexts
{
    private static readonly Lazy<HashSet<string>> All = new(() => [.. Texts().Concat(EarlierWords.All).Select(FoldedText.Of)]);

    public static bool Contains(string text) => All.Value.Contains(FoldedText.Of(text));

    /// <summary>What is shown on the sheet of instructions, the first, and on that of the lists to pick from.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<SheetTable> sheets) => new[] { sheets[0], new PickListSheet(sheets).Table }
        .SelectMany(static table => table.Rows.SelectMany(static row => row).Concat(table.Columns.Select(static column => column.Heading)));

    private static IEnumerable<string> Texts()
    {
        foreach (var language in new[] { Language.English, Language.Japanese })
        {
            yield return HowToSheet.InOrder.In(language);
            foreach (var nextStep in NextSteps.All)
            {
                yield return nextStep.In(language);
            }

            foreach (var kind in QuestionnaireKind.All)
            {
                foreach (var level in Enum.GetValues<QuestionnaireLevel>())
                {
                    foreach (var text in Of(new QuestionnaireWriter(kind, level, language).Write([])))
                    {
                        yield return text;

                        // The colon was once a narrow one in Japanese, too.
                        yield return text.Replace("：", ": ", StringComparison.Ordinal);
                    }
                }
            }
        }
    }
}
