namespace Ciip.Guideline.Catalog;

/// <summary>The words that users mix up with those of the Guideline.</summary>
internal static class NeighboringTerms
{
    public static readonly NeighboringTerm[] All =
    [
        new(
            new("Specified essential infrastructure service providers", "特定社会基盤事業者"),
            new(
                "Companies designated one by one under the economic security act. Not the critical information infrastructure operators of the Guideline, although a company can be both.",
                "経済安全保障推進法に基づき個別に指定された事業者。指針の「重要インフラ事業者等」とは別の概念である。ただし、一つの事業者が両方に当たることがある。"),
            EvidenceBasis.Reported,
            Locator.Parse("fn3")),
        new(
            new("Special essential infrastructure service providers", "特別社会基盤事業者"),
            new(
                "Those of the specified providers that use designated computers. The duty of the law of 2025 to report within 30 days is theirs alone, and has no counterpart in the explanations that the Guideline asks for.",
                "特定社会基盤事業者のうち、特定重要電子計算機を使用する者。2025年の法律に基づく30日以内の報告義務はこの者だけに課されており、指針の求める「対外的な説明」に相当するものではない。"),
            EvidenceBasis.Reported,
            Locator.Parse("fn3"), Locator.Parse("II.6.2.3(2) p1 s1")),
        new(
            new("National Cybersecurity Office", "国家サイバー統括室"),
            new(
                "What became of the NISC on 1 July 2025. The Guideline of 2015 names the Cabinet Secretariat.",
                "2025年7月1日に内閣サイバーセキュリティセンター（NISC）が改組された組織。2015年の指針では「内閣官房」と記されている。"),
            EvidenceBasis.Seen,
            Locator.Parse("fn6 s1")),
        new(
            new("Cybersecurity policies of local governments", "地方公共団体のサイバーセキュリティに関する方針"),
            new(
                "Under the Local Autonomy Act as amended, each local government had to have one, and to publish it, by 1 April 2026: some 1,800 documents of the fourth tier. It is a duty of that act, not of the Guideline.",
                "改正地方自治法により、各地方公共団体は2026年4月1日までに策定し、公表することとされた。約1,800の内規に当たる文書である。同法に基づく義務であり、指針に基づくものではない。"),
            EvidenceBasis.Seen,
            Locator.Parse("fn5"), Locator.Parse("II.5 p1 s1")),
    ];
}
