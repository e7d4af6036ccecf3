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
    private static readonly MessageTemplate Plausible = new("qua102.plausible", "{0}: plausible.", "{0}：不自然な点はない。");

    private static readonly MessageTemplate InFuture = new("qua102.in-future", "{0}: {1} is after {2}.", "{0}：{1}は{2}より後である。");

    private static readonly MessageTemplate Expired = new("qua102.expired", "{0}: expired on {1}, before {2}.", "{0}：有効期限{1}が{2}より前である。");

    private static readonly MessageTemplate OutsidePeriod = new("qua102.outside-period", "{0}: {1} lies outside the period.", "{0}：{1}は対象期間に属さない。");

    private static readonly MessageTemplate MayBeOutside = new("qua102.may-be-outside", "{0}: {1} can lie in the period or outside.", "{0}：{1}は対象期間の内外いずれともとれる。");

    private static readonly MessageTemplate Reversed = new("qua102.reversed", "{0}: ends on {1}, before it starts on {2}.", "{0}：終期{1}が始期{2}より前である。");

    private static readonly MessageTemplate Unclear = new("qua102.unclear", "{0}: {1} can fall on either side of {2}.", "{0}：{1}は{2}の前後いずれともとれる。");

    private static readonly MessageTemplate None = new("qua102.none", "No date is recorded that could be judged.", "判断の対象となる日付がない。");

    /// <summary>What a date is held against, and how that goes.</summary>
    private enum Saying : byte
    {
        Nothing,
        Plausible,
        Reversed,
        InFuture,
        Expired,
        OutsidePeriod,
        UnclearWhether,
        UnclearUntil,
        MayBeOutside,
    }

    /// <inheritdoc/>
    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) => OutcomeOf(context, context.Dates[verdict.At], (Saying)verdict.Saying);

    protected override bool HasSubject(EvaluationContext context) => true;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var dates = context.Dates;
        var period = context.Practice?.Verification.Period;
        List<(int At, Saying Saying)> said = [];
        for (var i = 0; i < dates.Length; i++)
        {
            if (SayingOf(dates[i], context.AsOf, period) is var saying && saying != Saying.Nothing)
            {
                said.Add((i, saying));
            }
        }

        if (said.Count == 0)
        {
            into.Add(Nothing(None, isInPractice: !context.HasStandards));
            return;
        }

        var places = new HashSet<int>(new ByPlace(dates));
        if (!said.TrueForAll(one => places.Add(one.At)))
        {
            into.Add(OnePerPlace(said.Select(one => OutcomeOf(context, dates[one.At], one.Saying))));
            return;
        }

        foreach (var (at, saying) in said)
        {
            into.Add(VerdictOf(saying), at, (byte)saying);
        }
    }

    /// <summary>What is wrong with dates; nothing where there is nothing that they could be held against.</summary>
    private static Saying SayingOf(DatedFact dated, PartialDate? asOf, VerificationPeriod? period)
    {
        var (happened, until) = (dated.Happened, dated.ValidUntil);
        if (dated is { Start: { } start, End: { } end } && end.IsBefore(start) == true)
        {
            return Saying.Reversed;
        }

        if (asOf is not null && happened?.IsAfter(asOf) == true)
        {
            return Saying.InFuture;
        }

        if (asOf is not null && until?.IsBefore(asOf) == true)
        {
            return Saying.Expired;
        }

        var isInPeriod = dated.IsOfPeriod && happened is not null ? RecordDates.IsIn(happened, period) : true;
        return isInPeriod == false ? Saying.OutsidePeriod
            : asOf is not null && happened is not null && happened.IsAfter(asOf) is null ? Saying.UnclearWhether
            : asOf is not null && until is not null && until.IsBefore(asOf) is null ? Saying.UnclearUntil
            : isInPeriod is null ? Saying.MayBeOutside
            : dated is { Start: not null, End: not null } || (asOf is not null && (happened ?? until) is not null) ? Saying.Plausible
            : Saying.Nothing;
    }

    private static Verdict VerdictOf(Saying saying) => saying switch
    {
        Saying.Plausible => Verdict.Pass,
        Saying.UnclearWhether or Saying.UnclearUntil or Saying.MayBeOutside => Verdict.Undetermined,
        _ => Verdict.Fail,
    };

    private RuleOutcome OutcomeOf(EvaluationContext context, DatedFact dated, Saying saying)
    {
        var (place, name) = (dated.ToPlace(), dated.Name);
        return saying switch
        {
            Saying.Reversed => Failure(Reversed.With(name, Arguments.Of(dated.End!), Arguments.Of(dated.Start!))),
            Saying.InFuture => Failure(InFuture.With(name, Arguments.Of(dated.Happened!), Arguments.Of(context.AsOf!))),
            Saying.Expired => Failure(Expired.With(name, Arguments.Of(dated.ValidUntil!), Arguments.Of(context.AsOf!))),
            Saying.OutsidePeriod => Failure(OutsidePeriod.With(name, Arguments.Of(dated.Happened!))),
            Saying.UnclearWhether => Undetermined(place, Unclear.With(name, Arguments.Of(dated.Happened!), Arguments.Of(context.AsOf!))),
            Saying.UnclearUntil => Undetermined(place, Unclear.With(name, Arguments.Of(dated.ValidUntil!), Arguments.Of(context.AsOf!))),
            Saying.MayBeOutside => Undetermined(place, MayBeOutside.With(name, Arguments.Of(dated.Happened!))),
            _ => Pass(place, Plausible.With(name)),
        };

        RuleOutcome Failure(RuleMessage message) => Fail(place, FindingLevel.Suggestion, message);
    }

    /// <summary>Dates are the same here that have the same place.</summary>
    private sealed class ByPlace(DatedFact[] dates) : IEqualityComparer<int>
    {
        public bool Equals(int one, int other) => dates[one].IsWhere(dates[other]);

        public int GetHashCode(int at) => dates[at].HashOfPlace();
    }
}
