namespace Ciip.Guideline.Reporting;

/// <summary>What nobody can tell yet, and where to look.</summary>
internal static class QuestionsSection
{
    public static void Write(HtmlWriter html, ReportPage page)
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
            HtmlTable.Columns(Words.Question, Words.Settles, Words.IfNo),
            page.Report.OpenQuestions.Select(question => new[] { Cell.Of(question.In(html.Language)), Cell.Ids(question.Provisions), Cell.Of(question.Level) }),
            "questions");
    }
}
