namespace Ciip.Guideline.Reporting;

/// <summary>What is not known yet, and where to look: first what to ask next.</summary>
internal static class QuestionsSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        if (page.Report.OpenQuestions.Count == 0)
        {
            html.Line().Element("p", Words.NoQuestions);
            return;
        }

        Parts.Heading(html, Words.NextQuestions);
        Parts.Lead(html, Words.NextQuestionsSay);
        Next(html, page);
        Parts.Heading(html, Words.AllQuestions);
        Parts.Lead(html, Words.QuestionsSay);
        HtmlTable.Write(
            html,
            Words.Questions,
            static head => head.Cells(Words.Question, Words.Settles, Words.IfNo),
            page.Report.OpenQuestions,
            static (row, question) =>
            {
                row.Cell().Text(question.In(row.Language));
                row.Cell().Ids(question.Provisions);
                row.Cell().Level(question.Level);
            },
            "questions");
    }

    /// <summary>The questions to ask next, with what an answer to each would change.</summary>
    private static void Next(MarkupWriter html, ReportPage page) => HtmlTable.Write(
        html,
        Words.NextQuestions,
        static head => head.Cells(Words.Question, Words.Narrows, Words.SettledThen, Words.ByAnswer, Words.IfNo),
        page.NextQuestions,
        static (row, next) =>
        {
            row.Cell().Text(next.Question.In(row.Language));
            row.Cell().Text(next.NarrowsIn(row.Language));
            row.Cell().Text(next.SettlesIn(row.Language));
            Changes(row.Cell(), next.ChangesIn(row.Language));
            row.Cell().Level(next.Question.Level);
        },
        "questions");

    /// <summary>A line for each.</summary>
    private static void Changes(MarkupWriter html, IReadOnlyList<string> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            _ = i == 0 ? html : html.Void("br");
            html.Text(changes[i]);
        }
    }
}
