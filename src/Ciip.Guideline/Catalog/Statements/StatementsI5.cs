namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.5, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of I.5, summarized in our own words.</summary>
    public static readonly Statement[] I5 =
    [
        new("I.5 p1 s1", StatementKind.Structure, new(
            "Lists the three volumes and what each is for: the Guideline itself, the Examples and the Guidebook.",
            "指針本編、対策例集及び優先順位付けの手引書の3編からなることと、それぞれの役割を示す。"),
            new("Describes the volumes.", "構成の説明である。")),
        new("I.5 p2 s1", StatementKind.Structure, new(
            "Tells that the items for discussion and reference of the 3rd edition are gone, as the Guidebook covers prioritization.",
            "優先順位付けを手引書に譲ったため、第3版の要検討事項及び参考事項を廃したことを述べる。"),
            new("Tells what changed since the 3rd edition.", "第3版からの変更の説明である。")),
        new("I.5 p2 s2", StatementKind.Requirement, new(
            "Asks each operator to rank its measures and to act in that order.",
            "個々の事業者等に、対策の優先順位付けと、それに沿った実施を求める。")),
        new("I.5 p3 s1", StatementKind.Requirement, new(
            "Gives the CII Expert Committee the task of preparing the Examples and the Guidebook as further volumes.",
            "別冊である対策例集と手引書の策定を、重要インフラ専門調査会の役割とする。")),
    ];
}
