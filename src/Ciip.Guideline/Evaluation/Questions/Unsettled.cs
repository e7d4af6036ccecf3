using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What is not settled in a report, each with the provisions that have to be settled first, all of them: outcomes of rules at the places
/// where they judge provisions, cells of the gap matrix, steps of the plan. A provision on one side is one number.
/// </summary>
internal sealed class Unsettled
{
    private readonly List<int> needed = [];
    private readonly List<int> ends = [];
    private readonly List<RuleOutcome> outcomes = [];
    private readonly List<GapCell> cells = [];

    private Unsettled()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => ends.Count;

    /// <summary>Gathers them.</summary>
    /// <param name="report">The report.</param>
    public static Unsettled In(EvaluationReport report)
    {
        var unsettled = new Unsettled();
        unsettled.AddOutcomes(report);
        unsettled.AddCells(report);
        unsettled.AddSteps(report.Questions);
        return unsettled;
    }

    /// <summary>The number of a provision on one side.</summary>
    public static int Number(Provision provision, bool isInPractice) => (provision.Index * 2) + (isInPractice ? 1 : 0);

    /// <summary>What one of them needs.</summary>
    public IEnumerable<int> NeedsOf(int index)
    {
        for (var i = index == 0 ? 0 : ends[index - 1]; i < ends[index]; i++)
        {
            yield return needed[i];
        }
    }

    /// <summary>The outcome; null for a cell or a step.</summary>
    public RuleOutcome? OutcomeAt(int index) => index < outcomes.Count ? outcomes[index] : null;

    /// <summary>The cell; null for an outcome or a step.</summary>
    public GapCell? CellAt(int index) => index >= outcomes.Count && index < outcomes.Count + cells.Count ? cells[index - outcomes.Count] : null;

    /// <summary>Whether it is a step of the plan.</summary>
    public bool IsStep(int index) => index >= outcomes.Count + cells.Count;

    private void AddOutcomes(EvaluationReport report)
    {
        var judgments = report.Judgments;
        for (var i = 0; i < judgments.Count; i++)
        {
            if (judgments.VerdictAt(i) == Verdict.Undetermined && NeedsOf(judgments[i], report.Context) is { Count: > 0 } needs)
            {
                outcomes.Add(judgments[i]);
                Add(needs);
            }
        }
    }

    /// <summary>
    /// What an outcome needs. That a measure is decided on is settled with what is open of the measure. Where something else must hold first
    /// and nobody knows whether it does, no answer to this question is known to settle it: empty, as for what only names provisions.
    /// </summary>
    private static List<int> NeedsOf(RuleOutcome outcome, EvaluationContext context)
    {
        var isInPractice = outcome.Place.IsInPractice;
        List<Provision> judged = outcome.Rule.Id == "STD601" && outcome.Place.On?.Item is not null
            ? [.. outcome.Provisions]
            : [.. outcome.Judged.Where(static one => one.Verdict == Verdict.Undetermined).Select(static one => one.Provision).Distinct()];
        return judged.Exists(provision => !isInPractice && Guard.Of(context.Analysis.SetView, provision) is { State: GuardState.Unknown, Needed: not null })
            ? []
            : [.. judged.Select(provision => Number(provision, isInPractice))];
    }

    private void AddCells(EvaluationReport report)
    {
        foreach (var cell in report.Gaps?.Set.Cells ?? [])
        {
            if (cell.State != GapState.Undetermined)
            {
                continue;
            }

            List<int> needs = [];
            if (cell.DocumentsAreUnknown)
            {
                needs.Add(Number(cell.Provision, isInPractice: false));
            }

            if (cell.PracticeIsUnknown)
            {
                needs.Add(Number(cell.Group is { } group ? report.Context.Practice!.RepresentativeOf(group) : cell.Provision, isInPractice: true));
            }

            cells.Add(cell);
            Add(needs);
        }
    }

    /// <summary>A step of the plan is known once nothing is open of its item on its side.</summary>
    private void AddSteps(OpenQuestionList questions)
    {
        var steps = new Dictionary<(int About, bool IsInPractice), SortedSet<int>>();
        for (var i = 0; i < questions.Count; i++)
        {
            var place = questions.PlaceAt(i);
            var key = (place.About, OpenQuestion.IsAboutPractice(place.Kind));
            if (!steps.TryGetValue(key, out var open))
            {
                steps.Add(key, open = []);
            }

            for (var at = place.From; at < place.From + place.Count; at++)
            {
                open.Add(Number(questions.ProvisionAt(at), key.Item2));
            }
        }

        foreach (var open in steps.Values)
        {
            Add(open);
        }
    }

    private void Add(IEnumerable<int> needs)
    {
        needed.AddRange(needs);
        ends.Add(needed.Count);
    }
}
