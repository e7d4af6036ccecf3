namespace Ciip.Guideline.Tests.Laws;

/// <summary>The homes that a report shows.</summary>
internal static class Homes
{
    extension(EvaluationReport report)
    {
        /// <summary>Each provision that has a home place in a report, in text order.</summary>
        /// <param name="isInPractice">On which axis.</param>
        public IReadOnlyList<Home> HomesOf(bool isInPractice) =>
        [
            .. report.Outcomes.Where(outcome => outcome.Place.IsInPractice == isInPractice)
                .SelectMany(static outcome => outcome.Judged.Select(judged => (Outcome: outcome, judged.Provision, judged.Verdict)))
                .GroupBy(static judged => judged.Provision)
                .OrderBy(static group => group.Key.Index)
                .Select(group => new Home(group.Key, isInPractice, group.Select(static judged => judged.Outcome.Rule.Id).Distinct().Single(), [.. group.Select(static judged => (judged.Outcome, judged.Verdict))])),
        ];
    }
}
