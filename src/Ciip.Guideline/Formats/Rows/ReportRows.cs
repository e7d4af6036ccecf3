namespace Ciip.Guideline.Formats.Rows;

/// <summary>Rows of a report.</summary>
internal static class ReportRows
{
    public static FindingRow Of(Finding finding, Language language) => new(
        finding.Level.In(language),
        finding.Rule.Id,
        finding.Place.Document ?? string.Empty,
        finding.Place.On?.Text ?? string.Empty,
        RowText.TitleOf(finding.Place.On, language),
        finding.Place.Record ?? string.Empty,
        finding.Place.Part ?? string.Empty,
        finding.Place.IsInPractice,
        finding.Message.In(language),
        RowText.Joined(finding.Missing),
        finding.Repair.In(language),
        RowText.Joined(finding.Citations),
        finding.Basis.In(language),
        finding.Place.Pointer ?? string.Empty);

    public static OpenQuestionRow Of(OpenQuestion question, Language language) => new(
        question.Level.In(language),
        question.About.Text,
        RowText.TitleOf(question.About, language),
        question.Document ?? string.Empty,
        RowText.Joined(question.Clauses),
        question.IsOfPractice,
        question.In(language),
        RowText.Joined(question.Provisions));

    public static MatrixTableRow Of(MatrixRow row, MatrixCell cell, Language language) => new(
        row.Item.Value,
        row.Item.Title.In(language),
        cell.Document.Id,
        cell.Document.Title,
        cell.Document.Tier.Number,
        cell.In(language),
        RowText.Joined(cell.Clauses),
        cell.LeftTo is { } target ? target.Document ?? target.Tier?.Title.In(language) ?? target.Citation ?? string.Empty : string.Empty,
        row.Set.In(language),
        row.InternalRules.In(language));

    public static CorrespondenceTableRow Of(CorrespondenceRow row, Language language) => new(
        RowText.ItemOf(row.Provision),
        RowText.ItemTitleOf(row.Provision, language),
        row.Provision.Id,
        row.Provision.Title.In(language),
        row.Document?.Id ?? string.Empty,
        row.Document?.Title ?? string.Empty,
        row.Document?.Tier.Number,
        RowText.Joined(row.Clauses),
        row.Claim?.Value.In(language) ?? string.Empty,
        row.Result.In(language),
        row.Result is { IsAsked: true, IsProvisional: true });
}
