using Ciip.Guideline.Questionnaires;

namespace GrcPortal.Files;

/// <summary>How the two forms of a questionnaire are called in addresses, names of files and headers.</summary>
internal static class SpreadsheetTypes
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Csv = "text/csv; charset=utf-8";

    public static IReadOnlyList<(QuestionnaireForm Form, string Token, string Ending, string ContentType)> All { get; } =
    [
        (QuestionnaireForm.Xlsx, "xlsx", ".xlsx", Xlsx),
        (QuestionnaireForm.Csv, "csv", ".csv", Csv),
    ];
}
