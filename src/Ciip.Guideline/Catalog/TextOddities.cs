namespace Ciip.Guideline.Catalog;

/// <summary>Where the text is odd, and what was made of it.</summary>
internal static class TextOddities
{
    public static readonly TextOddity[] All =
    [
        new(
            new(
                "The second aspect is called completeness; what it describes is usually called integrity.",
                "第二の観点の英訳は「completeness」であるが、内容は通常integrityと呼ばれるもの（完全性）である。"),
            new(
                "The member and its token keep the text's word; Integrity is a second name for the same member.",
                "メンバーの名称とトークンは原文の語のままとし、Integrityを同じメンバーの別名とする。"),
            "II.6.1.2(3) p1 s1", "II.6.1.5(1) p1 s1", "fn11"),
        new(
            new(
                "The same category of causes is called accidental in II.3 and incidental in I.4.",
                "同じ区分の原因が、II.3では「accidental」、I.4では「incidental」と訳されている。"),
            new(
                "One category serves both places, under the name of II.3.",
                "II.3の名称による一つの区分を、双方に用いる。"),
            "I.4 p5 s1", "II.3(2)"),
        new(
            new(
                "Verification and correction are two phases but share one section.",
                "「Check」と「Action」は別の段階であるが、一つの節にまとめられている。"),
            new(
                "A measure has a list of phases; the two measures of II.6.3 have both.",
                "対策項目は段階を一覧で持ち、II.6.3の2項目は両方の段階に属する。"),
            "II.6.3"),
        new(
            new(
                "I.3 demands that a level be described, but chapter II has no item for it.",
                "I.3は水準の明記を求めるが、II章にはこれに対応する項目がない。"),
            new(
                "The level is a provision of I.3 and not an item. Documents state it by a scale, by target levels or by the depth of their measures.",
                "水準はI.3の規定要素とし、項目とはしない。文書では、水準の尺度、目標水準又は対策の程度によって示される。"),
            "I.3 p3 s1", "I.4 p8 s1", "II.2 p1 s1"),
        new(
            new(
                "Chapter II has an item on publication, which the list in I.3 does not contain.",
                "II章には公開の項目があるが、I.3の列挙には含まれない。"),
            new(
                "Publication is an item like the others, with the softer demand of its own sentence.",
                "公開も一つの項目とし、その文の緩やかな要求の度合いに従う。"),
            "I.3 p3 s1", "II.5 p1 s1"),
        new(
            new(
                "Four sentences require something without a modal verb.",
                "英訳の四つの文は、助動詞を用いずに要求を述べている。"),
            new(
                "They have provisions with a modality of their own, one step below a plain demand.",
                "規定要素とし、要求の強さを独立の区分として、通常の要求より一段弱く扱う。"),
            "I.2 p2 s2", "II.6.1.4(2) p3 s2", "II.6.1.5(3) p1 s1", "II.6.3.2 p2 s1"),
        new(
            new(
                "The functions to install cover prevention, damage limitation and recovery, but not the prevention of recurrence.",
                "備えるべき機能として未然防止、拡大防止及び復旧が挙げられているが、再発防止は挙げられていない。"),
            new(
                "Recurrence prevention is not asked for there; the balance of I.2 asks for all four classes.",
                "同項では再発防止を求めず、四つの区分は全てI.2の均衡において求める。"),
            "I.2 p3 s1", "II.6.1.5(1) p2 s1"),
        new(
            new(
                "The duties of executives come on top of those of stakeholders, which their list does not repeat.",
                "経営層の責務は関係主体の責務に加わるものであるが、経営層の列挙には再掲されていない。"),
            new(
                "Each stakeholder duty says that executives share it.",
                "関係主体の各責務に、経営層も負うことを示す。"),
            "II.4(executives) p1 s1"),
        new(
            new(
                "Changing passwords and the inclusion of outside contractors are named by headings, and by no sentence below them.",
                "パスワードの変更と外部委託の包含は見出しにのみ現れ、本文には記述がない。"),
            new(
                "A heading demands nothing: neither is a provision.",
                "見出しは要求ではないため、いずれも規定要素としない。"),
            "II.6.1.4(1)", "II.6.2.2(1)"),
        new(
            new(
                "Transference and provision are two steps of the lifecycle, and the text does not say how they differ.",
                "「transference」と「provision」はライフサイクルの別の段階とされているが、その違いは説明されていない。"),
            new(
                "Both are members; which of them a hand-over is, the user decides.",
                "双方をメンバーとし、どちらに当たるかは利用者の判断に委ねる。"),
            "II.6.1.2(3) p1 s2"),
        new(
            new(
                "Risk assessment means only basic information and priorities here; identification and analysis are in II.6.3, so that a first cycle has nothing to start from.",
                "ここでのリスク評価は基礎情報の作成と優先順位の決定に限られ、リスクの特定と分析はII.6.3に置かれている。このため、最初のサイクルには出発点となる入力がない。"),
            new(
                "Analysis precedes assessment in the plan, and a first cycle may begin with an initial identification and analysis.",
                "改善計画ではリスク分析をリスク評価に先行させ、最初のサイクルは初回の特定と分析から始めてよいものとする。"),
            "II.6.1.1(1) p1 s1", "II.6.3.1 p1 s1", "II.6.3.1 p2 s1"),
        new(
            new(
                "Many lists end in \"etc.\", begin with \"such as\" or are presumed examples.",
                "列挙の多くは「等」で終わるか、例示又は想定例である。"),
            new(
                "Such sets are open to values of the user's own; tiers, phases, aspects and the 5W1H are closed.",
                "これらの集合には利用者が独自の値を加えられる。文書の種類、段階、観点及び5W1Hには加えられない。"),
            "I.6 p1 s2", "II.2 p2 s2", "II.3 p2 s1", "II.6.1.2(3) p1 s2"),
        new(
            new(
                "The quoted Basic Policy says IT outage where the Guideline says IT malfunction.",
                "引用された行動計画の英訳は「IT outage」、指針の英訳は「IT malfunction」としている。"),
            new(
                "Both are the same Japanese term and the same notion here.",
                "日本語ではいずれも「IT障害」であり、同じ概念として扱う。"),
            "II.4(stakeholders) b2 s1", "fn2"),
        new(
            new(
                "Figure 1 is referred to again and again, but only its caption is available.",
                "図1は繰り返し参照されているが、参照できるのは表題のみである。"),
            new(
                "Its role is modeled by the references to it; no cell of it is made up, and references to it count in no denominator.",
                "図1への参照関係のみをモデル化する。図の内容は補わず、図1への参照は分母に含めない。"),
            "I.4 fig1"),
        new(
            new(
                "The quoted damage is dealt with \"at a later time\", and the text does not say when or by which measure.",
                "損害は「後に」対処するとされているが、いつ、どの対策項目で対処するかは示されていない。"),
            new(
                "The damage counts as the result of the analysis; dealing with it is asked for where the next sentence leads, in the assessment of II.6.1.1(1). No deadline is made up.",
                "損害はリスク分析の結果として扱い、その対処は次の文が導くII.6.1.1(1)のリスク評価で求める。期限は補わない。"),
            "II.6.3.2 p2 s1", "II.6.3.2 p3 s1"),
        new(
            new(
                "The service level has three names: service maintenance level, serviceable level and must-be-maintained service level.",
                "サービスの水準が、「service maintenance level」、「serviceable level」、「must-be-maintained service level」の三通りに訳されている。"),
            new(
                "All three are the level of Annex 2 of the Basic Policy, and one field: the maintenance level of a service.",
                "いずれも行動計画の別紙2のサービス維持レベルとし、サービスの一つのフィールドで表す。"),
            "II.6.1.2(2) p1 s1", "II.6.3.1 p1 s1", "II.6.3.2 p1 s1", "fn2"),
        new(
            new(
                "Four kinds of documents are standards alike, yet only the first binds anybody by law.",
                "4種類の文書が等しく「安全基準等」とされているが、法的に拘束するのは第1の種類のみである。"),
            new(
                "Where an operator decides against an item, only an enforceable standard that specifies it stands in the way.",
                "事業者等が項目を採用しないと判断した場合に妨げとなるのは、それを規定する強制基準のみとする。"),
            "I.3 p2 s1", "I.3 b1"),
        new(
            new(
                "Industry standards are called cross-industry, though the groups that develop them are those of one sector.",
                "業界標準は「cross-industry」と訳されているが、策定する事業者団体は個々の業界の団体である。"),
            new(
                "The third tier is that of industry groups, whether a document serves one sector or several.",
                "第3の階層は、対象が一つの分野か複数の分野かを問わず、事業者団体等の文書とする。"),
            "I.3 b3"),
        new(
            new(
                "Which rules business is kept up by in a malfunction is open: those of the IT-BCP, or the internal rules.",
                "IT障害発生時に従う「規程」は、IT-BCPの定めとも内規とも読める。"),
            new(
                "Either is enough: the provision asks for actions that rules specify, and both items precede this one.",
                "いずれでもよいものとする。規定要素は規程に定めた対応を求め、双方の項目を本項に先行させる。"),
            "II.6.2.3(1) p1 s1"),
        new(
            new(
                "Control, maintenance and change are named in headings, and no sentence below them says what is meant.",
                "見出しに「control」、「maintenance」、「change」とあるが、その内容を述べる文がない。"),
            new(
                "A heading demands nothing. Documents that deal with these can say so as items of their own.",
                "見出しは要求ではない。これらを規定する文書は、独自の項目として示すことができる。"),
            "II.6.1.5(1)", "II.6.1.5(2)", "II.6.1.5(3)", "II.6.2.1(1)"),
        new(
            new(
                "Information is ranked, but neither the number of ranks nor how the ranks of three aspects combine is said.",
                "情報を格付けするとされているが、格付けの段階数も、三つの観点の格付けの組合せ方も示されていない。"),
            new(
                "A scale is the user's own, one per aspect, and ranks are never combined.",
                "尺度は観点ごとに利用者が定めるものとし、格付けを組み合わせることはしない。"),
            "II.6.1.2(3) p1 s1"),
        new(
            new(
                "Continuously, periodically, constantly and from time to time are asked for without an interval.",
                "「継続的に」、「定期的に」、「常時」、「適宜」とされているが、周期は示されていない。"),
            new(
                "Something is overdue only against an interval that the subject declared itself.",
                "対象者が自ら定めた周期に照らしてのみ、期限の超過を判断する。"),
            "I.1 p2 s1", "I.2 p1 s1", "I.6 p1 s1", "I.6 p1 s2", "II.4(stakeholders) b1 s1", "II.6.1.4(2) p2 s1", "II.6.2.1(1) p1 s1"),
        new(
            new(
                "The heading of I.6 speaks of improving the Guideline based on the Safety Standards; its text asks for the opposite.",
                "I.6の見出しは「安全基準等」に基づく指針の改善とするが、本文が求めるのは「安全基準等」の改善である。"),
            new(
                "The title is kept as it is; the provisions follow the text.",
                "題名は原文のままとし、規定要素は本文に従う。"),
            "I.6", "I.6 p1 s2"),
        new(
            new(
                "The translation speaks of phishing for user IDs, the Japanese term of falsified user IDs.",
                "英訳は「phishing for user IDs」、日本語の用語は「ユーザID等の偽り」であり、指すものが異なる。"),
            new(
                "Each language keeps its own word for the one example.",
                "一つの例として扱い、それぞれの言語の用語を維持する。"),
            "II.3(1) p1 s1"),
        new(
            new(
                "User registration is called necessary for verification, where authentication is meant; verification is also the name of the Check phase.",
                "利用者登録の目的が「verification」と訳されているが、意味は認証であり、「Check」（検証）の段階と同じ語である。"),
            new(
                "The English title keeps the word and the Japanese one says authentication.",
                "英語の題名は原文の語のままとし、日本語では「認証」とする。"),
            "II.6.1.5(3) p1 s2", "II.6.3"),
        new(
            new(
                "The caption of Figure 1 names government activities, of which the text says nothing.",
                "図1の題名には政府機関等の施策例が含まれるが、本文に記述がない。"),
            new(
                "They have no item and no provision. What concerns the government is in the roles of presiding ministries alone.",
                "項目も規定要素も設けない。政府に関わるものは、所管省庁の役割のみである。"),
            "I.4 p4 s1", "I.4 fig1", "II.4 p1 s1"),
    ];
}
