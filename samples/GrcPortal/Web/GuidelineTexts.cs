namespace GrcPortal.Web;

/// <summary>Words of the pages on what the Guideline and the rules say.</summary>
internal static class GuidelineTexts
{
    public static readonly LocalizedText OwnWords = new(
        "In our own words, with the place in the Guideline: it is the text itself that counts.", "指針の記載箇所とともに要旨を示しています。正確な内容は指針の本文を確認してください。");

    public static readonly LocalizedText OurRendering = new("(our rendering)", "（本ポータルによる訳語）");
    public static readonly LocalizedText Summary = new("What it is about", "要旨");
    public static readonly LocalizedText Statement = new("Statement", "記載箇所");
    public static readonly LocalizedText Provisions = new("Provisions", "規定要素");
    public static readonly LocalizedText Provision = new("Provision", "規定要素");
    public static readonly LocalizedText Terms = new("Terms", "用語");
    public static readonly LocalizedText Below = new("Below", "下位の項目");
    public static readonly LocalizedText Demand = new("What it asks for", "求める事項");
    public static readonly LocalizedText Repair = new("What to do", "対応方法");
    public static readonly LocalizedText Basis = new("What it rests on", "根拠");
}
