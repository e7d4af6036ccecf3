namespace GrcPortal.Evidence;

/// <summary>A kind of file that is taken as evidence.</summary>
/// <param name="Token">What settings call it.</param>
/// <param name="ContentType">What it is downloaded as.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Endings">What its name may end in; the first is added where it ends in nothing.</param>
internal sealed record EvidenceType(string Token, string ContentType, LocalizedText Title, params IReadOnlyList<string> Endings)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static readonly EvidenceType Pdf = new("pdf", "application/pdf", Same("PDF"), ".pdf");
    public static readonly EvidenceType Png = new("png", "image/png", Same("PNG"), ".png");
    public static readonly EvidenceType Jpeg = new("jpeg", "image/jpeg", Same("JPEG"), ".jpg", ".jpeg");
    public static readonly EvidenceType Text = new("text", "text/plain; charset=utf-8", new("text in UTF-8", "テキスト（UTF-8）"), ".txt", ".log", ".md");
    public static readonly EvidenceType Csv = new("csv", "text/csv; charset=utf-8", new("CSV in UTF-8", "CSV（UTF-8）"), ".csv");
    public static readonly EvidenceType Docx = new("docx", Office + "wordprocessingml.document", Same("Word (.docx)"), ".docx");
    public static readonly EvidenceType Xlsx = new("xlsx", Office + "spreadsheetml.sheet", Same("Excel (.xlsx)"), ".xlsx");
    public static readonly EvidenceType Pptx = new("pptx", Office + "presentationml.presentation", Same("PowerPoint (.pptx)"), ".pptx");

    public static IReadOnlyList<EvidenceType> All { get; } = [Pdf, Png, Jpeg, Text, Csv, Docx, Xlsx, Pptx];

    private static LocalizedText Same(string text) => new(text, text);
}
