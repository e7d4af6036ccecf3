namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.2.1(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] OperationalAssessment =
    [
        new("II.6.2.1(1) p1 s1", StatementKind.Requirement, new(
            "Gives the managing staff the task of watching, all the time and at intervals, how measures work in operation.",
            "情報セキュリティの管理担当者に、対策の運用状況を常時及び定期的に把握することを求める。")),
    ];
}
