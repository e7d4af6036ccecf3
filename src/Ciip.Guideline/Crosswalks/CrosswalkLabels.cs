namespace Ciip.Guideline.Crosswalks;

/// <summary>Words for how the Guideline and another framework relate, in both languages. The Japanese words are ours.</summary>
public static class CrosswalkLabels
{
    /// <summary>The word for how something of the Guideline relates to a control of another framework.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="language">The language.</param>
    public static string In(this CrosswalkRelation relation, Language language) => (relation switch
    {
        CrosswalkRelation.EqualTo => new LocalizedText("equal to", "同一"),
        CrosswalkRelation.EquivalentTo => new("equivalent to", "同等"),
        CrosswalkRelation.SubsetOf => new("subset of", "対応先に含まれる"),
        CrosswalkRelation.SupersetOf => new("superset of", "対応先を含む"),
        CrosswalkRelation.IntersectsWith => new("intersects with", "一部重なる"),
        _ => new("no relationship", "対応なし"),
    }).In(language);

    /// <summary>The word for how sure those who made a mapping are.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <param name="language">The language.</param>
    public static string In(this CrosswalkConfidence confidence, Language language) => (confidence switch
    {
        CrosswalkConfidence.High => new LocalizedText("high", "高"),
        CrosswalkConfidence.Medium => new("medium", "中"),
        _ => new("low", "低"),
    }).In(language);
}
