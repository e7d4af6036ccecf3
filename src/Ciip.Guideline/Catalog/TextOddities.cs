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
                "The level is a provision of I.3 and no item. Documents state it by a scale, by target levels or by the depth of their measures.",
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
                "Risk assessment means only basic information and priorities here; identification and analysis stand in II.6.3, so that a first cycle has nothing to start from.",
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
                "Its role is modelled by the references to it; no cell of it is made up, and references to it count in no denominator.",
                "図1への参照関係のみをモデル化する。図の内容は補わず、図1への参照は分母に含めない。"),
            "I.4 fig1"),
        new(
            new(
                "Footnotes 5, 7 and 12 have no mark in the text as it is available.",
                "脚注5、7及び12は、参照した本文に番号が付されていない。"),
            new(
                "Notes 7 and 12 are connected with the sentence that names what they explain, as implied; note 5 is connected with none.",
                "脚注7及び12は、説明する語が現れる文と暗黙の参照として結び付ける。脚注5はどの文とも結び付けない。"),
            "fn5", "fn7", "fn12"),
    ];
}
