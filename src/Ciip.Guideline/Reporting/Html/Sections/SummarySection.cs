namespace Ciip.Guideline.Reporting;

/// <summary>The page for those who read one page: the figures, each with its sentence, and what to do first.</summary>
internal static class SummarySection
{
    private const int Steps = 10;

    public static void Write(MarkupWriter html, ReportPage page)
    {
        Notices(html, page);
        html.Line().Open("ul", ("class", "cards"), ("aria-label", Words.KeyFigures.In(page.Language)));
        if (page.HasDocuments)
        {
            Card(html, Words.SpecifiedInDocuments, page.Report.Standards.Set.Coverage);
            if (page.Report.Standards.InternalRules.Documents.Count > 0)
            {
                Card(html, Words.SpecifiedInInternalRules, page.Report.Standards.InternalRules.Coverage);
            }

            Card(html, page.Report.Standards.Set);
        }

        if (page.Report.Practice is { } practice)
        {
            Card(html, practice.Coverage);
        }

        Card(html, page.Report.Findings);
        Card(html, page.Report.OpenQuestions);
        html.Close();
        Parts.Lead(html, Words.AtLeastAtMost);
        Parts.Heading(html, page.Plan.Entries.Count == 0 && page.NextQuestions.Count > 0 ? Words.NextQuestions : Words.FirstSteps);
        FirstSteps(html, page);
    }

    private static void Notices(MarkupWriter html, ReportPage page)
    {
        Notice(!page.HasDocuments, page.NoDocuments);
        Notice(page.Report.Practice is null, Words.NoPractice);
        Notice(page.HasDocuments && page.Report.Standards.Coverage.TooLittleExamined, Words.LittleExamined);
        Notice(page.Report.Practice is { Coverage.TooLittleAssessed: true }, Words.LittleAssessed);

        void Notice(bool applies, LocalizedText text)
        {
            if (applies)
            {
                html.Line().Element("p", text, ("class", "note"));
            }
        }
    }

    private static void Card(MarkupWriter html, LocalizedText title, StandardsCoverage coverage)
    {
        var most = coverage.SpecifiedAtMost;
        Start(html, title, Range(html.Language, coverage.SpecifiedAtLeast, most));
        Parts.Bar(
            html,
            (Marks.Full, coverage.Specified),
            (Marks.Part, coverage.PartlySpecified - coverage.ProvisionalPartlySpecified),
            (Marks.SetAside, coverage.NotAdopted - coverage.ProvisionalNotAdopted),
            (Marks.Missing, coverage.Absent),
            (Marks.Unknown, most.Numerator - coverage.Specified));
        End(html, coverage.In(html.Language));
    }

    private static void Card(MarkupWriter html, PracticeCoverage coverage)
    {
        Start(html, Words.CarriedOut, Range(html.Language, coverage.CarriedOutAtLeast, coverage.CarriedOutAtMost));
        Parts.Bar(
            html,
            (Marks.Full, coverage.CarriedOut),
            (Marks.Part, coverage.PartlyCarriedOut),
            (Marks.Touched, coverage.Planned),
            (Marks.Missing, coverage.NotCarriedOut),
            (Marks.Unknown, coverage.Contradicted + coverage.NotAssessed));
        End(html, coverage.In(html.Language));
    }

    private static void Card(MarkupWriter html, StandardsView view)
    {
        var (decided, all) = view.MeasuresDecided;
        Start(html, Words.Decided, html.Language == Language.Japanese ? $"{all}対策中{decided}対策" : $"{decided} of {all}");
        Parts.Bar(html, (Marks.Full, decided), (Marks.Missing, all - decided - view.MeasuresUnknown), (Marks.Unknown, view.MeasuresUnknown));
        End(html, html.Language == Language.Japanese
            ? $"採用・不採用の判断が文書に現れている対策の数。不明は{view.MeasuresUnknown}対策"
            : $"measures whose adoption or rejection shows in the documents; {view.MeasuresUnknown} unknown");
    }

    private static void Card(MarkupWriter html, IReadOnlyList<Finding> findings)
    {
        Start(html, Words.Findings, findings.Count.Written());
        End(html, findings.Count == 0 ? Words.NoFindings.In(html.Language) : string.Join(
            Words.Comma.In(html.Language),
            findings.GroupBy(static finding => finding.Level).OrderByDescending(static group => group.Key)
                .Select(group => $"{group.Key.In(html.Language)} {group.Count().Written()}")));
    }

    private static void Card(MarkupWriter html, IReadOnlyList<OpenQuestion> questions)
    {
        var provisions = questions.SelectMany(static question => question.Provisions).Distinct().Count().Written();
        Start(html, Words.Questions, questions.Count.Written());
        End(html, questions.Count == 0 ? Words.NoQuestions.In(html.Language)
            : html.Language == Language.Japanese ? $"規定要素{provisions}件について、まだ誰も確認していない"
            : $"not known yet, for provisions: {provisions}");
    }

    private static void Start(MarkupWriter html, LocalizedText title, string figure) =>
        html.Line().Open("li").Text(title).Element("b", figure);

    private static void End(MarkupWriter html, string sentence) => html.Element("small", sentence).Close();

    private static string Range(Language language, Figure least, Figure most)
    {
        var range = least.Numerator == most.Numerator ? least.Numerator.Written() : $"{least.Numerator.Written()}–{most.Numerator.Written()}";
        return language == Language.Japanese ? $"{most.Denominator.Written()}件中{range.Replace('–', '～')}件" : $"{range} of {most.Denominator.Written()}";
    }

    private static void FirstSteps(MarkupWriter html, ReportPage page)
    {
        if (page.Plan.ReadFirst.Count > 0)
        {
            Parts.Lead(html, Words.ReadFirst);
        }

        if (page.Plan.Entries.Count > 0)
        {
            HtmlTable.Write(
                html,
                Words.FirstSteps,
                static head => head.Cells(Words.Number, Words.Item, Words.Ways, Words.Owner, Words.Where, Words.Level),
                page.Plan.Entries.Take(Steps).Select(static (entry, index) => (Entry: entry, Number: index + 1)),
                static (row, step) => Row(row, step.Entry, step.Number),
                "steps");
        }
        else if (page.NextQuestions.Count > 0)
        {
            // One page for whoever decides: what an answer would change stands with all questions.
            HtmlTable.Write(
                html,
                Words.NextQuestions,
                static head => head.Cells(Words.Question, Words.Narrows, Words.IfNo),
                page.NextQuestions.Take(Steps),
                static (row, next) => row.Text(next.Question.In(row.Language)).Text(next.NarrowsIn(row.Language)).Cell().Level(next.Question.Level),
                "questions");
        }
        else
        {
            html.Line().Element("p", Words.NoSteps);
        }
    }

    private static void Row(HtmlRow row, ImprovementEntry entry, int number)
    {
        row.Cell().Number(number);
        row.Cell().Named(entry.About);
        PlanSection.Ways(row.Cell(), entry);
        row.Cell().Actors(entry.Bearers);
        PlanSection.Where(row.Cell(), entry);
        row.Cell().Level(entry.Level);
    }
}
