namespace Ciip.Guideline.Crosswalks;

/// <summary>
/// The carry-over that ships. What later editions say is known as themes only, from what was seen of the 5th edition and the guideline of 2023 and reported
/// of the documents of 2026. That a theme takes up an item is our inference in every row.
/// </summary>
internal static class CarryOverTable
{
    private const string Fifth = "5th-edition";
    private const string Of2023 = "guideline-2023";
    private const string Unified = "unified-standards-2026";
    private const string Sectors = "sector-guideline-2026";

    private static readonly string[] Later = [Fifth, Of2023, Unified, Sectors];

    private const string Reviewer = "Ciip.Guideline";

    private static readonly LocalizedText NotRead = new(
        "The text was not readable here, and what is known of it as themes does not tell.", "本文を確認できておらず、把握している主題からは判断できない。");

    private static readonly LocalizedText NotTheDuty = new(
        "The text was not readable here. The duty of the law of 2025 to report is another matter: it is owed to authorities, by other companies.",
        "本文を確認できていない。2025年の法律に基づく報告義務は、別の事業者が行政機関に対して負うものであり、これに当たらない。");

    private static readonly (GuidelineItem Item, string Edition, CarryOverRelation Relation, CrosswalkConfidence Confidence, LocalizedText[] To, LocalizedText Reason)[] Known =
    [
        (GuidelineItem.Purpose, Fifth, CarryOverRelation.Same, CrosswalkConfidence.High, [new("purpose", "目的")], new("An edition of the same line, with the same role, in other words.", "同じ系譜の版であり、表現は異なるが役割は同じである。")),
        (GuidelineItem.Purpose, Of2023, CarryOverRelation.Same, CrosswalkConfidence.High, [new("purpose", "目的")], new("An edition of the same line, with the same role, in other words.", "同じ系譜の版であり、表現は異なるが役割は同じである。")),
        (GuidelineItem.Purpose, Sectors, CarryOverRelation.Same, CrosswalkConfidence.Medium, [new("purpose", "目的")], new("Reported to guide those who draw up the documents of a sector, as the line did.", "従来の指針と同様、分野の文書を策定する者に向けたものと報じられている。")),
        (GuidelineItem.Scope, Sectors, CarryOverRelation.Moved, CrosswalkConfidence.Medium, [new("plans of ministries", "所管省庁の計画")], new("Reported to be for ministries and associations: the scope would be set above the operator.", "所管省庁及び事業者団体等に向けたものと報じられており、対象範囲は事業者より上位で定められると考えられる。")),
        (GuidelineItem.Causes, Fifth, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("risks to the service", "サービスに対するリスク")], new("It starts from mission assurance: from causes of malfunction to risks to the service.", "機能保証の考え方を出発点とし、IT障害の原因からサービスに対するリスクへと視野を広げている。")),
        (GuidelineItem.Causes, Of2023, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("risks to the service", "サービスに対するリスク")], new("It goes with a handbook on risk management, which starts from the mission.", "任務保証に基づくリスクマネジメントの手引書が併せて定められている。")),
        (GuidelineItem.Roles, Fifth, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("part of management", "経営層の関与")], new("It says in concrete terms how management takes part.", "経営層の関与の在り方を具体的に示している。")),
        (GuidelineItem.Roles, Of2023, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("organizational governance", "組織統治")], new("Organizational governance was added: what management decides becomes part of governing the organization.", "組織統治に関する記載が加えられ、経営層の判断が組織統治の一部に位置付けられた。")),
        (GuidelineItem.Roles, Unified, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("governance", "ガバナンス")], new("Governance was reported to be a group of its own.", "「ガバナンス」が一つの区分であると報じられている。")),
        (GuidelineItem.RiskAssessment, Of2023, CarryOverRelation.Widened, CrosswalkConfidence.High, [new("risk management", "リスクマネジメント")], new("A handbook on risk management goes with it, the main processes included.", "リスクマネジメントの主要な過程を含む手引書が併せて定められている。")),
        (GuidelineItem.BasicPolicy, Of2023, CarryOverRelation.Moved, CrosswalkConfidence.Medium, [new("organizational governance", "組織統治")], new("What the organization stands for belongs to its governance there.", "組織としての方針は、組織統治の中に位置付けられる。")),
        (GuidelineItem.InternalRules, Sectors, CarryOverRelation.Same, CrosswalkConfidence.Medium, [new("internal rules as a tier", "階層としての内規")], new("The four tiers were reported to live on, internal rules among them.", "内規を含む四つの階層は維持されたと報じられている。")),
        (GuidelineItem.ItBcp, Of2023, CarryOverRelation.Split, CrosswalkConfidence.High, [new("contingency plan", "コンティンジェンシープラン"), new("BCP and IT-BCP", "BCP/IT-BCP")], new("A contingency plan is asked for beside the plans for business continuity.", "事業継続計画と並んでコンティンジェンシープランの整備が挙げられている。")),
        (GuidelineItem.ItBcp, Unified, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("respond and recover", "対応・復旧")], new("Response and recovery were reported to be a group of their own.", "「対応・復旧」が一つの区分であると報じられている。")),
        (GuidelineItem.InformationHandling, Fifth, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("where data is kept", "データの保管場所")], new("Its revision of 2019 adds where data is kept.", "2019年の改定により、データの保管場所が加えられた。")),
        (GuidelineItem.Resources, Of2023, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("CSIRT", "CSIRT")], new("A CSIRT became part of the framework.", "体制の一部としてCSIRTの整備が加えられた。")),
        (GuidelineItem.HumanResources, Of2023, CarryOverRelation.Same, CrosswalkConfidence.Medium, [new("training of people", "人材の育成")], new("Nothing that was seen of it says otherwise.", "把握している限り、これと異なる内容は見当たらない。")),
        (GuidelineItem.OutsideContractors, Of2023, CarryOverRelation.Widened, CrosswalkConfidence.High, [new("supply chain", "サプライチェーン")], new("Attacks by way of business partners were a reason for the revision: from contractors to the supply chain.", "取引先を経由した攻撃の発生が改定の理由とされ、委託先からサプライチェーンへと広げられた。")),
        (GuidelineItem.SecurityRequirements, Of2023, CarryOverRelation.Moved, CrosswalkConfidence.Low, [new("measures that follow from risk management", "リスクマネジメントに基づく対策")], new("Requirements follow from risk management there.", "要件はリスクマネジメントから導かれる。")),
        (GuidelineItem.TechnicalMeasures, Fifth, CarryOverRelation.Widened, CrosswalkConfidence.Medium, [new("siting of systems", "システムの設置場所")], new("Its revision of 2019 adds where systems stand, in view of disasters.", "2019年の改定により、災害を考慮したシステムの設置場所が加えられた。")),
        (GuidelineItem.OperationalAssessment, Unified, CarryOverRelation.Widened, CrosswalkConfidence.High, [new("detect", "検知")], new("Detection was reported to be a group of its own.", "「検知」が一つの区分であると報じられている。")),
        (GuidelineItem.Monitoring, Unified, CarryOverRelation.Moved, CrosswalkConfidence.Low, [new("detect", "検知")], new("Signs of malfunction would belong to detection.", "予兆の把握は「検知」に含まれると考えられる。")),
        (GuidelineItem.ProtectionAndRecovery, Unified, CarryOverRelation.Widened, CrosswalkConfidence.High, [new("respond and recover", "対応・復旧")], new("Response and recovery were reported to be a group of their own.", "「対応・復旧」が一つの区分であると報じられている。")),
        (GuidelineItem.OrdinaryVerification, Of2023, CarryOverRelation.Widened, CrosswalkConfidence.High, [new("audit", "監査"), new("exercises", "演習")], new("A framework for audits is asked for; exercises go with it.", "監査体制の整備が挙げられ、演習と併せて充実が図られている。")),
    ];

    private static readonly (string Edition, EvidenceBasis Basis, CrosswalkConfidence Confidence, LocalizedText To, LocalizedText Reason)[] New =
    [
        (Fifth, EvidenceBasis.Seen, CrosswalkConfidence.High, new("mission assurance", "機能保証"), new("What it starts from. The 4th edition starts from malfunctions.", "第5版の出発点。第4版はIT障害を出発点とする。")),
        (Fifth, EvidenceBasis.Seen, CrosswalkConfidence.High, new("siting of systems and location of data", "システムの設置場所とデータの保管場所"), new("Added by the revision of 2019.", "2019年の改定で加えられた。")),
        (Of2023, EvidenceBasis.Seen, CrosswalkConfidence.High, new("board and CISO", "取締役会とCISO"), new("Part of organizational governance.", "組織統治の一部。")),
        (Of2023, EvidenceBasis.Seen, CrosswalkConfidence.Medium, new("CSIRT", "CSIRT"), new("The 4th edition asks for a framework, and names no team.", "第4版は体制を求めるが、チームは挙げていない。")),
        (Of2023, EvidenceBasis.Seen, CrosswalkConfidence.Medium, new("contingency plan apart from the IT-BCP", "IT-BCPとは別のコンティンジェンシープラン"), new("The 4th edition has the IT-BCP alone.", "第4版にあるのはIT-BCPのみである。")),
        (Of2023, EvidenceBasis.Seen, CrosswalkConfidence.High, new("supply chain beyond contractors", "委託先以外を含むサプライチェーン"), new("The 4th edition goes as far as outside contractors.", "第4版は外部委託先までを対象とする。")),
        (Unified, EvidenceBasis.Reported, CrosswalkConfidence.Low, new("logs", "ログ"), new("Reported as a theme; the 4th edition has records for finding the cause of a malfunction.", "主題として報じられている。第4版にあるのは、IT障害の原因究明のための記録である。")),
        (Unified, EvidenceBasis.Reported, CrosswalkConfidence.Low, new("cloud", "クラウド"), new("Reported as a theme; the 4th edition does not name it.", "主題として報じられている。第4版には記載がない。")),
        (Unified, EvidenceBasis.Reported, CrosswalkConfidence.Low, new("operational technology", "制御系システム（OT）"), new("Reported as a theme; the 4th edition does not tell it apart.", "主題として報じられている。第4版は区別していない。")),
        (Unified, EvidenceBasis.Reported, CrosswalkConfidence.Medium, new("AI and technology trends", "AI等の技術動向"), new("Reported as a group of its own.", "一つの区分であると報じられている。")),
        (Unified, EvidenceBasis.Reported, CrosswalkConfidence.Low, new("post-quantum cryptography", "耐量子計算機暗号"), new("Reported as a theme.", "主題として報じられている。")),
    ];

    public static CarryOver In(Language language) => new()
    {
        Id = "from-4th-edition",
        Title = new LocalizedText("From the 4th edition to later ones, by theme", "第4版から後続の版への引継ぎ（主題別）").In(language),
        Author = Reviewer,
        MadeOn = new PartialDate(2026, 12, 1),
        Editions = [.. Later.Select(id => Editions.All.Single(one => one.Id == id)).Select(one => new CarryOverEdition
        {
            Id = one.Id,
            Title = (one.Title ?? one.Name).In(language),
            IssuedOn = one.IssuedOn!,
            Basis = one.Basis,
            Follows = one.Id == Of2023 ? Fifth : null,
        })],
        Rows = [.. Later.SelectMany(edition => Rows(edition, language))],
        Note = new LocalizedText(
            "Ours; no authority made it. It holds themes, and no heading or item of a later edition. “Unknown” means that nobody here could look, and never that something was dropped.",
            "本ライブラリが独自に作成したものであり、公的機関によるものではない。主題のみを収め、後続の版の見出しや項目は含まない。「不明」は確認できていないことを示し、削除されたことを意味しない。").In(language),
    };

    private static IEnumerable<CarryOverRow> Rows(string edition, Language language)
    {
        foreach (var item in GuidelineItem.All)
        {
            var known = Array.FindIndex(Known, row => row.Item == item && row.Edition == edition);
            yield return known >= 0 ? Of(Known[known], language) : new CarryOverRow
            {
                From = item,
                Edition = edition,
                Relation = CarryOverRelation.Unknown,
                Reason = (item == GuidelineItem.OrdinaryExplanation || item == GuidelineItem.MalfunctionExplanation ? NotTheDuty : NotRead).In(language),
                Reviewer = Reviewer,
            };
        }

        foreach (var added in New.Where(row => row.Edition == edition))
        {
            yield return new CarryOverRow
            {
                Edition = edition,
                Relation = CarryOverRelation.New,
                To = [added.To.In(language)],
                Basis = added.Basis,
                Confidence = added.Confidence,
                Reason = added.Reason.In(language),
                Sources = SourcesOf(edition),
                Reviewer = Reviewer,
            };
        }
    }

    private static CarryOverRow Of(
        (GuidelineItem Item, string Edition, CarryOverRelation Relation, CrosswalkConfidence Confidence, LocalizedText[] To, LocalizedText Reason) row, Language language) => new()
        {
            From = row.Item,
            Edition = row.Edition,
            Relation = row.Relation,
            To = [.. row.To.Select(theme => theme.In(language))],
            Basis = EvidenceBasis.Inferred,
            Confidence = row.Confidence,
            Reason = row.Reason.In(language),
            Sources = SourcesOf(row.Edition),
            Reviewer = Reviewer,
        };

    private static IReadOnlyList<Source> SourcesOf(string edition) => Editions.All.Single(one => one.Id == edition).Sources;
}
