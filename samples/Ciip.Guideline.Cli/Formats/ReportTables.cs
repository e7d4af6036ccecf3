using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>The two tables of a report that fit a window.</summary>
internal static class ReportTables
{
    private const string State = "state";
    private const string Controls = "controls";
    private const int WidthOfStates = 13;
    private static readonly TableColumn About = new("about", new("About", "対象"));
    private static readonly TableColumn Numbers = new("figures", new("Figures", "数値"));
    private static readonly TableColumn Item = new("item", new("Item", "項目"));

    /// <summary>How much is specified and carried out, by phase.</summary>
    public static GuidelineTable Figures(EvaluationReport report, Language language, bool isOwnView)
    {
        var view = isOwnView ? report.Standards.InternalRules : report.Standards.Set;
        var rows = new List<string[]>();
        if (report.Standards.Subject.Documents.Count > 0)
        {
            rows.Add([Say(isOwnView ? "The operator's own documents" : "All documents", isOwnView ? "自組織の文書" : "文書一式"), view.Coverage.In(language)]);
            rows.AddRange(PdcaPhase.All.Select(phase => new[] { phase.Title.In(language), view.CoverageOf(phase).In(language) }));
        }

        if (report.Practice is { } practice)
        {
            rows.Add([Say("Practice", "実施状況"), practice.Coverage.In(language)]);
        }

        return new GuidelineTable(new("Figures", "数値"), [About, Numbers], rows, language);

        string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;
    }

    /// <summary>The figures, and what their bounds mean.</summary>
    public static ShownTable Shown(EvaluationReport report, Language language, bool isOwnView) => new(Figures(report, language, isOwnView))
    {
        IsCounted = false,
        Remark = language == Language.Japanese
            ? "（「最少」は確認できた件数。対象外とする判断が後に見つからない限りのもの）"
            : " (“at least” is what is known, unless a decision against it is found)",
    };

    /// <summary>The matrix where a window may have no room for all documents: what they come to stays.</summary>
    public static ShownTable Shown(GuidelineTable matrix) => new(matrix, Item.Name, State, Controls) { LeastWidth = WidthOfStates, IsCounted = false };

    /// <summary>The items by the documents, with a crosswalk also the controls of another framework.</summary>
    public static GuidelineTable Matrix(EvaluationReport report, Crosswalk? crosswalk, Language language, bool isOwnView)
    {
        var documents = (isOwnView ? report.Standards.InternalRules : report.Standards.Set).Documents;
        var columns = documents.Select((document, index) => new TableColumn(
            FormattableString.Invariant($"document{index + 1}"), new(document.TitleIn(Language.English), document.TitleIn(Language.Japanese))));
        var state = new TableColumn(State, isOwnView ? new("Own documents", "自組織の文書") : new("All documents", "文書一式"));
        var rows = report.Standards.Matrix.Select(row => row.Cells.Where(cell => documents.Contains(cell.Document))
            .Select(cell => cell.In(language) + (cell.Clauses.Count > 0 ? $" [{string.Join("; ", cell.Clauses)}]" : string.Empty))
            .Prepend($"{row.Item.Value} {row.Item.Title.In(language)}").Append((isOwnView ? row.InternalRules : row.Set).In(language))
            .Concat(crosswalk is null ? [] : [string.Join("; ", crosswalk.ControlsOf(row))]));
        TableColumn[] controls = crosswalk is null ? [] : [new TableColumn(Controls, crosswalk.Heading())];
        return new GuidelineTable(new("Items by documents", "項目と文書の対照"), [Item, .. columns, state, .. controls], rows, language);
    }
}
