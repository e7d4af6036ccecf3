namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>Decisions were looked at again when their document was revised.</summary>
internal sealed class DecisionsAreStillValid() : Rule(new(
    "QUA107", nameof(DecisionsAreStillValid),
    new("Decisions were looked at again when their document was revised.", "文書の改定・見直しの際に、過去の判断を改めて確認している。"),
    new("Look at the decision again, and date it again if it still holds.", "判断を改めて確認し、維持するときは日付を更新する。"),
    [PlaceKind.Treatment, PlaceKind.Provision, PlaceKind.Measure, PlaceKind.Set, PlaceKind.Operator], [FindingLevel.Suggestion], RuleBasis.Derived,
    ["I.6 p1 s2", "I.4 b1"]))
{
    private static readonly MessageTemplate Valid = new("qua107.valid", "Decided on {0}, not before the last review or revision, of {1}.", "{0}の判断であり、直近の見直し又は改定（{1}）より前ではない。");

    private static readonly MessageTemplate Older = new("qua107.older", "Decided on {0}, before the last review or revision, of {1}.", "{0}の判断であり、直近の見直し又は改定（{1}）より前である。");

    private static readonly MessageTemplate Unknown = new("qua107.unknown", "The dates do not show whether the decision was looked at again.", "日付からは、判断を改めて確認したか分からない。");

    private static readonly MessageTemplate None = new("qua107.none", "No decision is recorded.", "判断の記録がない。");

    protected override bool HasSubject(EvaluationContext context) => true;

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        if (context.Treatments.Decisions.Count == 0 && context.Practice is null)
        {
            return [Nothing(None)];
        }

        var named = Links.Named((context.Practice?.Verification.Documents ?? []).Select(static document => document.Id));
        var reviews = Reviews(context.Documents.Where(document => named.Contains(document.Id)), context.AsOf);
        List<RuleOutcome> outcomes =
        [
            .. context.Treatments.Decisions.Select(placed => Judge(placed.Place, placed.Treatment.Decision, Reviews([placed.Document], context.AsOf), context.AsOf)),
            .. (context.Practice?.Verification.Statuses).OrEmpty()
                .Where(static entry => entry.Value.Value == PracticeStatusValue.NotRelevant)
                .Select(entry => Judge(PracticePlaces.OfStatus(entry.Key), entry.Value.Decision, reviews, context.AsOf)),
        ];
        return outcomes.Count > 0 ? outcomes : [Nothing(None, isInPractice: !context.HasStandards)];
    }

    /// <summary>When documents were looked at; null for a review without a date.</summary>
    private static List<PartialDate?> Reviews(IEnumerable<SafetyStandardsDocument> documents, PartialDate? asOf) =>
        [.. documents.SelectMany(document => DocumentDates.Reviews(document, asOf))];

    /// <summary>
    /// One review that is surely later is enough, if it has surely taken place; that there is none has to be known of all. Nobody
    /// has decided yet what is dated after the as-of date.
    /// </summary>
    private RuleOutcome Judge(Place place, Decision? decision, List<PartialDate?> reviews, PartialDate? asOf)
    {
        if (decision?.DecidedOn is not { } on || DocumentDates.IsStillToCome(on, asOf) || reviews.Count == 0)
        {
            return Undetermined(place, Unknown.With());
        }

        var last = Recency.Latest(reviews.OfType<PartialDate>());
        return reviews.Exists(review => review is not null && on.IsBefore(review) == true && !DocumentDates.MayBeToCome(review, asOf))
                ? Fail(place, FindingLevel.Suggestion, Older.With(Arguments.Of(on), Arguments.Of(last!)))
            : reviews.TrueForAll(review => review is not null && on.IsBefore(review) == false) ? Pass(place, Valid.With(Arguments.Of(on), Arguments.Of(last!)))
            : Undetermined(place, Unknown.With());
    }
}
