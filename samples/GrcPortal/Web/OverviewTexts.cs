namespace GrcPortal.Web;

/// <summary>Words of the page over all operators.</summary>
internal static class OverviewTexts
{
    public static readonly LocalizedText Totals = new("All operators together", "全体の状況");
    public static readonly LocalizedText Operators = new("operators", "事業者等");
    public static readonly LocalizedText Evaluated = new("evaluated", "評価済み");
    public static readonly LocalizedText GapsInAll = new("gaps in all", "不足（合計）");
    public static readonly LocalizedText OverdueInAll = new("overdue steps", "期限を過ぎた対応");

    public static readonly LocalizedText Weakest = new("Items where most operators have gaps", "不足のある事業者等が多い項目");
    public static readonly LocalizedText OfEvaluated = new("{0} of {1} evaluated operators", "評価済み{1}者のうち{0}者");

    public static readonly LocalizedText Choose = new("Which operators are shown", "表示する事業者等の選択");
    public static readonly LocalizedText Search = new("Search by name", "名称で検索");
    public static readonly LocalizedText Only = new("Show", "表示対象");
    public static readonly LocalizedText All = new("all operators", "全ての事業者等");
    public static readonly LocalizedText OnlyOverdue = new("with overdue steps", "期限を過ぎた対応がある事業者等");
    public static readonly LocalizedText OnlyUnevaluated = new("not evaluated yet", "未評価の事業者等");
    public static readonly LocalizedText Apply = new("Search", "検索");
    public static readonly LocalizedText Found = new("Operators found: {0}.", "該当する事業者等：{0}者");
    public static readonly LocalizedText NoneFound = new("There is no operator to show for this search.", "条件に該当する事業者等はありません。");
    public static readonly LocalizedText ShowAll = new("Show all operators", "全ての事業者等を表示");

    public static readonly LocalizedText Trend = new("change", "増減");
    public static readonly LocalizedText Overdue = new("overdue", "期限超過");
    public static readonly LocalizedText NotEvaluated = new("not yet", "未評価");
    public static readonly LocalizedText MoreGaps = new("{0} more than in the evaluation before", "前回の評価より{0}件増加");
    public static readonly LocalizedText FewerGaps = new("{0} fewer than in the evaluation before", "前回の評価より{0}件減少");
    public static readonly LocalizedText AsManyGaps = new("as many as in the evaluation before", "前回の評価から増減なし");
}
