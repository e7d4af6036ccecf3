namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.2.3(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] MalfunctionExplanation =
    [
        new("II.6.2.3(2) p1 s1", StatementKind.Requirement, new(
            "Has the malfunction and the recovery made known, to users for instance, by the IT-BCP and with the 5W1H clear to all.",
            "IT-BCPと5W1Hの理解に基づき、IT障害と復旧の状況について、利用者への利用可否の周知等の情報提供を行うことを求める。")),
        new("II.6.2.3(2) p1 s2", StatementKind.Requirement, new(
            "Asks that informing go hand in hand with the other organizations concerned.",
            "情報提供に係る対応を、関係する他の組織と連携・協調して行うことを求める。")),
    ];
}
