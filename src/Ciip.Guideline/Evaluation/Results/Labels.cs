namespace Ciip.Guideline;

/// <summary>
/// Words for states, in both languages. The Japanese words are our own: the Guideline has none, because it asks for no
/// assessment of this kind.
/// </summary>
public static class Labels
{
    /// <summary>The word for a claim.</summary>
    /// <param name="value">The claim.</param>
    /// <param name="language">The language.</param>
    public static string In(this ClaimValue value, Language language) => Pick(language, value switch
    {
        ClaimValue.Specified => ("specified", "規定あり"),
        ClaimValue.PartlySpecified => ("specified in part", "一部規定"),
        ClaimValue.Addressed => ("addressed", "言及あり（範囲不明）"),
        ClaimValue.DiscussedNotAdopted => ("not adopted", "検討の上不採用"),
        ClaimValue.NotRelevant => ("not relevant", "該当なし"),
        ClaimValue.NotSpecified => ("not specified", "記載なし"),
        ClaimValue.NotExamined => ("not examined", "未確認"),
        _ => ("left to another document", "他文書に委任"),
    });

    /// <summary>The word for an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language.</param>
    public static string In(this StandardsOutcome outcome, Language language) => Pick(language, outcome switch
    {
        StandardsOutcome.Specified => ("specified", "規定あり"),
        StandardsOutcome.PartlySpecified => ("specified in part", "一部規定"),
        StandardsOutcome.Addressed => ("addressed", "言及あり（範囲不明）"),
        StandardsOutcome.NotAdopted => ("not adopted", "検討の上不採用"),
        StandardsOutcome.NotRelevant => ("not relevant", "該当なし"),
        StandardsOutcome.Contradicted => ("contradicted", "記載に食い違い"),
        StandardsOutcome.Absent => ("absent", "記載なし"),
        StandardsOutcome.NotAsked => ("not asked", "問わない"),
        _ => ("not examined", "未確認"),
    });

    /// <summary>The word for the state of an item.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public static string In(this ItemState state, Language language) => Pick(language, state switch
    {
        ItemState.Adopted => ("adopted", "採用"),
        ItemState.NotRelevant => ("not relevant", "該当なし"),
        ItemState.NotAdopted => ("not adopted", "検討の上不採用"),
        ItemState.Unknown => ("unknown", "不明"),
        ItemState.NotAsked => ("not asked", "問わない"),
        _ => ("silent", "記載なし"),
    });

    /// <summary>The word for how far an adopted item goes.</summary>
    /// <param name="extent">The extent.</param>
    /// <param name="language">The language.</param>
    public static string In(this AdoptionExtent extent, Language language) => Pick(language, extent switch
    {
        AdoptionExtent.Complete => ("complete", "全部"),
        AdoptionExtent.InPart => ("in part", "一部"),
        _ => ("extent unknown", "範囲不明"),
    });

    /// <summary>The word for an outcome in practice.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language.</param>
    public static string In(this PracticeOutcome outcome, Language language) => Pick(language, outcome switch
    {
        PracticeOutcome.CarriedOut => ("carried out", "実施"),
        PracticeOutcome.PartlyCarriedOut => ("carried out in part", "一部実施"),
        PracticeOutcome.Planned => ("planned", "計画中"),
        PracticeOutcome.NotCarriedOut => ("not carried out", "未実施"),
        PracticeOutcome.NoOccasion => ("no occasion", "該当事象なし"),
        PracticeOutcome.NotRelevant => ("not relevant", "該当なし"),
        PracticeOutcome.NotAdopted => ("not adopted", "文書で不採用"),
        PracticeOutcome.Contradicted => ("contradicted", "記録と食い違い"),
        PracticeOutcome.NotAsked => ("not asked", "問わない"),
        _ => ("not assessed", "未評価"),
    });

    /// <summary>The word for a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    public static string In(this PracticeStatusValue status, Language language) => (status switch
    {
        PracticeStatusValue.CarriedOut => PracticeOutcome.CarriedOut,
        PracticeStatusValue.PartlyCarriedOut => PracticeOutcome.PartlyCarriedOut,
        PracticeStatusValue.Planned => PracticeOutcome.Planned,
        PracticeStatusValue.NotCarriedOut => PracticeOutcome.NotCarriedOut,
        PracticeStatusValue.NoOccasion => PracticeOutcome.NoOccasion,
        _ => PracticeOutcome.NotRelevant,
    }).In(language);

    /// <summary>The word for how documents and practice compare.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public static string In(this GapState state, Language language) => Pick(language, state switch
    {
        GapState.Aligned => ("aligned", "規定・実施とも充足"),
        GapState.Partly => ("partly", "一部充足"),
        GapState.OnPaperOnly => ("on paper only", "規定のみ（未実施）"),
        GapState.PracticedButUnwritten => ("practiced but unwritten", "実施のみ（未規定）"),
        GapState.Declined => ("declined", "不採用・未実施"),
        GapState.Open => ("open", "未規定・未実施"),
        GapState.NotRelevant => ("not relevant", "該当なし"),
        _ => ("undetermined", "判定保留"),
    });

    /// <summary>The words for a way to close an entry of an improvement plan.</summary>
    /// <param name="way">The way.</param>
    /// <param name="language">The language.</param>
    public static string In(this ImprovementWay way, Language language) => Pick(language, way switch
    {
        ImprovementWay.Adopt => ("write it into a document", "文書に定める"),
        ImprovementWay.DecideAgainst => ("decide against it, with a reason", "理由を付して採用しないと判断する"),
        _ => ("carry it out", "実施する"),
    });

    /// <summary>The words for how far the work on an entry of an improvement plan is.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public static string In(this ImprovementState state, Language language) => Pick(language, state switch
    {
        ImprovementState.Open => ("open", "未着手"),
        ImprovementState.InProgress => ("in progress", "対応中"),
        ImprovementState.AcceptanceRequested => ("acceptance requested", "リスク受容の承認待ち"),
        ImprovementState.Accepted => ("accepted as it is", "リスク受容"),
        _ => ("done", "完了"),
    });

    /// <summary>The word for what became of a place from one report to a later one.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public static string In(this ChangeState state, Language language) => Pick(language, state switch
    {
        ChangeState.New => ("new", "新規"),
        ChangeState.Worsened => ("worsened", "悪化"),
        ChangeState.Improved => ("improved", "改善"),
        ChangeState.Unchanged => ("unchanged", "変化なし"),
        ChangeState.Closed => ("closed", "解消"),
        ChangeState.SetAside => ("set aside", "判断等により対象外"),
        ChangeState.OutOfSight => ("out of sight", "確認できなくなった"),
        ChangeState.Revealed => ("revealed", "新たに判明"),
        ChangeState.Confirmed => ("confirmed", "確認済みとなった"),
        _ => ("removed", "対象の削除"),
    });

    /// <summary>The word for a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="language">The language.</param>
    public static string In(this FindingLevel level, Language language) => Pick(language, level switch
    {
        FindingLevel.Gap => ("gap", "不足"),
        FindingLevel.Weakness => ("weakness", "要改善"),
        _ => ("suggestion", "提案"),
    });

    /// <summary>The word for a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language.</param>
    public static string In(this Verdict verdict, Language language) => Pick(language, verdict switch
    {
        Verdict.Pass => ("shown", "確認済み"),
        Verdict.Fail => ("missing", "指摘あり"),
        Verdict.Undetermined => ("undetermined", "判定保留"),
        _ => ("not applicable", "対象外"),
    });

    /// <summary>The word for what a rule rests on.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="language">The language.</param>
    public static string In(this RuleBasis basis, Language language) => Pick(language, basis switch
    {
        RuleBasis.Text => ("a sentence of the Guideline", "指針の文言"),
        RuleBasis.Derived => ("derived from several sentences", "複数の文言から導出"),
        _ => ("advice on the assessment", "評価に関する助言"),
    });

    /// <summary>The word for a kind of evidence.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    public static string In(this EvidenceKind kind, Language language) => Pick(language, kind switch
    {
        EvidenceKind.Document => ("document", "文書"),
        EvidenceKind.Record => ("record", "記録"),
        EvidenceKind.Observation => ("observation", "現場確認"),
        EvidenceKind.Interview => ("interview", "聞き取り"),
        EvidenceKind.Test => ("test", "試験"),
        EvidenceKind.Publication => ("publication", "公表資料"),
        _ => ("other", "その他"),
    });

    private static string Pick(Language language, (string English, string Japanese) label) =>
        language == Language.Japanese ? label.Japanese : label.English;
}
