namespace Ciip.Guideline.Catalog;

/// <summary>The terms that the body of the text defines or explains, then those of the footnotes.</summary>
internal static class Definitions
{
    public static readonly TermDefinition[] All =
    [
        new(
            new("Basic Policy", "重要インフラの情報セキュリティ対策に係る第3次行動計画"),
            JapaneseTerm.Established,
            new(
                "The 3rd edition of the government's policy on protecting critical information infrastructures, of 19 May 2014, as revised on 25 May 2015. Not to be confused with an operator's own basic policy.",
                "重要インフラ防護に関する政府の行動計画の第3次版。2014年5月19日決定、2015年5月25日改訂。事業者等が自ら定める「基本方針」とは別のものである。"),
            "I.1 p1 s1"),
        new(
            new("Reactive measures", "事後の対策"),
            JapaneseTerm.OurRendering,
            new(
                "Measures for when a malfunction has occurred: limiting the damage and recovering quickly.",
                "IT障害の発生後に備える対策。拡大防止と迅速な復旧からなる。"),
            "I.2 p3 s1", "II.1 p1 s2", "II.6.1.5(1) p2 s1"),
        new(
            new("Safety Standards", "「安全基準等」"),
            JapaneseTerm.Established,
            new(
                "Four kinds of documents taken together: enforceable standards, recommended standards and guidelines, industry standards and guidelines, and internal rules. Operators decide and act by them.",
                "「強制基準」、「推奨基準」及び「ガイドライン」、「業界標準」及び「ガイドライン」、「内規」の4種類の文書の総称。事業者等が判断や行動の拠り所とする。"),
            "I.3 p2 s1", "I.3 b1", "I.3 b2", "I.3 b3", "I.3 b4"),
        new(
            new("Guideline", "指針"),
            JapaneseTerm.Established,
            new(
                "The main volume: why Safety Standards are needed and what it is desirable that they specify. It lists measures that suit the Cabinet Secretariat's stance, and demands of nobody that international standards be met.",
                "本編。「安全基準等」の必要性と、規定が望まれる項目を示す。内閣官房の立場に沿った対策を挙げるものであり、国際規格への対応を求めるものではない。"),
            "I.5 p1 s1", "fn6 s1", "fn6 s2"),
        new(
            new("Examples", "対策例集"),
            JapaneseTerm.OurRendering,
            new(
                "An additional volume with examples of the measures that the Guideline specifies.",
                "指針に示す対策の具体例を集めた別冊。"),
            "I.5 p1 s1", "I.5 p3 s1"),
        new(
            new("Guidebook", "手引書"),
            JapaneseTerm.Established,
            new(
                "An additional volume that helps operators to choose the measures that fit their systems, and to set priorities among them.",
                "事業者等が自らのシステムに適した対策を選び、優先順位を付けるための別冊。"),
            "I.5 p1 s1", "I.5 p2 s1", "I.5 p3 s1"),
        new(
            new("Risk assessment", "リスク評価"),
            JapaneseTerm.Established,
            new(
                "Creating basic information on the risks to be dealt with, from what the risk analysis gave. Narrower than usual: identifying and analyzing risks are not part of it.",
                "リスク分析の結果を基に、対処すべきリスクに関する基礎情報を作成すること。一般的な用法より狭く、リスクの特定及び分析を含まない。"),
            "II.6.1.1(1) p1 s1"),
        new(
            new("Actions against the risks", "対応策の決定"),
            JapaneseTerm.Established,
            new(
                "Deciding on measures, on the ground of the risk assessment.",
                "リスク評価を基に、採るべき対策を決めること。"),
            "II.6.1.1(1) p2 s1", "II.6.3.1 p3 s1", "II.6.3.2 p3 s1"),
        new(
            new("Basic policy", "基本方針"),
            JapaneseTerm.OurRendering,
            new(
                "An operator's statement of where it stands on information security measures.",
                "情報セキュリティ対策に対する事業者等の基本的な姿勢を示すもの。"),
            "II.6.1.1(2) p1 s1"),
        new(
            new("IT-BCP", "IT-BCP（情報システム等に関する事業継続計画）"),
            JapaneseTerm.OurRendering,
            new(
                "A business continuity plan for IT: the steps by which the services of IT systems recover quickly and go on when a malfunction takes them below what is serviceable.",
                "ITに関する事業継続計画。IT障害によりITシステムのサービスが許容できる水準を下回った場合に、迅速に復旧し提供を続けるための手順からなる。"),
            "II.6.1.2(2) p1 s1"),
        new(
            new("Rating of information", "情報の格付け"),
            JapaneseTerm.Established,
            new(
                "Ranking information by its importance, for each of the three aspects.",
                "三つの観点のそれぞれについて、情報の重要度に応じて区分すること。"),
            "II.6.1.2(3) p1 s1"),
        new(
            new("Roadmap", "ロードマップ"),
            JapaneseTerm.OurRendering,
            new("A rough schedule for reaching a goal.", "目標に至るまでの大まかな日程。"),
            "II.6.1.3(1) p1 s1"),
        new(
            new("Plan", "計画"),
            JapaneseTerm.OurRendering,
            new("What sets out the roadmap in detail.", "ロードマップを詳細に示すもの。"),
            "II.6.1.3(1) p1 s1"),
        new(
            new("5W1H", "5W1H"),
            JapaneseTerm.OurRendering,
            new(
                "Six questions to have answers for when a malfunction is responded to and reported: when and where, who and why, what and how.",
                "IT障害への対応や情報提供に当たり押さえておくべき六つの問い。いつ、どこで、誰が、なぜ、何を、どのように。"),
            "II.4(stakeholders) b2 s1", "II.6.2.3(2) p1 s1"),
        new(
            new("Risk identification", "リスクの特定"),
            JapaneseTerm.Established,
            new(
                "Finding the risks that follow from threats, vulnerabilities and issues, in view of the service levels to be kept and of the consequences.",
                "脅威、脆弱性及び課題から、維持すべきサービスレベルへの影響と結果を踏まえてリスクを見いだすこと。"),
            "II.6.3.1 p1 s1", "II.6.3.2 p1 s1"),
        new(
            new("Risk analysis", "リスク分析"),
            JapaneseTerm.OurRendering,
            new(
                "Working out, in words or in figures, what an identified risk would do to the business. After a malfunction, the damage done counts as its result.",
                "特定したリスクが事業に及ぼす影響を、定性的又は定量的に明らかにすること。IT障害の後は、生じた被害をその結果とする。"),
            "II.6.3.1 p2 s1", "II.6.3.2 p2 s1"),
        new(
            new("Critical information infrastructures", "重要インフラ"),
            JapaneseTerm.Established,
            new(
                "Sectors whose services can hardly be replaced and carry daily life and the economy; a failure could do Japan great harm, which is why they are designated.",
                "他に代え難いサービスを提供し、国民生活と社会経済活動を支える分野。その機能不全が我が国に多大な影響を及ぼし得ることから指定されたもの。"),
            "fn1 s1", "fn1 s2"),
        new(
            new("IT malfunction", "IT障害"),
            JapaneseTerm.Established,
            new(
                "An IT failure through which a service drops below its maintenance level in Annex 2 of the Basic Policy. An event that leaves the level intact is none.",
                "ITの不具合のうち、重要インフラサービスが行動計画の別紙2に定めるサービス維持レベルを下回る事態に至ったもの。レベルが保たれた事象は含まない。"),
            "fn2"),
        new(
            new("Critical information infrastructure operators", "重要インフラ事業者等"),
            JapaneseTerm.Established,
            new(
                "Those whom Annex 1 of the Basic Policy names as applicable, and their groups.",
                "行動計画の別紙1に対象として示された事業者及びその団体。"),
            "fn3"),
        new(
            new("Information security measures", "情報セキュリティ対策"),
            JapaneseTerm.Established,
            new(
                "Everything done for information security, from managing risks to putting measures in place.",
                "リスクマネジメントから対策の実施まで、情報セキュリティに関する取組の全般。"),
            "fn4"),
        new(
            new("Local governments", "地方公共団体"),
            JapaneseTerm.Established,
            new(
                "Under the Local Autonomy Act they run the administration of their own area, of their own accord and in all its fields. They may therefore have no documents under industry laws.",
                "地方自治法に基づき、地域の行政を自主的かつ総合的に担う団体。このため、業法に基づく文書を持たない場合がある。"),
            "fn5"),
        new(
            new("CII Expert Committee", "重要インフラ専門調査会"),
            JapaneseTerm.Established,
            new(
                "The committee set up to study the cybersecurity side of protecting Japan's infrastructures. It draws up the additional volumes.",
                "我が国の重要インフラ防護に係るサイバーセキュリティを調査検討するために置かれた専門調査会。別冊を策定する。"),
            "I.5 p3 s1", "fn7 s1", "fn7 s2"),
        new(
            new("Critical information infrastructure services", "重要インフラサービス"),
            JapaneseTerm.Established,
            new(
                "What operators provide, or the procedures needed to use it, as Annex 2 of the Basic Policy sets out by sector; above all what would hurt people and the economy most if interrupted.",
                "行動計画の別紙2に分野ごとに示された、事業者等が提供するサービス又はその利用に必要な手続。特に、途絶した場合の影響が大きく、優先して防護すべきもの。"),
            "fn8 s1", "fn8 s2"),
        new(
            new("Transaction", "トランザクション"),
            JapaneseTerm.OurRendering,
            new(
                "Related processes handled as one unit.",
                "関連する複数の処理を一つの単位としてまとめて扱うもの。"),
            "fn9"),
        new(
            new("Confidentiality", "機密性"),
            JapaneseTerm.Established,
            new(
                "Restricted information is within reach of authorized persons only, and is protected so that a leak does no harm.",
                "制限された情報に、権限を持つ者だけが触れられること。漏えいした場合の悪影響を防ぐ保護技術の適用を含む。"),
            "fn10 s1", "fn10 s2"),
        new(
            new("Completeness (integrity)", "完全性"),
            JapaneseTerm.Established,
            new(
                "Information stays free from destruction, alteration and erasure. The usual English term is integrity.",
                "情報が破壊、改ざん又は消去されていないこと。英語では通常integrityという。"),
            "fn11"),
        new(
            new("Availability", "可用性"),
            JapaneseTerm.Established,
            new(
                "Authorized persons reach information whenever they need it, without a break.",
                "権限を持つ者が、必要な時に中断なく情報を利用できること。"),
            "fn12"),
        new(
            new("Tangible damages", "実害"),
            JapaneseTerm.OurRendering,
            new(
                "Not defined; stolen information and broken systems are given as examples.",
                "定義はなく、情報の窃取や情報システムの破壊が例として挙げられている。"),
            "fn13"),
    ];
}
