using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>Whether the managing staff's last periodic assessment lies within the operator's own interval. <c>II.6.2.1(1) p1 s1</c></summary>
internal static class StaffRecency
{
    private static readonly MessageTemplate NoInterval = new(
        "pra613.no-interval", "Carried out, but the operator declares no interval to measure it against.", "実施しているが、自ら定めた周期の記載がないため、期限内か判断できない。");

    private static readonly MessageTemplate NoDate = new(
        "pra613.no-date", "Carried out; the dates as recorded do not show whether the last one is within {0}.", "実施しているが、記録された日付からは、直近のものが周期（{0}）の範囲内か判断できない。");

    private static readonly MessageTemplate Overdue = new(
        "pra613.overdue", "The last one, of {0}, is longer ago than the operator's own interval of {1}.", "直近の実施（{0}）から、自ら定めた周期（{1}）を経過している。");

    /// <summary>What the records show; a message where it is not all.</summary>
    public static (RecordState State, RuleMessage? Message) Of(PracticeAnalysis practice, bool isListComplete)
    {
        var record = practice.Verification.Do!.OperationalAssessment!;
        var dates = record.PeriodicAssessments!
            .Select(assessment => (Made: assessment, By: practice.StateOf(assessment.Actors ?? record.Actors, Actor.ManagingStaff)))
            .Where(static one => one.By != RecordState.ByOthers)
            .Select(static one => one.By == RecordState.Shown ? one.Made.On : null);
        return Of(practice, [.. dates], isListComplete);
    }

    /// <summary>The same of a status and its date.</summary>
    public static (RecordState State, RuleMessage? Message) Of(PracticeAnalysis practice, PartialDate? on) => Of(practice, [on], isListComplete: true);

    private static (RecordState State, RuleMessage? Message) Of(PracticeAnalysis practice, List<PartialDate?> dates, bool isListComplete)
    {
        if (practice.Verification.Intervals?.StaffAssessment is not { } interval)
        {
            return (RecordState.Unclear, NoInterval.With());
        }

        var (last, isOverdue) = Recency.Of(dates, interval, practice.AsOf, isListComplete);
        return isOverdue switch
        {
            false => (RecordState.Shown, null),
            true => (
                dates.Exists(date => RecordDates.IsIn(date, practice.Verification.Period) == true) ? RecordState.PartlyShown : RecordState.Missing,
                Overdue.With(Arguments.Of(last!), Arguments.Of(interval))),
            null => (RecordState.Unclear, NoDate.With(Arguments.Of(interval))),
        };
    }
}
