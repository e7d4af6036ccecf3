using GrcPortal.Data;

namespace GrcPortal.Api;

/// <summary>An operator whose documents the tenant looks after.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="ChangedAt">When a file or run was added last.</param>
/// <param name="LatestRun">What the newest run found; null before the first.</param>
/// <param name="Links">Where what belongs to it is.</param>
internal sealed record OperatorView(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, LatestRunView? LatestRun, OperatorLinks Links)
{
    public static OperatorView Of(OperatorRow row) => new(
        row.Id, row.Name, row.CreatedAt, row.ChangedAt, LatestRunView.Of(row), new(ApiLinks.Operator(row.Id), ApiLinks.Operator(row.Id) + "/files", ApiLinks.Operator(row.Id) + "/runs"));
}

/// <summary>The newest run of an operator, in figures.</summary>
/// <param name="Id">The run.</param>
/// <param name="Number">Its number among the operator's.</param>
/// <param name="EvaluatedAt">When it was made.</param>
/// <param name="Gaps">How many gaps it found.</param>
/// <param name="Weaknesses">How many weaknesses.</param>
/// <param name="Suggestions">How many suggestions.</param>
/// <param name="OpenQuestions">How many questions are open.</param>
/// <param name="GapTrend">How many gaps more than the run before; null where there is none before.</param>
/// <param name="GapItems">The items with a gap.</param>
/// <param name="Link">Where the run is.</param>
internal sealed record LatestRunView(
    Guid Id, int Number, DateTimeOffset EvaluatedAt, int Gaps, int Weaknesses, int Suggestions, int OpenQuestions, int? GapTrend, IReadOnlyList<string> GapItems, string Link)
{
    public static LatestRunView? Of(OperatorRow row) => row.LatestRunId is not { } id ? null : new(
        id, row.LatestRunNumber!.Value, row.EvaluatedAt!.Value, row.Gaps!.Value, row.Weaknesses!.Value, row.Suggestions!.Value, row.OpenQuestions!.Value, row.GapTrend,
        row.GapItems.Split(' ', StringSplitOptions.RemoveEmptyEntries), ApiLinks.Run(id));
}

/// <summary>Where what belongs to an operator is.</summary>
/// <param name="Self">The operator.</param>
/// <param name="Files">Its files.</param>
/// <param name="Runs">Its runs.</param>
internal sealed record OperatorLinks(string Self, string Files, string Runs);

/// <summary>An operator to add.</summary>
/// <param name="Name">What it is called; no other operator of the tenant may have the name.</param>
internal sealed record NewOperator(string? Name);
