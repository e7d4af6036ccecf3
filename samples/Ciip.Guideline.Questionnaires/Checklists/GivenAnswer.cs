namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Who was asked what, and what they said.</summary>
/// <param name="Question">The question.</param>
/// <param name="Respondent">Who was asked.</param>
/// <param name="Answer">The answer; null where there is none.</param>
internal sealed record GivenAnswer(ChecklistQuestion Question, ChecklistRespondent Respondent, ChecklistAnswer? Answer)
{
    /// <summary>What the answers about one id come to; null where nothing is said, or somebody is silent who is not to be.</summary>
    public static (PracticeStatusValue Value, PartialDate? On)? Settle(IReadOnlyList<GivenAnswer> given)
    {
        var said = given.Where(static one => one.Answer is not null).Select(static one => one.Answer!).ToList();
        if (said.Count == 0 || IsOpen(given))
        {
            return null;
        }

        if (said.TrueForAll(static one => one.IsYes))
        {
            return (PracticeStatusValue.CarriedOut, LastOf(said.Select(static one => one.ConfirmedOn)));
        }

        if (said.Exists(static one => one.IsYes))
        {
            return (PracticeStatusValue.PartlyCarriedOut, null);
        }

        return LastOf(said.Select(static one => one.TargetOn)) is { } target ? (PracticeStatusValue.Planned, target) : (PracticeStatusValue.NotCarriedOut, null);
    }

    /// <summary>Whether somebody has not answered who is to answer.</summary>
    public static bool IsOpen(IReadOnlyList<GivenAnswer> given) => given.Any(static one => one.Answer is null && !one.Respondent.IsOptional);

    /// <summary>The last of the dates; null where one is not stated. Of a day and the month that ends with it, the month: no more is known.</summary>
    private static PartialDate? LastOf(IEnumerable<PartialDate?> dates)
    {
        var all = dates.ToList();
        return all.Contains(null)
            ? null
            : all.OrderBy(static date => date!.Latest.ToString(), StringComparer.Ordinal).ThenByDescending(static date => date!.ToString().Length).Last();
    }
}
