namespace Ciip.Guideline.Reporting;

/// <summary>What is not known yet, and where to look.</summary>
internal static class QuestionsSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        if (page.Report.OpenQuestions.Count == 0)
        {
            html.Line().Element("p", Words.NoQuestions);
            return;
        }

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
}
