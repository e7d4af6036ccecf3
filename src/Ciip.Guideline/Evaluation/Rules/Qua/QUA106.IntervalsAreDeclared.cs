namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>
/// Where the text says periodically, constantly or from time to time, the operator declares its interval. The text fixes
/// none.
/// </summary>
internal sealed class IntervalsAreDeclared() : Rule(new(
    "QUA106", nameof(IntervalsAreDeclared),
    new(
        "Where the text says periodically, constantly or from time to time, the operator declares its interval. The text sets none.",
        "「定期的」「常時」「適宜」とされる事項について、事業者が自らの周期を定めている。指針は周期を定めていない。"),
    new("Declare the interval that the operator holds itself to.", "自ら守る周期を定める。"),
    [PlaceKind.Activity], [FindingLevel.Suggestion], RuleBasis.Derived, ["I.2 p1 s1", "I.6 p1 s1", "II.6.2.1(1) p1 s1", "II.4(stakeholders) b1 s1"]))
{
    private static readonly MessageTemplate Declared = new("qua106.declared", "{0}: every {1}.", "{0}：{1}ごと。");

    private static readonly MessageTemplate NotDeclared = new("qua106.not-declared", "{0}: no interval is declared.", "{0}：周期が定められていない。");

    private static readonly MessageTemplate Unknown = new("qua106.unknown", "{0}: not known from published facts.", "{0}：公表資料からは不明。");

    private static readonly MessageTemplate NotAsked = new("qua106.not-asked", "{0}: does not arise here.", "{0}：該当しない。");

    private static readonly (string Token, LocalizedText Title, Provision? About, Func<DeclaredIntervals, Interval?> Interval)[] Activities =
    [
        ("document-review", new("Review of the documents", "文書の見直し"), null, static intervals => intervals.DocumentReview),
        ("risk-identification", new("Risk identification", "リスクの特定"), Provisions.OrdinaryVerification.RisksIdentified, static intervals => intervals.RiskIdentification),
        ("risk-assessment", new("Risk assessment", "リスク評価"), Provisions.RiskAssessment.BasicInformation, static intervals => intervals.RiskAssessment),
        ("staff-assessment", new("The managing staff's assessment", "管理担当者による運用状況の把握"), Provisions.OperationalAssessment.PeriodicAssessment, static intervals => intervals.StaffAssessment),
        ("management-assessment", new("The management layer's assessment", "経営層による運用状況の把握"), Provisions.ManagementAssessment.OperationAssessed, static intervals => intervals.ManagementAssessment),
        ("progress-check", new("Check of progress", "進捗の確認"), Provisions.Stakeholders.ProgressChecked, static intervals => intervals.ProgressCheck),
    ];

    protected override bool HasSubject(EvaluationContext context) => context.Practice is not null;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < Activities.Length; i++)
        {
            into.Add(VerdictOf(context, Activities[i].About, Activities[i].Interval), i);
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var (token, title, about, interval) = Activities[verdict.At];
        var place = Place.InPractice(part: token);
        return verdict.Verdict switch
        {
            Verdict.Pass => Pass(place, Declared.Later(() => [title, Arguments.Of(IntervalsOf(context, about, interval).Select(Arguments.Of))])),
            Verdict.NotApplicable => NotApplicable(place, NotAsked.With(title)),
            Verdict.Undetermined => Undetermined(place, Unknown.With(title)),
            _ => Fail(place, FindingLevel.Suggestion, NotDeclared.With(title)),
        };
    }

    private static Verdict VerdictOf(EvaluationContext context, Provision? about, Func<DeclaredIntervals, Interval?> interval) =>
        IntervalsOf(context, about, interval).Count > 0 ? Verdict.Pass
        : about is not null && context.Practice![about] is PracticeOutcome.NotRelevant or PracticeOutcome.NotAdopted ? Verdict.NotApplicable
        : context.Practice!.Verification.MadeBy == VerificationOrigin.PublishedFacts ? Verdict.Undetermined
        : Verdict.Fail;

    /// <summary>What the self-verification declares; for the documents, what they do, each interval once.</summary>
    private static IReadOnlyList<Interval> IntervalsOf(EvaluationContext context, Provision? about, Func<DeclaredIntervals, Interval?> interval) =>
        context.Practice!.Verification.Intervals is { } intervals && interval(intervals) is { } declared ? [declared]
        : about is null ? [.. context.Documents.Select(static document => document.Review?.Interval).OfType<Interval>().Distinct().OrderBy(static one => one.ToString(), StringComparer.Ordinal)]
        : [];
}
