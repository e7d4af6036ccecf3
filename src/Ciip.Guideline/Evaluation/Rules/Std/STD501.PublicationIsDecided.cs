namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each document is published, or a reason says why not.</summary>
internal sealed class PublicationIsDecided() : StandardsRule(new(
    "STD501", nameof(PublicationIsDecided),
    new(
        "Each document is published whole, in extract or in summary, or a reason says why not.",
        "各文書を全文、抜粋若しくは要約で公開しているか、公開しない理由を示している。"),
    new(
        "Publish the document, an extract or a summary of it, or record why it is not published.",
        "文書、その抜粋若しくは要約を公開するか、公開しない理由を記録する。"),
    [PlaceKind.Document], [FindingLevel.Suggestion], RuleBasis.Text, ["II.5 p1 s1"]))
{
    private static readonly MessageTemplate Published = new("std501.published", "Published.", "公開している。");

    private static readonly MessageTemplate Reasoned = new("std501.reasoned", "Not published, with a reason: {0}.", "理由を示して非公開としている: {0}。");

    private static readonly MessageTemplate Neither = new(
        "std501.neither", "Not published, and no reason is given: {0}.", "公開しておらず、その理由も示していない: {0}。");

    private static readonly MessageTemplate Unknown = new(
        "std501.unknown", "Not known whether it is published: {0}.", "公開の有無が不明: {0}。");

    private static readonly MessageTemplate SetAsideHere = new(
        "std501.set-aside", "Set aside by a decision without a reason, of which STD603 speaks: {0}.", "理由の示されていない判断により対象外: {0}。STD603を参照。");

    private static readonly Provision ByPublication = Provisions.Publication.EffortsShownByPublication;

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context) =>
        context.Documents.Select((document, index) => Judge(document, context.Claim(index, ByPublication)));

    private RuleOutcome Judge(SafetyStandardsDocument document, Claim claim)
    {
        var place = new Place(document.Id, pointer: PointerTo(document, claim));
        var title = Arguments.Of(document.Title);
        if (claim.Value is ClaimValue.Specified or ClaimValue.PartlySpecified)
        {
            return Pass(place, Published.With());
        }

        // Whether a document is published is no matter of its text: having read it proves nothing.
        var isStated = claim.Value.IsDecision() || (claim.Value == ClaimValue.NotSpecified && (claim.FromField || claim.Treatment is not null));
        return !isStated ? Undetermined(place, Unknown.With(title), [ByPublication])
            : ReasonIn(document) is { } reason ? Pass(place, Reasoned.With(Arguments.Of(reason)))
            : claim.Value.IsDecision() ? NotApplicable(place, SetAsideHere.With(title))
            : Fail(place, FindingLevel.Suggestion, Neither.With(title), [ByPublication]);
    }

    private static string PointerTo(SafetyStandardsDocument document, Claim claim) =>
        claim.On is { } on ? Place.TreatmentPointer(on)
        : document.Publication is not null ? "/publication"
        : string.Empty;

    /// <summary>The reason given in the field, or with a decision on publication.</summary>
    private static string? ReasonIn(SafetyStandardsDocument document) =>
        document.Treatments.OrEmpty()
            .Where(static entry => entry.Key.Section.Id == ByPublication.Section && entry.Value.Value.IsDecision())
            .Select(static entry => entry.Value.Decision?.Reason)
            .Append(document.Publication?.Reason)
            .FirstOrDefault(static reason => !string.IsNullOrWhiteSpace(reason));
}
