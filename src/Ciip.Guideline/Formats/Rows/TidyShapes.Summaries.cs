namespace Ciip.Guideline.Formats.Rows;

/// <content>That of summaries of many subjects.</content>
internal static partial class TidyShapes
{
    public static TidyShape<SummaryRow> Summary { get; } = new(
        new("Counts of many subjects", "多数の事業者の集計"),
        [
            new(nameof(SummaryRow.Grouping), TableColumnType.Category, new("Grouping", "集計の単位"), static row => row.Grouping),
            new(nameof(SummaryRow.Group), TableColumnType.Category, new("Group", "区分"), static row => row.Group),
            new(nameof(SummaryRow.Level), TableColumnType.Category, new("About", "対象の種類"), static row => row.Level),
            new(nameof(SummaryRow.Id), TableColumnType.Text, new("Id", "対象"), static row => row.Id),
            new(nameof(SummaryRow.View), TableColumnType.Category, new("Side", "面"), static row => row.View),
            new(nameof(SummaryRow.Kind), TableColumnType.Category, new("Kind of number", "数値の種類"), static row => row.Kind),
            new(nameof(SummaryRow.Outcome), TableColumnType.Category, new("Outcome", "結果"), static row => row.Outcome),
            new(nameof(SummaryRow.Unit), TableColumnType.Category, new("Unit", "計数の単位"), static row => row.Unit),
            new(nameof(SummaryRow.Count), TableColumnType.Integer, new("Number", "数"), static row => row.Count),
            new(nameof(SummaryRow.Of), TableColumnType.Integer, new("Of", "対象数"), static row => row.Of),
            new(nameof(SummaryRow.IsWithheld), TableColumnType.Boolean, new("Withheld", "秘匿"), static row => row.IsWithheld),
            new(nameof(SummaryRow.MinimumGroup), TableColumnType.Integer, new("Least size of a group", "公表する区分の最小規模"), static row => row.MinimumGroup),
        ]);
}
