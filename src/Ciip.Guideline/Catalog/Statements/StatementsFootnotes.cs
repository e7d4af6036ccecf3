namespace Ciip.Guideline.Catalog;

/// <summary>The statements of the footnotes, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of the footnotes, summarized in our own words.</summary>
    public static readonly Statement[] Footnotes =
    [
        new("fn1 s1", StatementKind.Definition, new(
            "Critical information infrastructures: sectors whose services are hard to replace and on which life and economy rest.",
            "重要インフラとは、ほかでは置き換えにくいサービスにより、国民生活と社会経済活動を支える分野をいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn1 s2", StatementKind.Definition, new(
            "They are called critical because stoppage, decline or outage could hit life and economy in Japan hard.",
            "機能の停止、低下又は利用不能が国民生活等に多大な影響を及ぼし得ることから、重要インフラと位置付けられる。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn2", StatementKind.Definition, new(
            "IT malfunction: an IT failure by which a service drops below its service maintenance level in Annex 2 of the Basic Policy.",
            "IT障害とは、ITの不具合のうち、サービスを行動計画の別紙2のサービス維持レベル未満に至らせるものをいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn3", StatementKind.Definition, new(
            "Operators: those whom Annex 1 of the Basic Policy lists for the sectors, and groups that they form.",
            "重要インフラ事業者等とは、行動計画の別紙1に対象として示された事業者と、それらからなる団体をいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn4", StatementKind.Definition, new(
            "Information security measures: all activity for information security, managing risks included.",
            "情報セキュリティ対策とは、リスクマネジメントや対策の実施を含む、情報セキュリティに関する取組全般をいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn5", StatementKind.Rationale, new(
            "The exception to industry laws: local governments act on their own and across all fields, under the Local Autonomy Act.",
            "業法によらない例として、地方公共団体は、地方自治法に基づき、地域の行政を自主的かつ総合的に担うことを述べる。"),
            new("Says what takes the place of industry laws for local governments.", "地方公共団体において業法に代わるものの説明である。")),
        new("fn6 s1", StatementKind.Rationale, new(
            "The Guideline sets out measures from the Cabinet Secretariat's point of view and asks nobody to meet international standards.",
            "指針は内閣官房の立場に沿った対策を示すものであり、各主体に国際規格への対応を求めるものではないとする。"),
            new("Explains what the Guideline is and is not.", "指針の性格の説明である。")),
        new("fn6 s2", StatementKind.Rationale, new(
            "It wants to help make better the standards and measures that operators already have.",
            "事業者等が既に有する基準や対策を更に良いものとすることに寄与するのが狙いであるとする。"),
            new("Explains what the Guideline is and is not.", "指針の性格の説明である。")),
        new("fn6 s3", StatementKind.Rationale, new(
            "Nobody is expected to copy the PDCA cycle of the figure.",
            "図1のPDCAサイクルをそのまま導入することは期待していないとする。"),
            new("Explains what the Guideline is and is not.", "指針の性格の説明である。")),
        new("fn7 s1", StatementKind.Definition, new(
            "Says what the CII Expert Committee is: the body that studies cybersecurity for protecting these infrastructures.",
            "重要インフラ専門調査会は、重要インフラ防護に係るサイバーセキュリティの調査検討を行う組織である。"),
            new("Says what the committee is.", "専門調査会の説明である。")),
        new("fn7 s2", StatementKind.Reference, new(
            "Gives the source: a decision of the Cybersecurity Strategic Headquarters of 10 February 2015.",
            "出典として、2015年2月10日のサイバーセキュリティ戦略本部の決定を示す。"),
            new("Gives a source.", "出典の表示である。")),
        new("fn8 s1", StatementKind.Definition, new(
            "Critical services: those of operators, or the procedures to use them, that Annex 2 of the Basic Policy sets out by sector.",
            "重要インフラサービスとは、事業者等のサービス又はその利用に要する手続で、行動計画の別紙2に分野ごとに示されたものをいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn8 s2", StatementKind.Definition, new(
            "Among them it means those that need protection first, by how hard an interruption would hit people and economy.",
            "特に、途絶した場合の国民生活等への影響の程度から、優先して防護すべきサービスを指す。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn9", StatementKind.Definition, new(
            "Transaction: several related processes handled as one unit.",
            "トランザクションとは、関連する複数の処理を一つの処理単位としてまとめたものをいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn10 s1", StatementKind.Definition, new(
            "Confidentiality: information under restriction is within reach of authorized persons only.",
            "機密性とは、制限された情報に、権限を持つ者だけが触れられる状態を保つことをいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn10 s2", StatementKind.Definition, new(
            "It takes in techniques that prevent harm even where such information gets out.",
            "情報が漏えいした場合にも悪影響を防ぐための、情報への保護技術の適用を含む。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn11", StatementKind.Definition, new(
            "Completeness, the translation's word for integrity: information stays free from destruction, alteration and erasure.",
            "完全性とは、情報の破壊、改ざん及び消去がない状態を保つことをいう。英訳では「completeness」の語が当てられている。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn12", StatementKind.Definition, new(
            "Availability: whoever is authorized can reach the information whenever it is needed, and without a break.",
            "可用性とは、権限を持つ者が、必要な時に中断なく情報を利用できる状態を保つことをいう。"),
            new("Defines a term.", "用語の定義である。")),
        new("fn13", StatementKind.Definition, new(
            "Tangible damages are, for example, stolen information or broken systems.",
            "実害の例として、情報の窃取や情報システムの破壊等を挙げる。"),
            new("Gives examples of a term.", "用語の例示である。")),
    ];
}
