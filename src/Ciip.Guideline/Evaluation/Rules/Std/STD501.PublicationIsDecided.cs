namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each document is published, or a reason says why not.</summary>
internal sealed class PublicationIsDecided() : StandardsRule(new(
    "STD501", nameof(PublicationIsDecided),
    new(
        "Each document is published in full, in extracts or as a summary, or a reason is given why not.",
        "各文書を全文、抜粋若しくは要約で公開しているか、公開しない理由を示している。"),
    new(
        "Publish the document, an extract or a summary of it, or record why it is not published.",
        "文書、その抜粋若しくは要約を公開するか、公開しない理由を記録する。"),
    [PlaceKind.Document], [FindingLevel.Suggestion], RuleBasis.Text, ["II.5 p1 s1"]))
{
    private static readonly MessageTemplate Published = new("std501.published", "Published.", "公開している。");

    private static readonly MessageTemplate Reasoned = new("std501.reasoned", "Not published, with a reason: {0}.", "理由を示して非公開としている：{0}。");

    private static readonly MessageTemplate Neither = new(
        "std501.neither", "Not published, and no reason is given: {0}.", "公開しておらず、その理由も示していない：{0}。");

    private static readonly MessageTemplate InPart = new("std501.in-part", "Said to be published in part only: {0}.", "公開は一部のみとされている：{0}。");

    private static readonly MessageTemplate Unknown = new(
        "std501.unknown", "Not known whether it is published: {0}.", "公開の有無が不明：{0}。");

    private static readonly MessageTemplate SetAsideHere = new(
        "std501.set-aside", "Set aside by a decision without a reason (see STD603): {0}.", "理由の示されていない判断により対象外：{0}。STD603を参照。");

    private static readonly Provision ByPublication = Provisions.Publication.EffortsShownByPublication;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < context.Documents.Count; i++)
        {
            into.Add(VerdictOf(context.Documents[i], context.Claim(i, ByPublication)), i);
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) => Show(context.Documents[verdict.At], context.Claim(verdict.At, ByPublication));

    private static Verdict VerdictOf(SafetyStandardsDocument document, Claim claim) => PublishedDocuments.StateOf(document, claim) switch
    {
        MemberState.NotAdopted or MemberState.NotRelevant when PublishedDocuments.ReasonIn(document) is not null => Verdict.Pass,
        var state => Verdicts.Of(state),
    };

    /// <summary>
    /// What is asked for is a decision: a document kept back with a reason has one, and passes here. That it is published it does not
    /// show, so that it drops out of the outcome.
    /// </summary>
    private RuleOutcome Show(SafetyStandardsDocument document, Claim claim)
    {
        var place = new Place(document.Id, pointer: PointerTo(document, claim));
        var title = Arguments.Of(document.Title);
        var outcome = PublishedDocuments.StateOf(document, claim) switch
        {
            MemberState.Shows => Pass(place, Published.With()),
            MemberState.PartlyShows => Fail(place, FindingLevel.Suggestion, InPart.With(title), [ByPublication]),
            MemberState.Lacks => Fail(place, FindingLevel.Suggestion, Neither.With(title), [ByPublication]),
            MemberState.Named or MemberState.Unknown => Undetermined(place, Unknown.With(title), [ByPublication]),
            _ => PublishedDocuments.ReasonIn(document) is { } reason ? Pass(place, Reasoned.With(Arguments.Of(reason))) : NotApplicable(place, SetAsideHere.With(title)),
        };
        return outcome.Judging([(ByPublication, Verdicts.Of(PublishedDocuments.StateOf(document, claim)))]);
    }

    private static string PointerTo(SafetyStandardsDocument document, Claim claim) =>
        claim.On is { } on ? Place.TreatmentPointer(on)
        : document.Publication is not null ? "/publication"
        : string.Empty;
}
