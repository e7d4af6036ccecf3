namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.2.1(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] ManagementAssessment =
    [
        new("II.6.2.1(2) p1 s1", StatementKind.Requirement, new(
            "Gives the management layer an assessment of its own of how measures work in operation.",
            "経営層にも、対策の運用状況を自ら把握することを求める。")),
    ];
}
