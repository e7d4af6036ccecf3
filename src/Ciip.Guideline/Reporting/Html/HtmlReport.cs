namespace Ciip.Guideline.Reporting;

/// <summary>The page of a report: its sections, in the order in which it is read.</summary>
internal static class HtmlReport
{
    public static string Write(EvaluationReport report, ReportOptions options)
    {
        var page = new ReportPage(report, options);
        return HtmlPage.Write(options, options.Title ?? Words.ReportTitle.In(options.Language), html => Head(html, page), [.. Sections(page)]);
    }

    private static void Head(MarkupWriter html, ReportPage page)
    {
        var report = page.Report;
        Parts.Facts(
            html,
            (Words.Operator, report.Practice?.Subject.Operator ?? report.Standards.Subject.Operator),
            (Words.IssuedOn, page.Options.IssuedOn?.ToString()),
            (Words.AsOf, report.AsOf?.ToString() ?? Words.NotGiven.In(page.Language)));
        Edition(html, report.Edition);
    }

    public static void Edition(MarkupWriter html, Edition edition) => html.Line().Open("p", ("class", "lead"))
        .Element("strong", Words.Edition).Text(": ").Text(Words.Named(edition.Name, edition.IssuedOn)).Text(edition.Note).Close();

    private static IEnumerable<HtmlSection> Sections(ReportPage page)
    {
        yield return Section("summary", Words.Summary, SummarySection.Write);
        yield return Section("subjects", Words.Subjects, SubjectsSection.Write);
        if (page.HasDocuments)
        {
            yield return Section("heat-map", Words.HeatMap, HeatMapSection.Write);
            yield return Section("matrix", Words.Matrix, MatrixSection.Write);
            yield return Section("coverage", Words.Coverage, CoverageSection.Write);
        }

        if (page.Report.Practice is not null)
        {
            yield return Section("practice", Words.Practice, PracticeSection.Write);
        }

        if (page.Report.Gaps is not null)
        {
            yield return Section("gaps", Words.Gaps, GapSection.Write);
        }

        if (page.HasDocuments)
        {
            yield return Section("balance", Words.Balance, BalanceSection.Write);
        }

        yield return Section("findings", Words.Findings, FindingsSection.Write);
        yield return Section("questions", Words.Questions, QuestionsSection.Write);
        yield return Section("plan", Words.Plan, PlanSection.Write);
        if (page.HasDocuments)
        {
            yield return Section("correspondence", Words.Correspondence, CorrespondenceSection.Write);
        }

        yield return Section("outcomes", Words.Outcomes, OutcomesSection.Write);
        if (page.Options.Crosswalk is { } crosswalk)
        {
            yield return new HtmlSection("crosswalk", Words.Crosswalk, html => CrosswalkSection.Write(html, crosswalk));
        }

        yield return Section("about", Words.About, AboutSection.Write);

        HtmlSection Section(string id, LocalizedText title, Action<MarkupWriter, ReportPage> write) => new(id, title, html => write(html, page));
    }
}
