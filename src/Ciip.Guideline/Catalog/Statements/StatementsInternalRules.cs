namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.2(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] InternalRules =
    [
        new("II.6.1.2(1) p1 s1", StatementKind.Requirement, new(
            "Turns the basic policy into rules: the thinking and the rules for carrying measures out, with every measure in its place.",
            "基本方針に基づき、個々の対策を体系化して、実施に係る考え方や規則を内規に定めることを求める。")),
        new("II.6.1.2(1) p2 s1", StatementKind.Requirement, new(
            "Asks for the same governance as for the policy: control, purpose, authority, members and revision criteria of the rules.",
            "内規の策定・改定についても、主管組織、目的、権限、関与する者、改定基準を定めることを求める。")),
    ];
}
