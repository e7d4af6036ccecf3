namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>Evidence is valid at the as-of date and falls into the period; no date lies in the future; none are reversed.</summary>
/// <remarks>
/// A rule or a contract that serves as evidence stays so while it is in force, so that only its validity is asked, not its
/// date.
/// </remarks>
internal sealed class DatesArePlausible() : Rule(new(
    "QUA102", nameof(DatesArePlausible),
    new(
        "Evidence is valid at the as-of date and falls into the period; no date lies in the future; none are reversed.",
        "証跡が基準日において有効で対象期間に属し、将来の日付や前後の逆転がない。"),
    new("Correct the date, or renew the evidence.", "日付を改め、又は証跡を更新する。"),
    [PlaceKind.Date, PlaceKind.Operator, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Assessment, ["I.2 p1 s1"]))
{
    private static readonly MessageTemplate Plausible = new("qua102.plausible", "{0}: plausible.", "{0}: 不自然な点はない。");

    private static readonly MessageTemplate InFuture = new("qua102.in-future", "{0}: {1} is after {2}.", "{0}: {1}は{2}より後である。");

    private static readonly MessageTemplate Expired = new("qua102.expired", "{0}: expired on {1}, before {2}.", "{0}: 有効期限{1}が{2}より前である。");

    private static readonly MessageTemplate OutsidePeriod = new("qua102.outside-period", "{0}: {1} lies outside the period.", "{0}: {1}は対象期間に属さない。");

    private static readonly MessageTemplate MayBeOutside = new("qua102.may-be-outside", "{0}: {1} can lie in the period or outside.", "{0}: {1}は対象期間の内外いずれともとれる。");

    private static readonly MessageTemplate Reversed = new("qua102.reversed", "{0}: ends on {1}, before it starts on {2}.", "{0}: 終期{1}が始期{2}より前である。");

    private static readonly MessageTemplate Unclear = new("qua102.unclear", "{0}: {1} can fall on either side of {2}.", "{0}: {1}は{2}の前後いずれともとれる。");

    private static readonly MessageTemplate None = new("qua102.none", "No date is recorded that could be judged.", "判断の対象となる日付がない。");

    protected override bool HasSubject(EvaluationContext context) => true;

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var asOf = context.AsOf;
        var period = context.Practice?.Verification.Period;
        List<RuleOutcome> outcomes = [];
        foreach (var dated in context.Practice is { } practice ? DocumentDates.Of(context.Documents).Concat(PracticeDates.Of(practice)) : DocumentDates.Of(context.Documents))
        {
            if (Judge(dated, asOf, period) is { } outcome)
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes.Count > 0 ? OnePerPlace(outcomes) : [Nothing(None, isInPractice: !context.HasStandards)];
    }

    /// <summary>What is wrong with dates; null where there is nothing that they could be held against.</summary>
    private RuleOutcome? Judge(DatedFact dated, PartialDate? asOf, VerificationPeriod? period)
    {
        var place = dated.Place;
        if (dated is { Start: { } start, End: { } end } && end.IsBefore(start) == true)
        {
            return Fail(place, FindingLevel.Suggestion, Reversed.With(dated.Name, Arguments.Of(end), Arguments.Of(start)));
        }

        var happened = dated.Happened;
        if (asOf is not null && happened?.IsAfter(asOf) == true)
        {
            return Fail(place, FindingLevel.Suggestion, InFuture.With(dated.Name, Arguments.Of(happened), Arguments.Of(asOf)));
        }

        var until = dated.ValidUntil;
        if (asOf is not null && until?.IsBefore(asOf) == true)
        {
            return Fail(place, FindingLevel.Suggestion, Expired.With(dated.Name, Arguments.Of(until), Arguments.Of(asOf)));
        }

        var isInPeriod = dated.IsOfPeriod && happened is not null ? RecordDates.IsIn(happened, period) : true;
        if (isInPeriod == false)
        {
            return Fail(place, FindingLevel.Suggestion, OutsidePeriod.With(dated.Name, Arguments.Of(happened!)));
        }

        return asOf is not null && happened is not null && happened.IsAfter(asOf) is null ? Undetermined(place, Unclear.With(dated.Name, Arguments.Of(happened), Arguments.Of(asOf)))
            : asOf is not null && until is not null && until.IsBefore(asOf) is null ? Undetermined(place, Unclear.With(dated.Name, Arguments.Of(until), Arguments.Of(asOf)))
            : isInPeriod is null ? Undetermined(place, MayBeOutside.With(dated.Name, Arguments.Of(happened!)))
            : dated is { Start: not null, End: not null } || (asOf is not null && (happened ?? until) is not null) ? Pass(place, Plausible.Later(dated.Named))
            : null;
    }
}
