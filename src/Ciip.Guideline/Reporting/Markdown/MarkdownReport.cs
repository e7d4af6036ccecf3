using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>A report in Markdown: the figures, the documents, the matrix, findings, questions, plan and correspondence.</summary>
internal static class MarkdownReport
{
    public static string Write(EvaluationReport report, ReportOptions options)
    {
        var page = new ReportPage(report, options);
        var markdown = new MarkdownWriter(options.Language);
        markdown.Heading(1, options.Title ?? Words.ReportTitle.In(options.Language));
        Edition(markdown, report.Edition);
        Summary(markdown, page);
        Documents(markdown, page);
        Gaps(markdown, page);
        Findings(markdown, page);
        markdown.Heading(2, Words.Questions.In(options.Language));
        Next(markdown, page);
        foreach (var question in report.OpenQuestions)
        {
            markdown.Bullet(question.In(options.Language));
        }

        markdown.Heading(2, Words.Plan.In(options.Language));
        MarkdownPlan.Write(markdown, page.Plan, options.Crosswalk);
        Correspondence(markdown, page);
        MarkdownCrosswalk.Write(markdown, options.Crosswalk);
        markdown.Heading(2, Words.About.In(options.Language));
        markdown.Paragraph(Words.Limits.In(options.Language));
        markdown.Paragraph($"{Words.Fingerprint.In(options.Language)}: {report.Fingerprint}");
        return markdown.ToString();
    }

    public static void Edition(MarkdownWriter markdown, Edition edition) =>
        markdown.Paragraph($"{Words.Edition.In(markdown.Language)}: {edition.Name.In(markdown.Language)} {edition.IssuedOn}. {edition.Note.In(markdown.Language)}");

    /// <summary>What to ask next, before all that is open.</summary>
    private static void Next(MarkdownWriter markdown, ReportPage page)
    {
        if (page.NextQuestions.Count == 0)
        {
            return;
        }

        markdown.Heading(3, Words.NextQuestions.In(page.Language));
        markdown.Paragraph(Words.NextQuestionsSay.In(page.Language));
        markdown.Table(
            [Words.Question, Words.Narrows, Words.SettledThen, Words.ByAnswer],
            page.NextQuestions.Select(next => new[]
            {
                next.Question.In(page.Language), next.NarrowsIn(page.Language), next.SettlesIn(page.Language), string.Join(page.Language == Language.Japanese ? "。" : "; ", next.ChangesIn(page.Language)),
            }));
        markdown.Heading(3, Words.AllQuestions.In(page.Language));
    }

    private static void Summary(MarkdownWriter markdown, ReportPage page)
    {
        markdown.Heading(2, Words.Summary.In(page.Language));
        var report = page.Report;
        var lines = new List<string> { $"{Words.AsOf.In(page.Language)}: {report.AsOf?.ToString() ?? Words.NotGiven.In(page.Language)}" };
        if (page.Options.IssuedOn is { } date)
        {
            lines.Add($"{Words.IssuedOn.In(page.Language)}: {date}");
        }

        lines.Add(page.HasDocuments ? $"{Words.AllDocuments.In(page.Language)}: {report.Standards.Set.Coverage.In(page.Language)}" : page.NoDocuments.In(page.Language));
        if (report.Standards.InternalRules.Documents.Count > 0)
        {
            lines.Add($"{Words.OwnRules.In(page.Language)}: {report.Standards.InternalRules.Coverage.In(page.Language)}");
        }

        lines.Add(report.Practice is { } practice ? $"{practice.Subject.Operator}: {practice.Coverage.In(page.Language)}" : Words.NoPractice.In(page.Language));
        lines.Add($"{Words.Findings.In(page.Language)}: {report.Findings.Count.Written()}");
        lines.Add($"{Words.Questions.In(page.Language)}: {report.OpenQuestions.Count.Written()}");
        Add(page.HasDocuments || report.Practice is not null, Words.AtLeastAtMost);
        Add(page.HasDocuments && report.Standards.Coverage.TooLittleExamined, Words.LittleExamined);
        Add(report.Practice is { Coverage.TooLittleAssessed: true }, Words.LittleAssessed);
        lines.ForEach(markdown.Bullet);

        void Add(bool applies, LocalizedText notice)
        {
            if (applies)
            {
                lines.Add(notice.In(page.Language));
            }
        }
    }

    private static void Documents(MarkdownWriter markdown, ReportPage page)
    {
        if (!page.HasDocuments)
        {
            return;
        }

        markdown.Heading(2, Words.Documents.In(page.Language));
        markdown.Table(
            [Words.Id, Words.Title, Words.Tier, Words.Issuer],
            page.Report.Standards.Subject.Documents.Select(document => new[] { document.Id, document.Title, document.Tier.Title.In(page.Language), document.Issuer }));
        markdown.Heading(2, Words.Matrix.In(page.Language));
        markdown.Table(
            [Words.Item, Words.AllDocuments, Words.OwnRules, Words.Documents, .. ControlColumn.Title(page.Options.Crosswalk)],
            page.Report.Standards.Matrix.Select(row => new[]
            {
                $"{row.Item.Value} {row.Item.Title.In(page.Language)}", row.Set.In(page.Language), row.InternalRules.In(page.Language),
                string.Join(Words.Between.In(page.Language), row.Cells.Select(cell => $"{cell.Document.Id}: {cell.In(page.Language)}")),
            }.Concat(ControlColumn.Text(page.Options.Crosswalk?.ControlsOf(row))).ToArray()));
    }

    private static void Gaps(MarkdownWriter markdown, ReportPage page)
    {
        if (page.Report.Gaps is not { } gaps)
        {
            return;
        }

        markdown.Heading(2, Words.Gaps.In(page.Language));
        var matrix = gaps[page.Options.View];
        markdown.Table(
            [Words.Item, Words.State],
            GuidelineItem.All.Select(item => new[] { $"{item.Value} {item.Title.In(page.Language)}", matrix.CountsOf(item).In(page.Language) }));
    }

    private static void Findings(MarkdownWriter markdown, ReportPage page)
    {
        var (report, crosswalk) = (page.Report, page.Options.Crosswalk);
        markdown.Heading(2, Words.Findings.In(markdown.Language));
        if (report.Findings.Count == 0)
        {
            markdown.Paragraph(Words.NoFindings.In(markdown.Language));
            return;
        }

        markdown.Table(
            [Words.Level, Words.Rule, Words.Place, Words.Message, Words.Repair, Words.Citations, .. ControlColumn.Title(crosswalk)],
            report.Findings.OrderByDescending(static finding => finding.Level).Select(finding => new[]
            {
                finding.Level.In(markdown.Language), finding.Rule.Id, finding.Place.In(markdown.Language), finding.Message.In(markdown.Language),
                finding.Repair.In(markdown.Language), string.Join(", ", finding.Citations),
            }.Concat(ControlColumn.Text(crosswalk?.ControlsOf(finding))).ToArray()));
    }

    private static void Correspondence(MarkdownWriter markdown, ReportPage page)
    {
        if (!page.HasDocuments)
        {
            return;
        }

        markdown.Heading(2, Words.Correspondence.In(page.Language));
        markdown.Table(
            [Words.Provision, Words.Document, Words.Clauses, Words.Claim, Words.AllTogether, .. ControlColumn.Title(page.Options.Crosswalk)],
            page.Report.Standards.Correspondence.Select(row => new[]
            {
                $"{row.Provision.Id} {row.Provision.Title.In(page.Language)}", row.Document?.Id ?? string.Empty, string.Join(Words.Between.In(page.Language), row.Clauses),
                row.Claim?.Value.In(page.Language) ?? string.Empty, row.Result.In(page.Language),
            }.Concat(ControlColumn.Text(page.Options.Crosswalk?.ControlsOf(row.Provision))).ToArray()));
    }
}
