namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>Of a document and its successor only one is in force in the set.</summary>
/// <remarks>A document without a date of repeal stands.</remarks>
internal sealed class OneEditionAtATime() : StandardsRule(new(
    "SET122", nameof(OneEditionAtATime),
    new("Of a document and its successor only one is in force in the set.", "文書とその後継のうち、一式の中で効力を有するのは一方だけである。"),
    new("Give the date on which the earlier document was repealed, or take it out of the set.", "旧文書の廃止日を記載するか、旧文書を一式から外す。"),
    [PlaceKind.Document, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Assessment, ["I.6 p1 s2"]))
{
    private static readonly MessageTemplate One = new("set122.one", "Not in force together with {0}.", "{0}と同時に効力を有していない。");

    private static readonly MessageTemplate Alone = new("set122.alone", "It takes the place of {0}, which is not in the set.", "前身の{0}は一式に含まれない。");

    private static readonly MessageTemplate Both = new(
        "set122.both", "In force on {1} together with {0}, whose place it takes.", "前身の{0}とともに{1}時点で効力を有している。");

    private static readonly MessageTemplate Unknown = new(
        "set122.unknown", "Not known whether it is in force together with {0}, whose place it takes: dates are missing or not exact enough.", "前身の{0}と同時に効力を有するか不明。日付が不足しているか、十分に明確でない。");

    private static readonly MessageTemplate None = new("set122.none", "No document is said to take the place of another.", "他文書の後継とされる文書がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var successors = context.Documents.Where(static document => document.Supersedes is not null && document.Supersedes != document.Id).ToList();
        return successors.Count == 0
            ? [Nothing(None)]
            : successors.Select(successor => Judge(context, successor));
    }

    private RuleOutcome Judge(EvaluationContext context, SafetyStandardsDocument successor)
    {
        var place = new Place(successor.Id, pointer: "/supersedes");
        var id = Arguments.Of(successor.Supersedes);
        if (context.Analysis.Index.Find(successor.Supersedes!) is not { } superseded)
        {
            return Pass(place, Alone.With(id));
        }

        var earlier = context.Documents[superseded];

        // Where the one ends before the other begins, no date of judgment is needed.
        if (Replaced(earlier, successor) || Replaced(successor, earlier))
        {
            return Pass(place, One.With(id));
        }

        if (context.AsOf is not { } asOf)
        {
            return Undetermined(place, CommonMessages.NoAsOfDate.With());
        }

        return (IsInForce(earlier, asOf), IsInForce(successor, asOf)) switch
        {
            (false, _) or (_, false) => Pass(place, One.With(id)),
            (true, true) => Fail(place, FindingLevel.Suggestion, Both.With(id, Arguments.Of(asOf.ToString()))),
            _ => Undetermined(place, Unknown.With(id)),
        };
    }

    private static bool Replaced(SafetyStandardsDocument first, SafetyStandardsDocument second) =>
        first.RepealedOn is { } end && second.InForceFrom is { } start && end.IsAfter(start) == false;

    private static bool? IsInForce(SafetyStandardsDocument document, PartialDate asOf) =>
        (document.InForceFrom?.IsAfter(asOf), IsRepealed(document, asOf)) switch
        {
            (true, _) or (_, true) => false,
            (false, false) => true,
            _ => null,
        };

    private static bool? IsRepealed(SafetyStandardsDocument document, PartialDate asOf) =>
        document.RepealedOn is not { } repealed ? false : !repealed.IsAfter(asOf);
}
