using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Works out what each answer to a question would change, if it were the only one.</summary>
internal static class QuestionAnswers
{
    private static readonly int States = Enum.GetNames(typeof(GapState)).Length;

    public static IReadOnlyList<QuestionAnswer> To(EvaluationReport report, OpenQuestion question) => question.IsOfPractice
        ? Seq.From(PracticeAnswers.All.Select(status => InPractice(report, question, status)))
        : InDocuments(report, question);

    private static IReadOnlyList<QuestionAnswer> InDocuments(EvaluationReport report, OpenQuestion question)
    {
        var analysis = report.Context.Analysis;
        var view = analysis.SetView;
        var answers = new DocumentAnswers(analysis);
        var claims = DocumentAnswers.To(question.Kind);
        var changes = claims.Select(static _ => new AnswerChanges()).ToArray();
        for (var i = 0; i < question.Provisions.Count; i++)
        {
            var provision = question.Provisions[i];
            var cell = report.Gaps?.Set.Find(provision);
            answers.About(provision);
            for (var answer = 0; answer < claims.Count; answer++)
            {
                var (outcome, isProvisional) = answers.After(question.Place.Document, claims[answer]);
                changes[answer].Add(
                    Counting.Of(view[provision], view.IsProvisional(provision)),
                    Counting.Of(outcome, isProvisional),
                    outcome is StandardsOutcome.PartlySpecified or StandardsOutcome.Absent ? ProvisionLevels.InDocuments(provision) : null);
                changes[answer].Add(cell is null ? null : GapTable.StateOf(outcome, cell.Practice));
            }
        }

        var coverage = report.Standards.Coverage;
        return Seq.From(changes.Select((change, answer) =>
            change.ToAnswer(claims[answer], status: null, coverage.SpecifiedAtLeast, coverage.SpecifiedAtMost, report.Gaps is null ? null : States)));
    }

    private static QuestionAnswer InPractice(EvaluationReport report, OpenQuestion question, PracticeStatusValue status)
    {
        var practice = report.Context.Practice!;
        var changes = new AnswerChanges();
        for (var i = 0; i < question.Provisions.Count; i++)
        {
            var provision = question.Provisions[i];
            var cell = report.Gaps?.Set.Find(provision);
            var outcome = practice.Answered(provision, status);
            changes.Add(
                Counting.Of(practice[provision], practice.IsTakenOver(provision) || practice.IsProvisional(provision)),
                Counting.Of(outcome, isProvisional: false),
                outcome is PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut ? ProvisionLevels.InPractice(provision) : null);
            changes.Add(cell is null ? null : GapTable.StateOf(cell.Documents, outcome));
        }

        var coverage = report.Practice!.Coverage;
        return changes.ToAnswer(claim: null, status, coverage.CarriedOutAtLeast, coverage.CarriedOutAtMost, report.Gaps is null ? null : States);
    }
}
