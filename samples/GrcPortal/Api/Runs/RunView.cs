using GrcPortal.Data;

namespace GrcPortal.Api;

/// <summary>An evaluation, in figures.</summary>
/// <param name="Id">The id.</param>
/// <param name="OperatorId">The operator whose files it read.</param>
/// <param name="Number">Its number among the operator's, from 1.</param>
/// <param name="AsOf">The date judged by; null where there was none.</param>
/// <param name="EvaluatedAt">When it was made.</param>
/// <param name="EvaluatedBy">Who asked for it.</param>
/// <param name="Gaps">How many gaps it found.</param>
/// <param name="Weaknesses">How many weaknesses.</param>
/// <param name="Suggestions">How many suggestions.</param>
/// <param name="OpenQuestions">How many questions are open.</param>
/// <param name="Links">Where what belongs to it is.</param>
internal sealed record RunView(
    Guid Id, Guid OperatorId, int Number, PartialDate? AsOf, DateTimeOffset EvaluatedAt, string EvaluatedBy, int Gaps, int Weaknesses, int Suggestions, int OpenQuestions, RunLinks Links)
{
    public static RunView Of(RunRow row) => new(
        row.Id, row.OperatorId, row.Number, row.AsOf is { } asOf ? PartialDate.Parse(asOf) : null, row.EvaluatedAt, row.EvaluatedBy, row.Gaps, row.Weaknesses, row.Suggestions, row.OpenQuestions, RunLinks.Of(row));
}

/// <summary>Where what belongs to a run is.</summary>
/// <param name="Self">The run.</param>
/// <param name="Operator">The operator whose files it read.</param>
/// <param name="Files">The versions that it read.</param>
/// <param name="Findings">What is missing.</param>
/// <param name="OpenQuestions">What is not known.</param>
/// <param name="Plan">In which order to close what is open.</param>
/// <param name="Gaps">The documents against what is carried out.</param>
/// <param name="Matrix">Items by documents.</param>
/// <param name="Report">Everything that was found, as a report file.</param>
/// <param name="Exports">The forms in which it leaves the portal.</param>
internal sealed record RunLinks(
    string Self, string Operator, string Files, string Findings, string OpenQuestions, string Plan, string Gaps, string Matrix, string Report, string Exports)
{
    public static RunLinks Of(RunRow row)
    {
        var self = ApiLinks.Run(row.Id);
        return new(
            self, ApiLinks.Operator(row.OperatorId), self + "/files", self + "/findings", self + "/open-questions", self + "/plan", self + "/gaps", self + "/matrix", self + "/report", self + "/exports");
    }
}
