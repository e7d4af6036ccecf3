namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.2.3(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] ProtectionAndRecovery =
    [
        new("II.6.2.3(1) p1 s1", StatementKind.Requirement, new(
            "In a malfunction, sets the IT-BCP going and keeps business running by the rules while recovery is under way.",
            "IT障害発生時には、IT-BCPを発動し、規程に従って業務を維持しつつ、迅速な復旧に努めることを求める。")),
        new("II.6.2.3(1) p1 s2", StatementKind.Requirement, new(
            "Has journals, logs and other records gathered and searched for the cause, as the ground for countermeasures.",
            "原因に応じた対策を講じられるよう、ジャーナルやログ等の記録を収集し、原因を分析することを求める。")),
    ];
}
