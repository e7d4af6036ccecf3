namespace Ciip.Guideline.Catalog;

/// <summary>
/// The tree of sections. Titles are those of the translation; a section that is an item, a part or a group of measures
/// takes its title from there.
/// </summary>
internal static class Sections
{
    /// <summary>The roots: chapter I, chapter II and the footnotes, a new tree each time.</summary>
    public static Section[] Build() => [ChapterI(), ChapterII(), Ours("fn", "Footnotes", "脚注")];

    private static Section ChapterI() =>
        Ours("I", "Purpose and Role", "目的及び位置付け",
            Ours("I.1", "Significance of Information Security Measures for Critical Information Infrastructures", "重要インフラにおける情報セキュリティ対策の重要性"),
            Ours("I.2", "Necessity of the “Safety Standards”", "「安全基準等」の必要性"),
            Ours("I.3", "Definition of the “Safety Standards”", "「安全基準等」とは"),
            Ours("I.4", "Role of the Guideline", "指針の位置付け"),
            Ours("I.5", "Composition of the Guideline", "指針の構成"),
            Ours(
                "I.6",
                "Expectations for the Continuous Improvement and Implementation of the Guideline Based on the “Safety Standards”",
                "「安全基準等」に基づく指針の継続的な改善及び実施への期待"));

    private static Section ChapterII() =>
        Ours("II", "Items Desirable to be Specified in the “Safety Standards”", "「安全基準等」で規定が望まれる項目",
            Of(GuidelineItem.Purpose),
            Of(GuidelineItem.Scope),
            Of(GuidelineItem.Causes, [.. GuidelineItem.Causes.Parts.Select(static part => Of(part))]),
            Of(
                GuidelineItem.Roles,
                Ours("II.4(stakeholders)", "Responsibility of the stakeholders", "関係主体の在り方"),
                Ours("II.4(executives)", "Responsibility of CII operator's executives and senior managers", "重要インフラ事業者等の経営層の在り方")),
            Of(GuidelineItem.Publication),
            Ours("II.6", "Measures to be Taken", "対策項目",
                Ours("II.6.1", "In the Planning Phase: “Plan” (Preparation)", "計画段階：「Plan」（準備）",
                    Of(MeasureGroup.PolicyMaking),
                    Of(MeasureGroup.Rulemaking),
                    Of(MeasureGroup.Planning),
                    Of(MeasureGroup.Framework),
                    Of(MeasureGroup.Structuring)),
                Ours("II.6.2", "In the Implementation Phase: “Do” (Implementation)", "実施段階：「Do」（実施）",
                    Of(MeasureGroup.CommonActions),
                    Of(MeasureGroup.OrdinaryActions),
                    Of(MeasureGroup.MalfunctionActions)),
                Of(MeasureGroup.VerificationAndCorrection)));

    private static Section Of(MeasureGroup group) =>
        new(group.Value, group.Title, group.JapaneseTerm, [.. PdcaMeasure.All.Where(measure => measure.Group == group).Select(static measure => Of(measure.Item))]);

    private static Section Of(GuidelineItem item, params Section[] parts) => new(item.Value, item.Title, item.JapaneseTerm, parts);

    /// <summary>No Japanese title of a section was seen in a published source.</summary>
    private static Section Ours(string id, string english, string japanese, params Section[] parts) =>
        new(id, new(english, japanese), JapaneseTerm.OurRendering, parts);
}
